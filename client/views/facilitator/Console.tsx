import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Refusal } from '../../../shared/session/refusal.ts';
import type { LinksState } from '../../hooks/useLinks.ts';
import type { ConsoleModel } from '../../models/facilitator.ts';
import type { TimerFace } from '../../models/timer.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { EraseOwnDialog } from '../keeping/EraseOwnDialog.tsx';
import { KeepDialog } from '../keeping/KeepDialog.tsx';
import { KeptUntil, useKeptUntil } from '../keeping/KeptUntil.tsx';
import { EraseCaseDialog } from '../../parts/EraseCase.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { TypedIn } from '../../hooks/useTyped.ts';
import { CoachChoice } from '../coach/CoachChoice.tsx';
import { LayingSpace } from '../laying/LayingSpace.tsx';
import { Reading } from '../Reading.tsx';
import { CaptionDeck } from './CaptionDeck.tsx';
import { ConsoleHeader, type ConsoleDialog } from './ConsoleHeader.tsx';
import { Coverage } from './Coverage.tsx';
import { CloseDialog, DeleteDialog } from './EndDialogs.tsx';
import { FloorColumn, type RenderText } from './FloorColumn.tsx';
import { Invite } from './Invite.tsx';
import { Managing } from '../management/Managing.tsx';
import { MarkMoment } from './MarkMoment.tsx';
import { PaceBar } from './PaceBar.tsx';
import { PaceNow } from './PaceNow.tsx';
import { People } from './People.tsx';
import { Prompts } from './rooms/Prompts.tsx';
import { Along } from './rooms/Along.tsx';
import { RoomDevices } from './rooms/RoomDevices.tsx';
import { RoomsPanel, type RoomTexts } from './rooms/RoomsPanel.tsx';
import { RoomsStrip } from './rooms/RoomsStrip.tsx';
import { SubgroupPanel } from './rooms/SubgroupPanel.tsx';
import { AgreementsPanel } from './AgreementsPanel.tsx';
import { PlanBeside } from './PlanBeside.tsx';
import { PreparePanel } from './PreparePanel.tsx';
import { ScriptPath } from './ScriptPath.tsx';
import { SeriesNext } from './SeriesNext.tsx';
import { SettingsDialog } from './SettingsDialog.tsx';
import { SharePanel } from './SharePanel.tsx';
import { TipsPanel } from './TipsPanel.tsx';
import { press, useAttempt } from './useAttempt.ts';

