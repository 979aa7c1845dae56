import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardId } from '../../../shared/ids.ts';
import type { DeskView } from '../../../shared/session/views.ts';
import type { LiveSession } from '../../connection/types.ts';
import { useArrival } from '../../hooks/useArrival.ts';
import { useDrafts } from '../../hooks/useDrafts.ts';
import { useTimerFace } from '../../hooks/useTimerFace.ts';
import { langOf } from '../../i18n.ts';
import { sheetsLieOut } from '../../models/liesHere.ts';
import { earlierOf } from '../../models/earlier.ts';
import { participantModel } from '../../models/participant.ts';
import { Button } from '../../parts/Button.tsx';
import { Caption } from '../../parts/Caption.tsx';
import { SavedState } from '../../parts/SavedState.tsx';
import { layingModel } from '../../models/laying.ts';
import { LayingSpace } from '../laying/LayingSpace.tsx';
import { useLayingNews } from '../laying/useLayingNews.ts';
import { Agreed } from './Agreed.tsx';
import { Arrival } from './Arrival.tsx';
import { BroughtAlong } from './Brought.tsx';
import { PlanLink } from './PlanLink.tsx';
import { KeptUntil } from '../keeping/KeptUntil.tsx';
import { Led } from '../lookback/Led.tsx';
import { Asks } from './Asks.tsx';
import { Circle } from './Circle.tsx';
import { Earlier } from './Earlier.tsx';
import { KeyOffer } from '../mykey/KeyOffer.tsx';
import { offersKey } from '../../models/takingAlong.ts';
import { useMakeKey } from '../../hooks/useMakeKey.ts';
import { ClipPoints } from './ClipPoints.tsx';
import { DeskContext } from './desk.ts';
import { Ended } from './Ended.tsx';
import { Experience } from './Experience.tsx';
import { Kept } from './Kept.tsx';
import { MySheet } from './MySheet.tsx';
import { Own, Withdrawn } from './Own.tsx';
import { MyTips, TipsForMe } from './Tips.tsx';
import { PaceLines } from './PaceLines.tsx';
import { Harvests, OurHarvest } from './RoomHarvest.tsx';
import { RoomLines } from './RoomLines.tsx';
import { SheetPicker } from './SheetPicker.tsx';
import { Story } from './Story.tsx';
import { ChooseRoom, WhoIsWhere } from './Subgroups.tsx';
import { useNews } from './useNews.ts';
import { usePaceNews } from './usePaceNews.ts';
import { useRoomNews } from './useRoomNews.ts';
import { Where } from './Where.tsx';
import { Writing } from './Writing.tsx';
import { useWriting } from './useWriting.ts';
import '../../styles/participant.css';
import '../../styles/participant-rooms.css';

/** A participant's screen: one moment at a time. */
export const ParticipantView = ({ live }: { readonly live: LiveSession }) =>
  live.desk === null ? null : <AtDesk live={live} desk={live.desk} />;

