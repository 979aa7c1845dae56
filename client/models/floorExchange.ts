import type { CardId, RoomId } from '../../shared/ids.ts';
import type { FloorView, RoomNameView, SubgroupView } from '../../shared/session/views.ts';
import type { FloorContext } from './floor.ts';
import { keysOf, laidAmong, threadsIn, type FloorGroup, type FloorThread } from './floorLaid.ts';
import { harvestOf } from './floorRooms.ts';
import { slipsWhere, type FloorSlip } from './floorSlip.ts';

/** Back in the circle: what each subgroup brought along, and what is said to it. */
export interface ExchangeScene {
  readonly kind: 'exchange';
  /** Those of this moment, and those of before from which something lies here. */
  readonly rooms: readonly Brought[];
  /** What was said in the circle about it. */
  readonly slips: readonly FloorSlip[];
  readonly groups: readonly FloorGroup[];
  readonly threads: readonly FloorThread[];
}

export interface Brought extends RoomNameView {
  readonly id: RoomId;
  /** The subgroup's own words; empty when it let none come along. */
  readonly harvest: string;
  /** Those that do not lie in a group. */
  readonly slips: readonly FloorSlip[];
  /** Something of it lies in a group. */
  readonly grouped: boolean;
}

export const exchangeOn = (floor: FloorView, context: FloorContext): ExchangeScene => {
  const here = slipsWhere(floor, context.lang, (card) => card.phase === floor.room.phase || card.from !== null);
  const laid = laidAmong(floor, context.lang, here);
  const from = (room: RoomId | null) => (slip: { readonly id: CardId }) => (floor.cards[slip.id]?.from ?? null) === room;
  const rooms = (Object.entries(floor.rooms) as [RoomId, SubgroupView][])
    .map(([id, { order, name, harvest }]) => ({
      id,
      order,
      name,
      harvest: harvest ? harvestOf(context, id) : '',
      slips: laid.loose.filter(from(id)),
      grouped: laid.groups.some(({ slips }) => slips.some(from(id))),
    }))
    .filter(({ order, slips, grouped, harvest }) => order !== null || slips.length > 0 || grouped || harvest !== '')
    .toSorted((one, other) => (one.order ?? LAST) - (other.order ?? LAST));
  return {
    kind: 'exchange',
    rooms,
    slips: laid.loose.filter(from(null)),
    groups: laid.groups,
    threads: threadsIn(floor, keysOf(laid)),
  };
};

/** Of an earlier division. */
const LAST = 1000;
