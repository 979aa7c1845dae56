import { PLENARY, type CardId, type ParticipantId } from '../../ids.ts';
import { ownOf, type CardTable } from '../../model/cards.ts';
import { planOf, roomsOf } from '../../model/rooms.ts';
import type { Room, Session } from '../../model/session.ts';
import { idsOf, rowsOf } from '../../model/table.ts';
import type { DeskView, KeptCardView, RoomNameView } from '../views.ts';
import { ownCardView } from './card.ts';
import { roomNameView } from './subgroups.ts';

/** Somebody's own cards in a room this person is not in now. */
export interface Elsewhere {
  readonly room: Room['id'];
  readonly held: CardTable;
  readonly lifts: Room['lifts'];
  readonly script: Room['script'];
  /** Belongs there still, or did when the group went back; else what is answered there is not theirs to read. */
  readonly ours: boolean;
  readonly order: number | null;
  readonly name: string;
}

/** Where else somebody has cards. The same list as long as nothing of it changed, whatever else happens in those rooms. */
export const elsewhereOf = ({ rooms, breakout }: Session, here: Room, person: ParticipantId): readonly Elsewhere[] => {
  const all = Object.values(rooms);
  if (all.length === 1) return NOWHERE;
  const found = all.flatMap((room): Elsewhere[] => {
    const { held } = ownOf(room.cards.own, person);
    if (room.id === here.id || held.size === 0) return [];
    const ours = room.id === PLENARY || planOf(breakout)[person] === room.id;
    return [{ room: room.id, held, lifts: room.lifts, script: room.script, ours, ...roomNameView(breakout, room) }];
  });
  return found.length === 0 ? NOWHERE : steady(found);
};

export const keptCards = (elsewhere: readonly Elsewhere[]): DeskView['kept'] =>
  Object.fromEntries(
    elsewhere.flatMap(({ room, held, lifts, script, ours, order, name }) =>
      rowsOf(held)
        .filter(({ text }) => text !== '')
        .map((card): [CardId, KeptCardView] => [
          card.id,
          {
            ...ownCardView(card, script, lifts[card.id]),
            ...(ours ? {} : UNANSWERED),
            room,
            place: room === PLENARY ? null : { order, name },
          },
        ]),
    ),
  );

/** Which subgroups wait for this person's yes to lead them. */
export const askedOf = ({ rooms, breakout }: Session, person: ParticipantId): DeskView['asked'] => {
  const asking = roomsOf(breakout).flatMap((id) => (rooms[id]?.asked === person ? [rooms[id]] : []));
  return asking.length === 0
    ? NOBODY_ASKS
    : Object.fromEntries(asking.map((room): [Room['id'], RoomNameView] => [room.id, roomNameView(breakout, room)]));
};

/** The list that was made before from the same parts, when there is one. */
const steady = (found: readonly Elsewhere[]): readonly Elsewhere[] => {
  const key = found[0]?.held;
  if (key === undefined) return found;
  const before = made.get(key);
  if (before?.length === found.length && before.every((one, at) => isSame(one, found[at]))) return before;
  made.set(key, found);
  return found;
};

/** By the first table of cards in it, which is one person's alone. */
const made = new WeakMap<CardTable, readonly Elsewhere[]>();

const isSame = (one: Elsewhere, other: Elsewhere | undefined): boolean =>
  other !== undefined &&
  (Object.keys(one) as (keyof Elsewhere)[]).every((key) =>
    // What others take along is nothing to this desk.
    key === 'lifts'
      ? one.lifts === other.lifts || idsOf(one.held).every((id) => one.lifts[id] === other.lifts[id])
      : one[key] === other[key],
  );

const UNANSWERED = { answer: null, mark: 'open' } as const;
const NOWHERE: readonly Elsewhere[] = [];
const NOBODY_ASKS: DeskView['asked'] = {};
