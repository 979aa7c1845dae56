import type { Lang } from '../../shared/model/text.ts';
import type { DeskView, FloorView } from '../../shared/session/views.ts';
import { dividingOf, leadAsksOf, type Dividing, type LeadAsk } from './participantForming.ts';
import { keptOf, type KeptCards } from './participantKept.ts';
import { harvestsOf, liftAsksOf, ownHarvestOf, type LiftAsk, type OwnHarvest, type RoomHarvest } from './participantLifts.ts';
import { roomOf, type MyRoom } from './participantRoom.ts';

/** Everything of subgroups that touches me: where I am, where I go, what is asked of me, and what came along. */
export interface MyRooms {
  readonly room: MyRoom;
  readonly dividing: Dividing | null;
  readonly leadAsks: readonly LeadAsk[];
  readonly liftAsks: readonly LiftAsk[];
  /** Of my subgroup. */
  readonly harvest: OwnHarvest | null;
  /** Of all that came along to the circle. */
  readonly harvests: readonly RoomHarvest[];
  readonly kept: readonly KeptCards[];
}

export const roomsOf = (floor: FloorView, desk: DeskView, { lang }: { readonly lang: Lang }): MyRooms => ({
  room: roomOf(floor, desk),
  dividing: dividingOf(floor, desk),
  leadAsks: leadAsksOf(floor, desk),
  liftAsks: liftAsksOf(floor, desk),
  harvest: ownHarvestOf(floor, desk),
  harvests: harvestsOf(floor),
  kept: keptOf(floor, desk, { lang }),
});
