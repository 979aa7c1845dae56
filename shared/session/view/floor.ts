import type { CardId, ParticipantId, SheetId } from '../../ids.ts';
import type { Card, CardKind } from '../../model/card.ts';
import { KEEP_CLOSED_MS } from '../../model/limits.ts';
import type { Person, Room, Session } from '../../model/session.ts';
import type { PhaseRow } from '../../model/script.ts';
import { captionIn, clipReached } from '../../script/engine.ts';
import type { CardView, FloorView, PersonView, PhaseView, RoomView, SessionView, SheetView } from '../views.ts';
import { cardView } from './card.ts';

/** What everybody in a room and its shared screens see. Nothing in it is private to anybody. */
export const floorView = (session: Session, room: Room, online: ReadonlySet<ParticipantId>): FloorView => {
  const cards = shownCards(session, room);
  return {
    session: sessionView(session),
    room: roomView(session, room, cards),
    phases: byId(session.script.phases.map((row, order) => [row.id, phaseView(room, row, order)])),
    sheets: sheetViews(session, room),
    people: byId(Object.values(session.people).map((person, order) => [person.id, personView(person, order, online)])),
    cards,
  };
};

const sessionView = ({ id, code, settings, script, status }: Session): SessionView => ({
  id,
  code,
  title: settings.title,
  theme: settings.theme,
  departments: settings.departments,
  language: settings.language,
  videoLink: settings.videoLink,
  scriptTitle: script.title,
  form: script.form,
  closed: status.kind === 'closed',
  deletesAt: status.kind === 'closed' ? status.at + KEEP_CLOSED_MS : null,
});

const roomView = (session: Session, room: Room, cards: FloorView['cards']): RoomView => ({
  id: room.id,
  phase: room.phase,
  timer: room.timer,
  caption: room.caption === null ? null : captionIn(session.script, room.caption),
  // A card that was withdrawn since leaves the middle of the screen too.
  spotlight: room.spotlight?.kind === 'card' && !Object.hasOwn(cards, room.spotlight.card) ? null : room.spotlight,
  bringer: room.bringer,
  notulist: room.notulist,
  chosenCase: room.chosenCase,
  blank: room.blank,
  joinShown: room.joinShown,
  caseReleased: room.caseReleased,
  waiting: waitingCounts(room),
  clip: clipReached(session.script, room.visited) ? session.settings.clip : null,
});

const waitingCounts = (room: Room): Partial<Record<CardKind, number>> => {
  const counts: Partial<Record<CardKind, number>> = {};
  for (const card of Object.values(room.cards)) {
    if (card.seenBy === 'reveal' && !card.withdrawn) counts[card.kind] = (counts[card.kind] ?? 0) + 1;
  }
  return counts;
};

const phaseView = (room: Room, row: PhaseRow, order: number): PhaseView => ({
  order,
  title: row.title,
  purpose: row.purpose,
  ask: row.ask,
  askBringer: row.askBringer ?? row.ask,
  minutes: row.minutes,
  scene: row.scene,
  state: row.id === room.phase ? 'now' : room.visited.includes(row.id) ? 'done' : 'ahead',
});

const sheetViews = (session: Session, room: Room): FloorView['sheets'] => {
  const people = new Map<SheetId, ParticipantId[]>(session.script.sheets.map((row) => [row.id, []]));
  for (const [person, sheet] of Object.entries(room.claims)) people.get(sheet)?.push(person as ParticipantId);
  return byId(
    session.script.sheets.map((row, order): [SheetId, SheetView] => [
      row.id,
      {
        order,
        perspective: row.perspective,
        title: row.title,
        hint: row.hint,
        questions: row.questions,
        capacity: row.capacity,
        absent: row.absent,
        people: people.get(row.id) ?? [],
      },
    ]),
  );
};

const personView = (person: Person, order: number, online: ReadonlySet<ParticipantId>): PersonView => ({
  order,
  name: person.name,
  department: person.department,
  role: person.role,
  guest: person.guest,
  hat: person.hat,
  stone: person.stone,
  presence: person.presence,
  online: online.has(person.id),
});

const shownCards = (session: Session, room: Room): Record<CardId, CardView> => {
  const shown: Record<CardId, CardView> = {};
  for (const card of Object.values(room.cards).sort(byMoment)) {
    if (card.seenBy === 'room' && !card.withdrawn) shown[card.id] = cardView(session, room, card);
  }
  return shown;
};

/** Rows go on the wire in the order of their keys: cards revealed together must not go in the order in which they were written. */
const byMoment = (one: Card, other: Card): number => one.at - other.at || (one.id < other.id ? -1 : 1);

const byId = <Key extends string, Value>(rows: readonly (readonly [Key, Value])[]): Readonly<Record<Key, Value>> =>
  Object.fromEntries(rows) as Record<Key, Value>;