/** The facilitator's console: the script at the left, the floor in the middle, the circle at the right, pace underneath. */
export const Console = ({ model, time, saving, links, renderText, erase }: ConsoleProps) => {
  const { t } = useTranslation(['facilitator', 'dividing']);
  const [dialog, setDialog] = useState<ConsoleDialog | null>(null);
  const [pane, setPane] = useState<Pane>('floor');
  const { header } = model;
  const { rooms, subgroup } = model;
  const series = links.kind === 'there' ? links.links.series : null;
  const shut = () => setDialog(null);
  const toRooms = rooms === null ? undefined : () => setDialog('rooms');
  const texts: RoomTexts = {
    code: header.code,
    notes: (room, phase, label) => renderText({ kind: 'notes', phase, label, room }),
    join: links.kind === 'there' ? links.links.join : null,
    video: model.settings.now.videoLink !== '',
  };
  return (
    // Words that are typed in one room are not there in another.
    <TypedIn value={subgroup === null ? header.code : `${header.code}.${subgroup.id}`}>
      <div className="f-console" data-pane={pane}>
        <ConsoleHeader
          header={header}
          subgroup={subgroup}
          rooms={rooms}
          saving={saving}
          harvestPath={`/s/${header.code}/harvest`}
          seriesPath={series}
          onOpen={setDialog}
          managing={model.managing !== null}
        />
        {rooms?.state === 'open' && <RoomsStrip rooms={rooms} onAll={() => setDialog('rooms')} />}
        <nav className="f-switch" aria-label={t('view.label')}>
          {PANES.map((one) => (
            <button key={one} type="button" aria-pressed={pane === one} onClick={() => setPane(one)}>
              {t(`view.${one}`)}
            </button>
          ))}
        </nav>
        <div className="f-column f-column--path">
          <ScriptPath
            path={model.path}
            time={time}
            brief={subgroup?.prompts != null}
            renderNotes={(phase, label) => renderText({ kind: 'notes', phase, label })}
          />
          {model.plan && <PlanBeside>{() => renderText({ kind: 'plan' })}</PlanBeside>}
        </div>
        <main className="f-column f-column--floor" id="main" tabIndex={-1}>
          {header.closed && <Closed model={model} series={series} onKeep={header.keeping.keep && (() => setDialog('keep'))} />}
          {subgroup?.prompts && <Prompts key={subgroup.prompts.phase} prompts={subgroup.prompts} />}
          <LayingSpace model={model.laying}>
            <FloorColumn
              floor={model.floor}
              own={model.own}
              closed={header.closed}
              invite={
                model.people.alone && !header.closed && <Invite code={header.code} links={links} onShare={() => setDialog('share')} />
              }
              preparing={
                model.preparing && (
                  <PreparePanel preparing={model.preparing} links={links} onFill={model.settings.save && (() => setDialog('settings'))} />
                )
              }
              renderText={renderText}
              rooms={rooms && !header.closed && <RoomsPanel rooms={rooms} texts={texts} onGone={shut} />}
              along={subgroup && <Along along={subgroup.along}>{renderText({ kind: 'harvest' })}</Along>}
              alongNow={subgroup?.along.now === true}
              onSettings={model.settings.save && (() => setDialog('settings'))}
            />
          </LayingSpace>
        </main>
        <aside className="f-column f-column--deck" aria-label={t('view.circle')}>
          {header.hat.on && <Notice kind="accent">{t('header.hatOn')}</Notice>}
          {subgroup && !header.closed && <SubgroupPanel subgroup={subgroup} />}
          {model.agreements && <AgreementsPanel agreements={model.agreements} />}
          {model.tips && <TipsPanel tips={model.tips} />}
          {!header.closed && <PaceNow tempo={model.tempo} />}
          {model.coverage && <Coverage coverage={model.coverage} />}
          {!header.closed && <CaptionDeck caption={model.caption} />}
          {model.tempo.markMoment && <MarkMoment mark={model.tempo.markMoment} />}
          <People people={model.people} inSubgroup={subgroup !== null} />
          <KeptUntil kept={{ keepHours: header.keeping.hours, deletesAt: header.deletesAt }} />
        </aside>
        {!header.closed && (
          <PaceBar pace={model.pace} tempo={model.tempo} onRooms={toRooms} onFinish={header.close && (() => setDialog('close'))} />
        )}
        {dialog === 'share' && (
          <Dialog title={t('share.title')} isOpen wide onClose={shut}>
            <SharePanel code={header.code} links={links} />
            {rooms !== null && subgroup !== null && <RoomDevices code={header.code} room={subgroup.id} />}
          </Dialog>
        )}
        {dialog === 'rooms' && rooms && !header.closed && (
          <Dialog title={t('dividing:title')} isOpen wide onClose={shut}>
            <RoomsPanel rooms={rooms} texts={texts} onGone={shut} />
          </Dialog>
        )}
        {dialog === 'settings' && <SettingsDialog settings={model.settings} onClose={shut} />}
        {dialog === 'reading' && (
          <Dialog title={t('header.readingTitle')} isOpen onClose={shut}>
            <Reading />
            {model.settings.now.coach && <CoachChoice />}
          </Dialog>
        )}
        {dialog === 'management' && model.managing && <Managing managing={model.managing} code={header.code} onClose={shut} />}
        {dialog === 'close' && <CloseDialog close={header.close} keeping={header.keeping} onClose={shut} />}
        {dialog === 'keep' && <KeepDialog keeping={header.keeping} onClose={shut} />}
        {dialog === 'erase-own' && <EraseOwnDialog name={null} mayLeave={false} erase={header.eraseOwn} onDone={shut} onClose={shut} />}
        {dialog === 'erase-case' && header.eraseCase && <EraseCaseDialog {...header.eraseCase} onDone={shut} onClose={shut} />}
        {dialog === 'delete' && erase && <DeleteDialog code={header.code} erase={erase} onClose={shut} />}
      </div>
    </TypedIn>
  );
};

const Closed = ({ model, series, onKeep }: ClosedProps) => {
  const { t } = useTranslation(['facilitator', 'forgetting']);
  const trying = useAttempt();
  const kept = useKeptUntil();
  const { deletesAt, keeping, reopen, code } = model.header;
  return (
    <Notice kind="accent" title={t('end.closedTitle')}>
      <span>{t('end.closedText', { kept: kept({ keepHours: keeping.hours, deletesAt }) })}</span>
      <span className="f-row">
        {series !== null && <SeriesNext series={series} code={code} />}
        <a className={`k-button k-button--${series === null ? 'primary' : 'plain'}`} href={`/s/${code}/harvest`}>
          {t('end.harvest')}
        </a>
        {reopen && <Button onClick={press(trying, reopen)}>{t('end.reopen')}</Button>}
        {onKeep && <Button onClick={onKeep}>{t('forgetting:keep.change')}</Button>}
      </span>
    </Notice>
  );
};

interface ClosedProps {
  readonly model: ConsoleModel;
  /** The home of the group; `null` for a session by itself. */
  readonly series: string | null;
  readonly onKeep: (() => void) | undefined;
}

type Pane = 'path' | 'floor' | 'circle';
const PANES: readonly Pane[] = ['path', 'floor', 'circle'];

export interface ConsoleProps {
  readonly model: ConsoleModel;
  readonly time: TimerFace;
  readonly saving: 'saved' | 'saving' | 'offline';
  readonly links: LinksState;
  readonly renderText: RenderText;
  /** Deletes everything; resolves with why it was not done, or `null`. */
  /** Absent for who leads a subgroup. */
  readonly erase: (() => Promise<Refusal | null>) | undefined;
}
