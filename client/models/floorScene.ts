import type { SheetId } from '../../shared/ids.ts';
import type { CardKind } from '../../shared/model/card.ts';
import type { Scene } from '../../shared/model/script.ts';
import type { CardView, FloorView } from '../../shared/session/views.ts';
import type { FloorContext } from './floor.ts';
import {
  floorComparison,
  keysOf,
  laidAmong,
  pointsOf,
  threadsIn,
  type FloorComparison,
  type FloorGroup,
  type FloorPoint,
  type FloorThread,
} from './floorLaid.ts';
import { aroundTheCircle, floorSheet, type Around } from './floorSheet.ts';
import { exchangeOn, type ExchangeScene } from './floorExchange.ts';
import { gatherOn, type GatherScene } from './floorGather.ts';
import { outcomesOn, type OutcomesScene } from './floorOutcomes.ts';
import { isDivided, roomsOn, type RoomsScene } from './floorRooms.ts';
import { slipsWhere, type FloorSlip } from './floorSlip.ts';
import { waitingIn, type Waiting } from './waiting.ts';

/** What lies on the floor in this phase. */
export type FloorScene =
  /** `revealed`: what was written apart now lies here together. `spread`: too many words for the sides of the circle; the cards take the floor. */
  | {
      readonly kind: 'circle';
      /** Those that lie by themselves. */
      readonly slips: readonly FloorSlip[];
      readonly groups: readonly FloorGroup[];
      readonly threads: readonly FloorThread[];
      readonly waiting: readonly Waiting[];
      readonly spread: boolean;
      readonly revealed: boolean;
      /** Where people check in: what the circle agreed on. */
      readonly agreements: readonly string[];
    }
  /** `earlier`: what people shared of a meeting before. */
  | { readonly kind: 'cases'; readonly cases: readonly FloorCase[]; readonly earlier: readonly FloorSlip[] }
  | { readonly kind: 'story'; readonly line: string | null; readonly text: string }
  /** `tips`: advice that could not wait, and what people shared of a meeting before. */
  | { readonly kind: 'sheets'; readonly around: Around; readonly line: string | null; readonly tips: readonly FloorSlip[] }
  | {
      readonly kind: 'clip';
      readonly title: string;
      readonly question: string;
      readonly points: readonly FloorPoint[];
      readonly slips: readonly FloorSlip[];
      readonly groups: readonly FloorGroup[];
      readonly threads: readonly FloorThread[];
      readonly comparison: FloorComparison | null;
      readonly waiting: readonly Waiting[];
    }
  | {
      readonly kind: 'harvest';
      readonly slips: readonly FloorSlip[];
      readonly groups: readonly FloorGroup[];
      readonly threads: readonly FloorThread[];
      readonly waiting: readonly Waiting[];
    }
  | OutcomesScene
  | RoomsScene
  | GatherScene
  | ExchangeScene;

export interface FloorCase extends FloorSlip {
  readonly form: 'difficult' | 'success' | null;
  readonly recognisable: number;
  readonly urgent: number;
  readonly chosen: boolean;
}

export const sceneOf = (floor: FloorView, context: FloorContext, scene: Scene): FloorScene => {
  const { room } = floor;
  if (isDivided(floor)) return roomsOn(floor);
  const slips = (passes: Parameters<typeof slipsWhere>[2]): FloorSlip[] => slipsWhere(floor, context.lang, passes);
  switch (scene) {
    case 'circle': {
      const here = slips((card) => card.phase === room.phase && !ON_SHEETS.has(card.kind));
      const waiting = waitingIn(room);
      const laid = laidAmong(floor, context.lang, here);
      const agreements = floor.phases[room.phase]?.opening === true ? floor.session.agreements : [];
      return {
        kind: scene,
        slips: laid.loose,
        groups: laid.groups,
        threads: threadsIn(floor, keysOf(laid)),
        waiting,
        // What lies together needs the room of the whole floor.
        spread: laid.groups.length > 0 || here.length > (agreements.length > 0 ? 5 : 8) || wordsIn(here) > 700,
        revealed: waiting.length === 0 && here.some((slip) => LAID_TOGETHER.has(slip.kind)),
        agreements,
      };
    }
    case 'cases':
      return { kind: scene, cases: casesOf(floor, context), earlier: slips(isEarlierHere(floor)) };
    case 'story':
      return { kind: scene, line: caseLine(floor), text: context.caseText.trim() };
    case 'sheets': {
      const order = (Object.keys(floor.sheets) as SheetId[]).sort((a, b) => (floor.sheets[a]?.order ?? 0) - (floor.sheets[b]?.order ?? 0));
      return {
        kind: scene,
        around: aroundTheCircle(order.flatMap((id) => floorSheet(floor, context, id) ?? [])),
        line: caseLine(floor),
        tips: slips((card) => (card.kind === 'tip' && card.phase === room.phase) || isEarlierHere(floor)(card)),
      };
    }
    case 'clip': {
      const factors = slips((card) => card.kind === 'factor' || isEarlierHere(floor)(card));
      const laid = laidAmong(floor, context.lang, factors.length > 0 ? factors : slips((card) => card.phase === room.phase));
      const points = pointsOf(floor);
      return {
        kind: scene,
        title: room.clip?.title ?? '',
        question: room.clip?.question ?? '',
        points,
        slips: laid.loose,
        groups: laid.groups,
        threads: threadsIn(floor, new Set([...keysOf(laid), ...points.map(({ key }) => key)])),
        comparison: floorComparison(floor, context.lang),
        waiting: waitingIn(room),
      };
    }
    case 'outcomes':
      return outcomesOn(floor, context);
    case 'rooms':
      return roomsOn(floor);
    case 'exchange':
      return exchangeOn(floor, context);
    case 'harvest': {
      if (room.subgroup !== null) return gatherOn(floor, context);
      const laid = laidAmong(
        floor,
        context.lang,
        slips((card) => TAKEN_ALONG.has(card.kind) || isEarlierHere(floor)(card)),
      );
      return { kind: scene, slips: laid.loose, groups: laid.groups, threads: threadsIn(floor, keysOf(laid)), waiting: waitingIn(room) };
    }
  }
};

/** What followed somebody from a meeting before, and was shared in this step. */
const isEarlierHere =
  ({ room }: FloorView) =>
  (card: CardView): boolean =>
    card.kind === 'earlier' && card.phase === room.phase;

const casesOf = (floor: FloorView, { lang }: FloorContext): FloorCase[] =>
  slipsWhere(floor, lang, (card) => card.kind === 'case').map((slip) => {
    const card = floor.cards[slip.id];
    return {
      ...slip,
      form: card?.form ?? null,
      recognisable: card?.recognisable ?? 0,
      urgent: card?.urgent ?? 0,
      chosen: floor.room.chosenCase === slip.id,
    };
  });

const caseLine = (floor: FloorView): string | null =>
  floor.room.chosenCase === null ? null : (floor.cards[floor.room.chosenCase]?.text ?? null);

const wordsIn = (slips: readonly FloorSlip[]): number => slips.reduce((sum, slip) => sum + slip.text.length + 40, 0);

/** Tips among them are those the bringer asked for: no others are on a floor. */
const TAKEN_ALONG: ReadonlySet<CardKind> = new Set(['insight', 'intention', 'tip']);
const LAID_TOGETHER: ReadonlySet<CardKind> = new Set(['factor', 'strength']);
const ON_SHEETS: ReadonlySet<CardKind> = new Set(['case', 'question', 'follow-up']);
