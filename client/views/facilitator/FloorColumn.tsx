import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardId, PhaseId, RoomId, SheetId } from '../../../shared/ids.ts';
import type { ComposeModel } from '../../models/facilitatorCompose.ts';
import type { FloorModel } from '../../models/facilitatorFloor.ts';
import { Button } from '../../parts/Button.tsx';
import { Cases } from './Cases.tsx';
import { Clip } from './Clip.tsx';
import { Compose } from './Compose.tsx';
import { ErasingSpace } from './Erasing.tsx';
import { FloorSheet } from './FloorSheet.tsx';
import { Icon } from './icons.tsx';
import { LayingTable } from './Groups.tsx';
import { Kept, Undo, Withdrawn } from './OwnHand.tsx';
import { Exchange } from './rooms/Exchange.tsx';
import { Panel } from './Panel.tsx';
import { TakenAway } from './Pen.tsx';
import { Pile } from './Piles.tsx';
import { press, useAttempt } from './useAttempt.ts';

/** The middle: what lies on the floor now, and under it what lay there before. */
export const FloorColumn = ({ floor, own, closed, invite, preparing, rooms, along, alongNow, renderText, onSettings }: FloorProps) => {
  const { t } = useTranslation('facilitator');
  const { scene } = floor.phase;
  const [taken, setTaken] = useState<CardId | null>(null);
  const undo = floor.withdrawn.find((card) => card.id === taken);
  return (
    <TakenAway value={setTaken}>
      <ErasingSpace>
        <div className="f-floor-inner">
          <header className="f-floor-head">
            <div className="f-floor-title">
              <h2>{floor.phase.title}</h2>
              <p>{floor.phase.purpose}</p>
            </div>
            {!closed && !invite && (
              <p className="f-soft f-asked">
                <span className="f-label">{t('floor.asked')}</span> {floor.phase.ask}
              </p>
            )}
          </header>
          {invite}
          {preparing}
          <OnScreen onScreen={floor.onScreen} />
          {scene === 'rooms' && rooms}
          {alongNow && along}
          {scene === 'cases' && <Cases cases={floor.cases} />}
          {scene === 'story' && <Story floor={floor}>{renderText({ kind: 'case' })}</Story>}
          {scene === 'clip' && <Clip clip={floor.clip} onChange={onSettings} />}
          {scene === 'sheets' && <Sheets floor={floor} renderText={renderText} />}
          {scene !== 'story' && (
            <LayingTable groups={floor.piles.groups}>
              {floor.exchange && <Exchange exchange={floor.exchange} renderHarvest={(room) => renderText({ kind: 'harvest', room })} />}
              {floor.piles.now
                // Nobody is here yet, it is over, or experiences lie here: that nothing else does goes without saying.
                .filter((pile) => !(invite || closed || scene === 'cases') || pile.slips.length + pile.waiting > 0)
                .map((pile) => (
                  <Pile key={pile.kind} pile={pile} alone={floor.piles.now.length === 1 && scene === 'circle'} />
                ))}
            </LayingTable>
          )}
          {own && (
            <Panel title={t('compose.title')} className="f-own">
              <Compose compose={own} />
            </Panel>
          )}
          {scene === 'clip' && <Sheets floor={floor} renderText={renderText} titled />}
          <Kept kept={floor.kept} />
          {!alongNow && along && <Folded>{along}</Folded>}
          {/* What lies there is what a subgroup chooses from. */}
          <Earlier key={`${closed} ${alongNow}`} floor={floor} renderText={renderText} closed={closed || alongNow} />
          <Withdrawn cards={floor.withdrawn.filter((card) => card !== undo)} />
          {undo && <Undo key={undo.id} card={undo} onDone={() => setTaken(null)} />}
        </div>
      </ErasingSpace>
    </TakenAway>
  );
};

const OnScreen = ({ onScreen }: { readonly onScreen: FloorModel['onScreen'] }) => {
  const { t } = useTranslation('facilitator');
  const trying = useAttempt();
  if (onScreen === null) return null;
  return (
    <section className="f-on-screen" aria-label={t('floor.onScreen')}>
      <Icon of="screen" />
      <p>
        <span className="f-label">{t('floor.onScreen')}</span>
        <span className={onScreen.isWords ? 'k-words' : ''} dir="auto">
          {onScreen.words}
        </span>
      </p>
      <Button kind="quiet" onClick={press(trying, onScreen.clear)}>
        {t('floor.clearScreen')}
      </Button>
    </section>
  );
};

