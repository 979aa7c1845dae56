import type { CardId, KeepsakeId, ParticipantId, RoomId } from '../ids.ts';
import { NAMELESS } from '../model/session.ts';
import type { SessionEvent } from './events.ts';

/** What an erasure takes out of the events before it: words in a room, or who somebody was. */
export type Erased = ErasedWords | ErasedName;

export interface ErasedWords {
  readonly room: RoomId;
  readonly cards: readonly CardId[];
  /** Key-word answers: those to these cards, or every one of the room, also those that were written over. */
  readonly answered: readonly CardId[] | 'all';
}

export interface ErasedName {
  readonly person: ParticipantId;
}

/**
 * An event without what was erased since; the very same when it held none of it. It keeps its shape, so that a replay still
 * leads to the same session.
 */
export const redacted = (event: SessionEvent, erased: Erased): SessionEvent =>
  'person' in erased ? withoutName(event, erased) : withoutWords(event, erased);

const withoutWords = (event: SessionEvent, { room, cards, answered }: ErasedWords): SessionEvent => {
  if (!('room' in event) || event.room !== room) return event;
  switch (event.type) {
    case 'card-posted': {
      const { card } = event;
      if (!cards.includes(card.id) || card.text === '') return event;
      const earlier = card.earlier && { earlier: { ...card.earlier, noticed: '' } };
      return { ...event, card: { ...card, text: '', plan: null, answer: null, ...earlier } };
    }
    case 'card-edited':
      return cards.includes(event.card) && event.text !== '' ? { ...event, text: '', plan: null } : event;
    case 'card-looked':
      return cards.includes(event.card) && event.noticed !== '' ? { ...event, noticed: '' } : event;
    case 'card-answered':
      return event.answer === '' || !(answered === 'all' || answered.includes(event.card)) ? event : { ...event, answer: '' };
    default:
      return event;
  }
};

const withoutName = (event: SessionEvent, { person }: ErasedName): SessionEvent => {
  switch (event.type) {
    case 'person-joined': {
      const joined = event.person;
      return joined.id !== person || joined.name === NAMELESS
        ? event
        : { ...event, person: { ...joined, name: NAMELESS, department: null, keepsake: null } };
    }
    case 'keepsake-set':
      return event.person !== person || event.keepsake === NOBODYS ? event : { ...event, keepsake: NOBODYS };
    case 'person-renamed':
      return event.person !== person || event.name === NAMELESS ? event : { ...event, name: NAMELESS, department: null };
    default:
      return event;
  }
};

/** Stands where a personal key was. */
const NOBODYS = '' as KeepsakeId;
