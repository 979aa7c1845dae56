import type { CardId, RoomId } from '../../shared/ids.ts';
import type { CardKind } from '../../shared/model/card.ts';
import type { Lift } from '../../shared/model/rooms.ts';
import type { Command } from '../../shared/session/commands.ts';
import type { DeskView, FloorView, OwnCardView, RoomNameView, SubgroupView } from '../../shared/session/views.ts';

/** A card of a subgroup on its way to the circle. */
export interface CardLift {
  readonly state: Lift['kind'] | null;
  /** It is asked of me. */
  readonly mine: boolean;
  /** Asks for it, or takes that back. */
  readonly toggle?: Command;
}

/** My own card, which others would like to take along. */
export interface LiftAsk {
  readonly card: CardId;
  readonly text: string;
  readonly yes: Command;
  readonly no: Command;
}

/** What the subgroup writes together to take along. */
export interface OwnHarvest {
  /** In the phase for it it lies open. */
  readonly open: boolean;
  readonly goes: boolean;
  readonly toggle?: Command;
}

/** What another group let come along to the circle in its own words. */
export interface RoomHarvest {
  readonly room: RoomId;
  readonly place: RoomNameView;
}

/** `undefined`: nothing is to be said of it here. */
export const liftOf = (
  floor: FloorView,
  desk: DeskView,
  { id, kind }: { readonly id: CardId; readonly kind: CardKind },
): CardLift | undefined => {
  const { subgroup } = floor.room;
  // A proposed experience is the bringer's own; it stays where it was told.
  if (subgroup === null || kind === 'case') return undefined;
  const state = subgroup.lifts[id] ?? null;
  const mine = id in desk.cards;
  const may = desk.me.mayLift && state !== 'lifted' && (state !== null || gathers(floor));
  if (!may && state === null) return undefined;
  return {
    state,
    mine,
    // An own card that was asked for is answered, not asked for again.
    ...(may && { toggle: { name: 'card.lift', payload: { card: id, on: state === null } } as const }),
  };
};

/** In this room and in those I was in before. */
export const liftAsksOf = ({ session }: FloorView, { cards, kept }: DeskView): readonly LiftAsk[] =>
  session.closed
    ? []
    : (Object.entries({ ...kept, ...cards }) as [CardId, OwnCardView][])
        .filter(([, { lift, withdrawn }]) => lift === 'asked' && !withdrawn)
        .map(([card, { text }]) => ({ card, text, yes: answer(card, true), no: answer(card, false) }));

export const ownHarvestOf = (floor: FloorView, desk: DeskView): OwnHarvest | null => {
  const { subgroup, phase } = floor.room;
  if (subgroup === null || !gathers(floor)) return null;
  return {
    open: floor.phases[phase]?.scene === 'harvest',
    goes: subgroup.harvestLifted,
    ...(desk.me.mayLift && { toggle: { name: 'harvest.lift', payload: { on: !subgroup.harvestLifted } } as const }),
  };
};

export const harvestsOf = ({ rooms }: FloorView): readonly RoomHarvest[] =>
  (Object.entries(rooms) as [RoomId, SubgroupView][])
    .filter(([, { harvest }]) => harvest)
    .sort(([, one], [, other]) => (one.order ?? -1) - (other.order ?? -1))
    .map(([room, { order, name }]) => ({ room, place: { order, name } }));

/** From the step in which a subgroup looks for what it takes along. A programme without one lets it always. */
const gathers = ({ phases, room }: FloorView): boolean => {
  const orders = Object.values(phases).flatMap(({ scene, order }) => (scene === 'harvest' ? [order] : []));
  return orders.length === 0 || (phases[room.phase]?.order ?? 0) >= Math.min(...orders);
};

const answer = (card: CardId, yes: boolean): Command => ({ name: 'lift.answer', payload: { card, yes } });
