import type { ParticipantId } from '../../ids.ts';
import type { Person, Room } from '../../model/session.ts';
import type { SessionEvent } from '../events.ts';
import { BETWEEN_ERASURES, bringerOf, idsWhere } from './erase.ts';
import { happened, inRoom, isFacilitator, refuse, type Context, type Decider } from './context.ts';
import { isQuestion } from './post.ts';

/**
 * Somebody takes back everything they wrote: cards of every kind in every room, also private and withdrawn ones and what came along to
 * the circle, the answers to these, the answers they gave as bringer, and their own characters in co-written texts.
 */
export const eraseOwn: Decider<'own.erase'> = (context, { name, person }) => {
  const { session, me, now } = context;
  const whose = ownerOf(context, person ?? me.id);
  // Who leads the session cannot go from it.
  if (whose === undefined || (name && whose.role === 'facilitator')) return refuse('not-allowed');
  if (whose.erasedAt !== undefined && now - whose.erasedAt < BETWEEN_ERASURES) return refuse('too-fast');
  const written = Object.values(session.rooms).flatMap((room) => writtenIn(room, whose.id));
  const gone: SessionEvent = { type: 'person-gone', person: whose.id, presence: 'left' };
  return happened(
    ...written,
    { type: 'own-erased', person: whose.id, name, at: now },
    ...(name && whose.presence === 'here' ? [gone] : []),
  );
};

/** One's own words, or those of a guest without device in a room one leads. */
const ownerOf = (context: Context, id: ParticipantId): Person | undefined => {
  const { session, me } = context;
  const person = session.people[id];
  if (person === undefined || person.id === me.id) return person;
  const leads = isFacilitator(context) || session.rooms[person.room]?.lead === me.id;
  return person.guest && leads ? person : undefined;
};

const writtenIn = (room: Room, id: ParticipantId): readonly SessionEvent[] => {
  const cards = idsWhere(room.cards, ({ author, text }) => author === id && text !== '');
  // Every question: also of an answer that was taken back since, the words are still stored.
  const answered = bringerOf(room) === id ? idsWhere(room.cards, isQuestion) : [];
  if (cards.length + answered.length === 0) return [];
  return [inRoom(room.id, { type: 'words-erased', cards, answered: [...new Set([...cards, ...answered])] })];
};
