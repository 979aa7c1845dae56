import { PLENARY, type CardId, type ParticipantId } from '../../shared/ids.ts';
import type { Room, Session } from '../../shared/model/session.ts';
import type { SessionEvent } from '../../shared/session/events.ts';
import { evolve } from '../../shared/session/evolve.ts';
import { deskView } from '../../shared/session/view/desk.ts';
import { floorView } from '../../shared/session/view/floor.ts';
import type { Row } from './autopsy.ts';
import { rowOf } from './journal.ts';

/** A session as its stored events tell it, and every row that anybody could ever have been shown of it. */
export interface History {
  readonly session: Session | null;
  readonly rows: readonly Row[];
  /** Goes on with the events that came since; a fault for each that is not what it was before. */
  extend(events: readonly Row[]): readonly string[];
  couldBeSeen(row: string): boolean;
}

export const createHistory = (): History => {
  let session: Session | null = null;
  let rows: readonly Row[] = [];
  const shown = new Set<string>();
  /** On whose desks a card lies. */
  const pens = new Map<CardId, ReadonlySet<ParticipantId>>();

  const show = (doc: string, view: object) => {
    for (const [table, held] of Object.entries(view) as [string, object][]) {
      for (const [row, value] of Object.entries(held)) shown.add(rowOf(doc, table, { row, value }));
    }
  };

  const showOwn = (now: Session, person: ParticipantId) => {
    const { cards, marks } = deskView(now, roomOf(now), person);
    show(`desk:${person}`, { cards, marks });
  };

  const step = (event: SessionEvent) => {
    const now = event.type === 'session-created' ? evolve(null, event) : evolve(session, event);
    session = now;
    if (event.type === 'card-posted') pens.set(event.card.id, new Set([event.card.author, event.card.postedBy]));
    show('floor', floorView(now, roomOf(now), new Set()));
    for (const card of cardsOf(event)) {
      for (const person of pens.get(card) ?? []) showOwn(now, person);
    }
    if (event.type === 'case-marked') showOwn(now, event.person);
  };

  return {
    get session() {
      return session;
    },
    get rows() {
      return rows;
    },
    extend(events) {
      const changed = rows.flatMap(({ seq, json }, at) => (events[at]?.json === json ? [] : [`event ${String(seq)} is not what it was`]));
      for (const { event } of events.slice(rows.length)) step(event);
      rows = events;
      return changed;
    },
    couldBeSeen: (row) => shown.has(row),
  };
};

export const roomOf = (session: Session): Room => {
  const room = session.rooms[PLENARY];
  if (room === undefined) throw new Error('a session has its plenary');
  return room;
};

const cardsOf = (event: SessionEvent): readonly CardId[] => {
  if (event.type === 'card-posted') return [event.card.id];
  if (event.type === 'cards-revealed') return event.cards;
  return 'card' in event && event.card !== null ? [event.card] : [];
};
