import type { CardId, RoomId } from '../ids.ts';
import type { SessionEvent } from './events.ts';

/** What an erasure of a case takes out of the events before it. */
export interface Erased {
  readonly room: RoomId;
  readonly cards: readonly CardId[];
  /** Key-word answers: those to these cards, or every one of the room, also those that were written over. */
  readonly answered: readonly CardId[] | 'all';
}

/**
 * An event without the words that were erased since; the very same when it held none of them. It keeps its shape, so that a replay still
 * leads to the same session.
 */
export const redacted = (event: SessionEvent, { room, cards, answered }: Erased): SessionEvent => {
  if (!('room' in event) || event.room !== room) return event;
  switch (event.type) {
    case 'card-posted':
      return cards.includes(event.card.id) && event.card.text !== ''
        ? { ...event, card: { ...event.card, text: '', plan: null, answer: null } }
        : event;
    case 'card-edited':
      return cards.includes(event.card) && event.text !== '' ? { ...event, text: '', plan: null } : event;
    case 'card-answered':
      return event.answer === '' || !(answered === 'all' || answered.includes(event.card)) ? event : { ...event, answer: '' };
    default:
      return event;
  }
};
