import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { MeetingId } from '../../../shared/ids.ts';
import type { MeetingView, SeriesView } from '../../../shared/protocol/series.ts';
import type { Refusal } from '../../../shared/session/refusal.ts';
import type { SeriesDesk } from '../../connection/series.ts';
import { pathsOf, type SeriesPath } from '../../models/seriesPath.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { Menu } from '../../parts/Menu.tsx';
import { SavedState } from '../../parts/SavedState.tsx';
import { Icon } from '../facilitator/icons.tsx';
import { AboutDialog } from './AboutDialog.tsx';
import { AboutGroup } from './AboutGroup.tsx';
import { Agreements } from './Agreements.tsx';
import { EraseDialog } from './EraseDialog.tsx';
import { GuardForm } from './GuardForm.tsx';
import { LinkPanel } from './LinkPanel.tsx';
import { MeetingDialogs } from './MeetingDialogs.tsx';
import { Path, type PathDialog } from './Path.tsx';
import { TakeDialog } from './TakeDialog.tsx';

/** The home of a group: where it has been and what comes, what it agreed on, and the link that opens it. */
export const SeriesHome = ({ series, path, desk, saving, keepFirst, onGo }: SeriesHomeProps) => {
  const { t } = useTranslation('series');
  const [dialog, setDialog] = useState<HomeDialog | null>(null);
  const [meetingDialog, setMeetingDialog] = useState<PathDialog | null>(() =>
    keepFirst === null ? null : { kind: 'keep', meeting: keepFirst },
  );
  const shut = useCallback(() => setDialog(null), []);
  return (
    <main className="s-page" id="main" tabIndex={-1}>
      <div className="s-bar">
        <Link className="f-back" href="/reeks">
          ← {t('home.back')}
        </Link>
        <SavedState saving={saving} />
      </div>
      <header className="s-head">
        <h1 dir="auto">{series.title}</h1>
        {series.goal === '' ? (
          <p className="s-goal f-soft">{t('home.goalNone')}</p>
        ) : (
          <p className="s-goal k-words" dir="auto">
            {series.goal}
          </p>
        )}
        <div className="f-row">
          {path.hasHarvest && (
            <Link className="k-button k-button--plain" href={pathsOf.harvest(series.id)}>
              {t('home.harvest')}
            </Link>
          )}
          <Button onClick={() => setDialog('link')}>
            <Icon of="share" />
            {t('home.link')}
          </Button>
          <Menu
            label={t('home.more')}
            button={<Icon of="more" />}
            items={[
              { id: 'about', label: t('home.change'), onAction: () => setDialog('about') },
              { id: 'take', label: t('home.take'), onAction: () => setDialog('take') },
              { id: 'erase', label: t('home.erase'), onAction: () => setDialog('erase') },
            ]}
          />
        </div>
      </header>
      <div className="s-columns">
        <Path series={series} path={path} desk={desk} onGo={onGo} onOpen={setMeetingDialog} />
        <div className="s-aside">
          <Agreements series={series.id} lines={series.agreements} edit={desk.editAgreements} />
          <AboutGroup series={series} onChange={() => setDialog('about')} />
        </div>
      </div>
      <MeetingDialogs series={series} desk={desk} dialog={meetingDialog} onClose={() => setMeetingDialog(null)} />
      {dialog === 'about' && <AboutDialog series={series} desk={desk} onClose={shut} />}
      {dialog === 'link' && (
        <Dialog title={t('link.title')} isOpen onClose={shut}>
          <LinkPanel series={series} origin={location.origin} />
          <GuardForm guarded={series.guarded} guard={desk.guard} />
        </Dialog>
      )}
      {dialog === 'take' && <TakeDialog file={`/api/series/${series.id}/series.json`} onClose={shut} />}
      {dialog === 'erase' && <EraseDialog series={series} erase={desk.erase} onClose={shut} />}
    </main>
  );
};

type HomeDialog = 'about' | 'link' | 'take' | 'erase';

interface SeriesHomeProps {
  readonly series: SeriesView;
  readonly path: SeriesPath;
  readonly desk: SeriesDesk;
  readonly saving: 'saved' | 'saving' | 'offline';
  /** The meeting whose harvest one came to keep. */
  readonly keepFirst: MeetingId | null;
  readonly onGo: (meeting: MeetingView, to: string) => Promise<Refusal | null>;
}
