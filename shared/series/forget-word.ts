import type { CardId, KeepsakeId } from '../ids.ts';
import type { Card } from '../model/card.ts';
import { ownOf } from '../model/cards.ts';
import { keeps } from '../model/keeping.ts';
import type { Room, Session } from '../model/session.ts';
import { rowsOf } from '../model/table.ts';
import type { RoomEvent, SessionEvent } from '../session/events.ts';
import { keeperIn, type Kept } from './kept.ts';

/** What a key kept of one session, without these words. */
export const withoutWord = (kept: Kept, word: CardId): Kept => ({ ...kept, words: kept.words.filter(({ key }) => key !== word) });

/**
 * What happens in a session when the owner of a key erases words of it: what came along of them goes for good, and where they were
 * written they are taken along no more. There they are a card like any other, which its writer erases there.
 */
export const forgetWord = (session: Session, keepsake: KeepsakeId, word: CardId): readonly SessionEvent[] => {
  const who = keeperIn(session, keepsake);
  if (who === undefined) return [];
  return Object.values(session.rooms).flatMap((room) =>
    ownIn(room, who.id).flatMap((card): SessionEvent[] => eventsFor(card, word).map((event) => ({ room: room.id, ...event }))),
  );
};

const ownIn = ({ cards }: Room, id: Card['author']): readonly Card[] => {
  const { held, taken } = ownOf(cards.own, id);
  return [...rowsOf(held).filter(({ author }) => author === id), ...rowsOf(taken)];
};

const eventsFor = (card: Card, word: CardId): readonly RoomEvent[] => {
  if (card.earlier?.key === word) return card.text === '' ? [] : [{ type: 'words-erased', cards: [card.id], answered: [card.id] }];
  const isThatWord = card.id === word || card.from?.card === word;
  return isThatWord && keeps(card) ? [{ type: 'card-kept', card: card.id, on: false }] : [];
};