const Sheets = ({ floor, renderText, titled = false }: Pick<FloorProps, 'floor' | 'renderText'> & { readonly titled?: boolean }) => {
  const { t } = useTranslation('facilitator');
  return (
    <section aria-label={t('floor.sheetsTitle')} className="f-block">
      {titled && <h3 className="f-block-title">{t('floor.sheetsTitle')}</h3>}
      <div className="f-grid">
        {floor.sheets.map((sheet) => (
          <FloorSheet
            key={sheet.id}
            sheet={sheet}
            bringer={floor.bringer?.name ?? null}
            notes={() => renderText({ kind: 'sheet', sheet: sheet.id })}
          />
        ))}
        <Bringer floor={floor} />
      </div>
    </section>
  );
};

const Bringer = ({ floor }: Pick<FloorProps, 'floor'>) => {
  const { t } = useTranslation('facilitator');
  const { bringer } = floor;
  return (
    <section className="f-bringer">
      <h3>{bringer === null ? t('floor.noBringer') : t('floor.bringer', { name: bringer.name })}</h3>
      {bringer !== null && (
        <p className="f-soft">
          {bringer.notNow > 0 && <>{t('floor.bringerNotNow', { count: bringer.notNow })} </>}
          {t('floor.bringerPace')}
        </p>
      )}
    </section>
  );
};

const Story = ({ floor, children }: Pick<FloorProps, 'floor'> & { readonly children: ReactNode }) => {
  const { t } = useTranslation('facilitator');
  const { bringer, notulist } = floor;
  const chosen = floor.cases.cases.find((one) => one.chosen);
  return (
    <section className="f-block f-story" aria-labelledby="f-story-title">
      <h3 id="f-story-title" className="f-block-title">
        {bringer === null ? t('story.title') : t('story.titleOf', { name: bringer.name })}
      </h3>
      {chosen && (
        <blockquote className="f-chosen-words k-words" dir="auto">
          {chosen.text}
        </blockquote>
      )}
      {children}
      <p className="f-soft">
        {t('story.read')} {notulist === null ? t('story.noNotulist') : t('story.notulist', { name: notulist.name })}
      </p>
    </section>
  );
};

/** What a subgroup takes along is in reach in every step. */
const Folded = ({ children }: { readonly children: ReactNode }) => {
  const { t } = useTranslation('leading');
  const [unfolded, setUnfolded] = useState(false);
  return (
    <details className="f-earlier" onToggle={(event) => setUnfolded(event.currentTarget.open)}>
      <summary>{t('along.title')}</summary>
      {unfolded && <div className="f-earlier-inner">{children}</div>}
    </details>
  );
};

/** Two taps away: whatever lay on the floor before. */
const Earlier = ({ floor, renderText, closed }: Pick<FloorProps, 'floor' | 'renderText' | 'closed'>) => {
  const { t } = useTranslation('facilitator');
  const { scene } = floor.phase;
  const sheets =
    scene !== 'sheets' && scene !== 'clip' && floor.sheets.some((sheet) => sheet.questions.length > 0 || sheet.people.length > 0);
  const cases = scene !== 'cases' && floor.cases.cases.length > 0;
  const story = scene !== 'story' && floor.bringer !== null;
  const [unfolded, setUnfolded] = useState(closed);
  if (!sheets && !cases && floor.piles.earlier.length === 0) return null;
  return (
    <details className="f-earlier" open={unfolded} onToggle={(event) => setUnfolded(event.currentTarget.open)}>
      <summary>{t('floor.earlier')}</summary>
      <div className="f-earlier-inner">
        {sheets && <Sheets floor={floor} renderText={renderText} titled />}
        {story && unfolded && <Story floor={floor}>{renderText({ kind: 'case' })}</Story>}
        {floor.piles.earlier.map((pile) => (
          <Pile key={pile.kind} pile={pile} folded />
        ))}
        {cases && <Cases cases={floor.cases} />}
      </div>
    </details>
  );
};

export type RenderText = (
  text:
    | { readonly kind: 'case' }
    | { readonly kind: 'sheet'; readonly sheet: SheetId }
    | { readonly kind: 'notes'; readonly phase: PhaseId; readonly label: string; readonly room?: RoomId }
    /** What a subgroup takes along, in its own words. */
    | { readonly kind: 'harvest'; readonly room?: RoomId }
    /** What hosts prepare together. */
    | { readonly kind: 'plan' },
) => ReactNode;

interface FloorProps {
  readonly floor: FloorModel;
  readonly own: ComposeModel | null;
  readonly closed: boolean;
  /** While nobody is here yet: how to let people in. */
  readonly invite: ReactNode;
  /** What is prepared, until it begins. */
  readonly preparing: ReactNode;
  /** All subgroups, where this step is about them; `null` for who leads one. */
  readonly rooms: ReactNode;
  /** What the subgroup takes along to the circle; folded until the step that is about it. */
  readonly along: ReactNode;
  readonly alongNow: boolean;
  /** A co-written text. */
  readonly renderText: RenderText;
  readonly onSettings: (() => void) | undefined;
}
