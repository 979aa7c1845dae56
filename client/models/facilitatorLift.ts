import type { CardId } from '../../shared/ids.ts';
import type { Lift } from '../../shared/model/rooms.ts';
import type { CardView } from '../../shared/session/views.ts';
import { isOpen, type Attempt, type ConsoleInput } from './facilitatorInput.ts';

/** A card of a subgroup on its way to the circle: asked for by anybody here, and gone along once its author says yes. */
export interface LiftModel {
  readonly state: Lift['kind'] | null;
  /** Asks for it, or takes that back; `undefined` once it lies in the circle. */
  readonly toggle: Attempt | undefined;
}

/** `null` in the circle, and for what never goes along. */
export const liftOf = (input: ConsoleInput, card: Pick<CardView, 'kind'> & { readonly id: CardId }): LiftModel | null => {
  const { floor, desk, act } = input;
  const { subgroup } = floor.room;
  // A proposed experience stays where it was told.
  if (subgroup === null || card.kind === 'case') return null;
  const state = subgroup.lifts[card.id] ?? null;
  const may = isOpen(input) && desk.me.mayLift && state !== 'lifted';
  return { state, toggle: may ? () => act('card.lift', { card: card.id, on: state === null }) : undefined };
};

/** How the subgroup is called from which a card came along to the circle. */
export interface RoomName {
  readonly order: number | null;
  readonly name: string;
}

export const originOf = ({ floor }: ConsoleInput, { from }: Pick<CardView, 'from'>): RoomName | null => {
  const room = from === null ? undefined : floor.rooms[from];
  return from === null ? null : { order: room?.order ?? null, name: room?.name ?? '' };
};
