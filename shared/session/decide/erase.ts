import { PLENARY } from '../../ids.ts';
import type { Card } from '../../model/card.ts';
import { rowOf, rowsOf } from '../../model/table.ts';
import type { Room } from '../../model/session.ts';
import type { SessionEvent } from '../events.ts';
import { penRolesOf } from '../roles.ts';
import { happened, inRoom, refuse, type Context, type Decider } from './context.ts';

/** The bringer takes everything about the own experience back, in whatever room it was told: the circle may be back together. */
export const eraseCase: Decider<'case.erase'> = (context) => {
  const { now } = context;
  const told = toldIn(context);
  if (told.length === 0) return refuse('not-allowed');
  const due = told.filter(({ caseErasedAt }) => caseErasedAt === null || now - caseErasedAt >= BETWEEN_ERASURES);
  if (due.length === 0) return refuse('too-fast');
  const { me } = context;
  const letter = me.letterReleased ? [{ type: 'letter-released', person: me.id, on: false } as const] : [];
  return happened(...due.flatMap((room) => erasure(context, room)), ...letter);
};

/** Where one's own experience was told; who holds the pen for a guest without device erases that guest's, here before elsewhere. */
const toldIn = ({ session, room: here, me }: Context): readonly Room[] => {
  const rooms = Object.values(session.rooms);
  const own = rooms.filter((room) => bringerOf(room) === me.id);
  if (own.length > 0) return own;
  const asPen = [here, ...rooms].find((room) => penRolesOf(session, room, me.id).includes('bringer'));
  return asPen === undefined ? [] : [asPen];
};

/** Who told it, also when the bringer went to another room since. */
export const bringerOf = ({ bringer, chosenCase, cards }: Room): Room['bringer'] =>
  bringer ?? (chosenCase === null ? null : (rowOf(cards.all, chosenCase)?.author ?? null));

const erasure = ({ session, now }: Context, room: Room): readonly SessionEvent[] => {
  const bringer = bringerOf(room);
  const proposed = ({ cards }: Room) => idsWhere(cards, ({ kind, author }) => kind === 'case' && author === bringer);
  const elsewhere = Object.values(session.rooms).flatMap((other): SessionEvent[] => {
    if (other.id === room.id) return [];
    const cards = proposed(other);
    // What was answered in the circle to a card that came along from here, also what was taken back since: it is still stored.
    const answered = other.id === PLENARY ? idsWhere(other.cards, ({ from }) => from?.room === room.id) : [];
    return cards.length + answered.length === 0 ? [] : [inRoom(other.id, { type: 'words-erased', cards, answered })];
  });
  const answered = idsWhere(room.cards, ({ answer }) => answer !== null);
  return [inRoom(room.id, { type: 'case-erased', cards: proposed(room), answered, at: now }), ...elsewhere];
};

export const idsWhere = ({ all }: Room['cards'], holds: (card: Card) => boolean): readonly Card['id'][] =>
  rowsOf(all)
    .filter(holds)
    .map(({ id }) => id);

/** Rewriting what is stored costs more than anything else one may ask for. */
export const BETWEEN_ERASURES = 20_000;