const AtDesk = ({ live, desk }: { readonly live: LiveSession; readonly desk: DeskView }) => {
  const { t, i18n } = useTranslation(['participant', 'common']);
  const { floor, typing } = live;
  const lang = langOf(i18n);
  const model = useMemo(() => participantModel({ floor, desk, lang, typing }), [floor, desk, lang, typing]);
  const laying = useMemo(() => layingModel({ floor, desk, act: live.act }), [floor, desk, live.act]);
  const time = useTimerFace(floor.room.timer, live.serverNow);
  const { rooms } = model;
  const place = `${floor.session.code}.${desk.me.id}`;
  const arrived = useMemo(() => new Set(Object.values({ ...desk.kept, ...desk.cards }).map((card) => card.text)), [desk.kept, desk.cards]);
  const [drafts, change] = useDrafts(place, { arrived, at: { room: rooms.room.id, place: rooms.room.place } });
  const arrival = useArrival(place, rooms.room.id);
  const writing = useWriting(model, { drafts, change });
  const [switching, setSwitching] = useState(false);
  const [skipped, setSkipped] = useState(false);
  const making = useMakeKey(floor.session.code);
  const picker = useRef<HTMLDivElement>(null);
  const leads = floor.room.breakout === 'forming' && Object.values(floor.rooms).some(({ lead }) => lead === desk.me.id);
  useNews(model);
  useLayingNews(floor);
  usePaceNews(model.pace);
  useRoomNews(rooms);

  const lookingBack = !skipped && earlierOf(floor, desk)?.now === true;
  // What one looks back on, what a group writes together, and words from another room need the page: then the field for one's own lies in it.
  const docked =
    writing.docked &&
    !lookingBack &&
    rooms.harvest?.open !== true &&
    !(rooms.dividing?.kind === 'forming' && rooms.dividing.choices.length > 0) &&
    drafts.parked.every(({ at }) => at === null || at.room === rooms.room.id);
  const choosing = model.sheets.mayChoose && (model.sheets.mine === null || switching);
  const watching = sheetsLieOut(model.where.scene) && !model.sheets.mayChoose && model.composers.length === 0 && !model.me.bringer;
  const toPicker = () => {
    setSwitching(true);
    requestAnimationFrame(() => picker.current?.querySelector<HTMLElement>('h2')?.focus());
  };
  const ask = (card: CardId) => writing.askOn(card);

  return (
    <DeskContext value={{ live, drafts, change }}>
      <div className={`p-screen${docked && !choosing ? ' p-screen--docked' : ''}`}>
        <header className="p-left">
          {model.closed === null ? <Where model={model} time={time} /> : <Ended model={model} code={floor.session.code} />}
          <div className="p-lines">
            {live.saving === 'offline' && <SavedState saving="offline" />}
            {model.caption !== null && model.closed === null && <Caption text={model.caption} by={t('common:caption')} />}
          </div>
          {model.closed === null && <RoomLines rooms={rooms} />}
          <PaceLines pace={model.pace} storyToldNow={model.story === 'now'} />
        </header>
        <main id="main" tabIndex={-1} className="p-main" key={rooms.room.id}>
          {!arrival.here && model.closed === null ? (
            <Arrival room={rooms.room} onArrive={arrival.arrive} />
          ) : (
            <LayingSpace model={laying}>
              <div className="p-mine" ref={picker} data-focus-home="">
                <Asks lead={rooms.leadAsks} lift={rooms.liftAsks} />
                {leads && (
                  <Suspense>
                    <LeadPreparing floor={floor} desk={desk} openText={live.openText} />
                  </Suspense>
                )}
                {rooms.dividing?.kind === 'forming' && <ChooseRoom choices={rooms.dividing.choices} />}
                {rooms.dividing?.kind === 'apart' && <WhoIsWhere rooms={rooms.dividing.rooms} />}
                {rooms.harvest?.open === true && <OurHarvest harvest={rooms.harvest} />}
                <Agreed floor={floor} />
                <BroughtAlong />
                <Earlier at="top" skipped={skipped} onSkip={() => setSkipped(true)} />
                <KeyOffer making={making} title={floor.session.title} keeps={desk.me.keeps} offered={offersKey(floor)} />
                {floor.management['now'] !== undefined && (
                  <Suspense>
                    <Consent />
                  </Suspense>
                )}
                {model.story === 'now' && <Story model={model} />}
                {choosing || watching ? (
                  <SheetPicker sheets={model.sheets} litSheet={model.litSheet} {...(switching && { onDone: () => setSwitching(false) })} />
                ) : (
                  model.sheets.mine !== null &&
                  sheetsLieOut(model.where.scene) && (
                    <MySheet
                      sheet={model.sheets.mine}
                      lit={model.litSheet === model.sheets.mine.id}
                      onStarter={writing.starter}
                      {...(model.sheets.mayChoose && {
                        aside: (
                          <Button kind="quiet" aria-label={t('sheet.switchLabel')} onClick={toPicker}>
                            {t('sheet.switch')}
                          </Button>
                        ),
                      })}
                    />
                  )
                )}
                {model.clip?.open === true && <ClipPoints clip={model.clip} />}
                {model.experience !== null && <Experience experience={model.experience} />}
              </div>
              {!choosing && <Writing model={model} writing={writing} onChooseSheet={toPicker} />}
              {model.story === 'now' ? (
                <div className="p-lies">
                  <KeptUntil kept={model.kept} />
                </div>
              ) : (
                <div className="p-lies" data-focus-home="">
                  <TipsForMe tips={model.tips} />
                  <Own cards={model.cards.own} onAsk={ask} />
                  {!(choosing && model.cards.now.length === 0) && <Circle model={model} onAsk={ask} />}
                  <Own cards={model.cards.ownEarlier} onAsk={ask} />
                  <MyTips tips={model.cards.tips} />
                  <Earlier at="below" skipped={skipped} onSkip={() => setSkipped(true)} />
                  <Kept kept={rooms.kept} />
                  <Led floor={floor} me={desk.me.id} />
                  <PlanLink floor={floor} me={desk.me.id} />
                  <Withdrawn cards={model.cards} />
                  <div className="p-more-to-read">
                    {model.story === 'later' && <Story model={model} />}
                    {model.clip?.open === false && <ClipPoints clip={model.clip} />}
                    {rooms.harvest?.open === false && <OurHarvest harvest={rooms.harvest} />}
                    {model.where.scene !== 'exchange' && <Harvests harvests={rooms.harvests} open={false} />}
                  </div>
                  {model.closed === null && <KeptUntil kept={model.kept} />}
                </div>
              )}
            </LayingSpace>
          )}
        </main>
      </div>
    </DeskContext>
  );
};

/** Fetched when there is something to decide. */
const Consent = lazy(() => import('../management/Consent.tsx'));
/** Fetched by who will lead a subgroup. */
const LeadPreparing = lazy(() => import('../facilitator/rooms/LeadPreparing.tsx'));
