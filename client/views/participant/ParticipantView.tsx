import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardId } from '../../../shared/ids.ts';
import type { DeskView } from '../../../shared/session/views.ts';
import type { LiveSession } from '../../connection/types.ts';
import { useDrafts } from '../../hooks/useDrafts.ts';
import { useTimerFace } from '../../hooks/useTimerFace.ts';
import { langOf } from '../../i18n.ts';
import { participantModel } from '../../models/participant.ts';
import { Button } from '../../parts/Button.tsx';
import { Caption } from '../../parts/Caption.tsx';
import { SavedState } from '../../parts/SavedState.tsx';
import { layingModel } from '../../models/laying.ts';
import { LayingSpace } from '../laying/LayingSpace.tsx';
import { useLayingNews } from '../laying/useLayingNews.ts';
import { Circle } from './Circle.tsx';
import { ClipPoints } from './ClipPoints.tsx';
import { DeskContext } from './desk.ts';
import { Ended } from './Ended.tsx';
import { Experience } from './Experience.tsx';
import { MySheet } from './MySheet.tsx';
import { Own, Withdrawn } from './Own.tsx';
import { MyTips, TipsForMe } from './Tips.tsx';
import { PaceLines } from './PaceLines.tsx';
import { SheetPicker } from './SheetPicker.tsx';
import { Story } from './Story.tsx';
import { useNews } from './useNews.ts';
import { usePaceNews } from './usePaceNews.ts';
import { Where } from './Where.tsx';
import { Writing } from './Writing.tsx';
import { useWriting } from './useWriting.ts';
import '../../styles/participant.css';

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
  const arrived = useMemo(() => new Set(Object.values(desk.cards).map((card) => card.text)), [desk.cards]);
  const [drafts, change] = useDrafts(`${floor.session.id}.${desk.me.id}`, arrived);
  const writing = useWriting(model, { drafts, change });
  const [switching, setSwitching] = useState(false);
  const picker = useRef<HTMLDivElement>(null);
  useNews(model);
  useLayingNews(floor);
  usePaceNews(model.pace);

  const choosing = model.sheets.mayChoose && (model.sheets.mine === null || switching);
  const watching = model.where.scene === 'sheets' && !model.sheets.mayChoose && model.composers.length === 0 && !model.me.bringer;
  const toPicker = () => {
    setSwitching(true);
    requestAnimationFrame(() => picker.current?.querySelector<HTMLElement>('h2')?.focus());
  };
  const ask = (card: CardId) => writing.askOn(card);

  return (
    <DeskContext value={{ live, drafts, change }}>
      <div className={`p-screen${writing.docked && !choosing ? ' p-screen--docked' : ''}`}>
        <header className="p-left">
          {model.closed === null ? <Where model={model} time={time} /> : <Ended model={model} code={floor.session.code} />}
          <div className="p-lines">
            {live.saving === 'offline' && <SavedState saving="offline" />}
            {model.caption !== null && model.closed === null && <Caption text={model.caption} by={t('common:caption')} />}
          </div>
          <PaceLines pace={model.pace} storyToldNow={model.story === 'now'} />
        </header>
        <main id="main" tabIndex={-1} className="p-main">
          <LayingSpace model={laying}>
            <div className="p-mine" ref={picker} data-focus-home="">
              {model.story === 'now' && <Story model={model} />}
              {choosing || watching ? (
                <SheetPicker sheets={model.sheets} litSheet={model.litSheet} {...(switching && { onDone: () => setSwitching(false) })} />
              ) : (
                model.sheets.mine !== null &&
                model.where.scene === 'sheets' && (
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
            {model.story !== 'now' && (
              <div className="p-lies" data-focus-home="">
                <TipsForMe tips={model.tips} />
                <Own cards={model.cards.own} onAsk={ask} />
                {!(choosing && model.cards.now.length === 0) && <Circle model={model} onAsk={ask} />}
                <Own cards={model.cards.ownEarlier} onAsk={ask} />
                <MyTips tips={model.cards.tips} />
                <Withdrawn cards={model.cards} />
                <div className="p-more-to-read">
                  {model.story === 'later' && <Story model={model} />}
                  {model.clip?.open === false && <ClipPoints clip={model.clip} />}
                </div>
              </div>
            )}
          </LayingSpace>
        </main>
      </div>
    </DeskContext>
  );
};
