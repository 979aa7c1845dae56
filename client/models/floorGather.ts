import type { CardKind } from '../../shared/model/card.ts';
import type { FloorView } from '../../shared/session/views.ts';
import type { FloorContext } from './floor.ts';
import { harvestOf } from './floorRooms.ts';
import { slipsWhere, type FloorSlip } from './floorSlip.ts';
import { waitingIn, type Waiting } from './waiting.ts';

/** A subgroup chooses what it takes along to the circle. */
export interface GatherScene {
  readonly kind: 'gather';
  /** Its own words so far, and whether they go along. */
  readonly harvest: string;
  readonly harvestGoes: boolean;
  /** Cards of which the author said yes. Who was asked and did not answer yet is nobody's business here. */
  readonly along: readonly FloorSlip[];
  /** What else people take from it. */
  readonly others: readonly FloorSlip[];
  readonly waiting: readonly Waiting[];
}

export const gatherOn = (floor: FloorView, context: FloorContext): GatherScene => {
  const { room } = floor;
  const lifts = room.subgroup?.lifts ?? {};
  const goes = (id: FloorSlip['id']): boolean => lifts[id] === 'agreed' || lifts[id] === 'lifted';
  return {
    kind: 'gather',
    harvest: harvestOf(context, room.id),
    harvestGoes: room.subgroup?.harvestLifted === true,
    along: slipsWhere(floor, context.lang, (_, id) => goes(id)),
    others: slipsWhere(floor, context.lang, (card, id) => TAKEN_ALONG.has(card.kind) && !goes(id)),
    waiting: waitingIn(room),
  };
};

const TAKEN_ALONG: ReadonlySet<CardKind> = new Set(['insight', 'intention', 'tip']);
