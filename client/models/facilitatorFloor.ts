import type { PhaseId } from '../../shared/ids.ts';
import type { Scene } from '../../shared/model/script.ts';
import type { Clip } from '../../shared/model/session.ts';
import { casesModel, type CasesModel } from './facilitatorCases.ts';
import { exchangeModel, type ExchangeModel } from './facilitatorExchange.ts';
import { chipOf, isOpen, rowsOf, type Attempt, type Chip, type ConsoleInput } from './facilitatorInput.ts';
import { keptModels, withdrawnModels, type KeptModel, type WithdrawnModel } from './facilitatorPen.ts';
import { pilesModel, type PilesModel } from './facilitatorPiles.ts';
import { sheetsModel, type SheetModel } from './facilitatorSheets.ts';

/** The middle of the console: what lies on the floor in this phase. */
export interface FloorModel {
  readonly phase: { readonly id: PhaseId; readonly title: string; readonly purpose: string; readonly ask: string; readonly scene: Scene };
  readonly onScreen: { readonly words: string; readonly isWords: boolean; readonly clear: Attempt | undefined } | null;
  readonly bringer: (Chip & { readonly notNow: number }) | null;
  readonly notulist: Chip | null;
  readonly sheets: readonly SheetModel[];
  readonly cases: CasesModel;
  readonly piles: PilesModel;
  /** What subgroups brought along; `null` unless the step is about that. */
  readonly exchange: ExchangeModel | null;
  /** Of the facilitator's own hand, and not in the room. */
  readonly kept: readonly KeptModel[];
  readonly withdrawn: readonly WithdrawnModel[];
  /** The clip as it is set, also before the room sees it; `null` when nothing was filled in. */
  readonly clip: Clip | null;
}

export const floorModel = (input: ConsoleInput): FloorModel => {
  const { floor, hosts, lang } = input;
  const { room } = floor;
  const phase = floor.phases[room.phase];
  const bringer = chipOf(floor.people, room.bringer);
  return {
    phase: {
      id: room.phase,
      title: phase?.title[lang] ?? '',
      purpose: phase?.purpose[lang] ?? '',
      ask: phase?.ask[lang] ?? '',
      scene: phase?.scene ?? 'circle',
    },
    onScreen: onScreenModel(input),
    bringer: bringer && { ...bringer, notNow: rowsOf(floor.cards).filter((card) => card.mark === 'not-now').length },
    notulist: chipOf(floor.people, room.notulist),
    sheets: sheetsModel(input),
    cases: casesModel(input),
    piles: pilesModel(input),
    exchange: exchangeModel(input),
    kept: keptModels(input),
    withdrawn: withdrawnModels(input),
    clip: isFilled(hosts.clip) ? hosts.clip : null,
  };
};

const onScreenModel = (input: ConsoleInput): FloorModel['onScreen'] => {
  const { floor, lang, act } = input;
  const { spotlight } = floor.room;
  if (spotlight === null) return null;
  const words = spotlight.kind === 'card' ? floor.cards[spotlight.card]?.text : floor.sheets[spotlight.sheet]?.title[lang];
  const clear = isOpen(input) ? () => act('spotlight.set', { on: null }) : undefined;
  return words === undefined ? null : { words, isWords: spotlight.kind === 'card', clear };
};

const isFilled = (clip: Partial<Clip>): boolean =>
  Boolean(clip.title) || Boolean(clip.link) || Boolean(clip.question) || (clip.points ?? []).length > 0;
