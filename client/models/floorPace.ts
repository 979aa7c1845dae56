import type { Silence } from '../../shared/model/pace.ts';
import type { FloorView } from '../../shared/session/views.ts';
import { someoneOf, type Someone } from './floorSlip.ts';

/** How the conversation is held, as the shared screen says it: quietly, and never who is ready. */
export interface FloorPace {
  readonly silence: Silence | null;
  readonly listening: boolean;
  readonly urgent: boolean;
  readonly turn: FloorTurn | null;
  /** In order of asking; more than fit are a number. */
  readonly hands: { readonly first: readonly Someone[]; readonly more: number };
  /** `null` while nobody says to be ready. */
  readonly ready: { readonly count: number; readonly of: number; readonly all: boolean } | null;
  /** Nothing of it needs a line. */
  readonly still: boolean;
}

/** Whose turn it is; `now` is `null` once everybody was asked. */
export interface FloorTurn {
  readonly now: Someone | null;
  readonly next: Someone | null;
}

export const floorPace = (floor: FloorView): FloorPace => {
  const { silence, listening, urgent, turns, hands, ready } = floor.room;
  const raised = hands.flatMap((id) => someoneOf(floor, id) ?? []);
  const turn = turns === null ? null : { now: atPlace(floor, turns.at), next: atPlace(floor, turns.at + 1) };
  return {
    silence,
    listening,
    urgent,
    turn,
    hands: { first: raised.slice(0, MOST_HANDS), more: Math.max(0, raised.length - MOST_HANDS) },
    ready: ready.count === 0 ? null : { ...ready, all: ready.count >= ready.of },
    still: !listening && !urgent && turn === null && raised.length === 0 && ready.count === 0,
  };
};

const atPlace = (floor: FloorView, place: number): Someone | null => someoneOf(floor, floor.room.turns?.order[place] ?? null);

/** More names than this do not fit beside each other at a size one reads from five metres. */
const MOST_HANDS = 5;
