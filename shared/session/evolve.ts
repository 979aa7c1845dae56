import type { CardId, ParticipantId, PhaseId, RoomId } from '../ids.ts';
import { PLENARY } from '../ids.ts';
import type { Card } from '../model/card.ts';
import { NO_CARDS, withCard } from '../model/cards.ts';
import { NO_MARKS, withMark } from '../model/case-marks.ts';
import { NO_GROUPS, withCardIn, withGroup, withName, withoutCard } from '../model/groups.ts';
import { NO_LINKS, withSleep } from '../model/links.ts';
import { CALM, inNewPhase, withMember, withoutPerson, type Pace } from '../model/pace.ts';
import { NO_REACTIONS, withReaction } from '../model/reactions.ts';
import { rowOf, withoutRow, withRow } from '../model/table.ts';
import type { Person, Room, Session, Timer } from '../model/session.ts';
import type { RoomEvent, SessionEvent } from './events.ts';

/** The session after an event. Never refuses: what was decided happened. */
export const evolve = (session: Session | null, event: SessionEvent): Session => {
  if (event.type === 'session-created') return create(event);
  if (session === null) throw new Error(`the first event of a session is session-created, not ${event.type}`);
  if ('room' in event) return withRoom(session, event.room, (room) => evolveRoom(room, event));
  return evolveSession(session, event);
};

export const replay = (events: Iterable<SessionEvent>): Session => {
  let session: Session | null = null;
  for (const event of events) session = evolve(session, event);
  if (session === null) throw new Error('a session has at least one event');
  return session;
};

type Created = Extract<SessionEvent, { type: 'session-created' }>;
type WholeSession = Exclude<SessionEvent, Created | { room: RoomId }>;

const create = ({ id, code, at, settings, script }: Created): Session => ({
  id,
  code,
  createdAt: at,
  settings: { ...NEWER_SETTINGS, ...settings },
  script,
  status: { kind: 'open' },
  people: {},
  rooms: { [PLENARY]: emptyRoom(PLENARY, script) },
});

/** What sessions made by an older Kring do not say. */
const NEWER_SETTINGS = { coach: true };

const emptyRoom = (id: RoomId, script: Session['script']): Room => {
  const first = script.phases[0];
  if (first === undefined) throw new Error('a script has at least one phase');
  return {
    id,
    phase: first.id,
    visited: [first.id],
    // The session may be made days before it starts: the clock waits for the facilitator.
    timer: { kind: 'paused', left: first.minutes * MINUTE, minutes: first.minutes },
    caption: null,
    keptCaptions: [],
    moments: [],
    spotlight: null,
    bringer: null,
    notulist: null,
    chosenCase: null,
    blank: false,
    joinShown: true,
    caseReleased: false,
    caseErasedAt: null,
    listening: false,
    pace: CALM,
    claims: {},
    cards: NO_CARDS,
    caseMarks: NO_MARKS,
    reactions: NO_REACTIONS,
    groups: NO_GROUPS,
    links: NO_LINKS,
  };
};

const evolveSession = (session: Session, event: WholeSession): Session => {
  switch (event.type) {
    case 'session-changed':
      return { ...session, settings: { ...session.settings, ...event.settings } };
    case 'script-changed':
      return { ...session, script: event.script, rooms: mapValues(session.rooms, (room) => onScript(room, event.script)) };
    case 'session-closed':
      return { ...session, status: { kind: 'closed', at: event.at } };
    case 'session-reopened':
      return { ...session, status: { kind: 'open' } };
    case 'person-joined':
      return { ...session, people: { ...session.people, [event.person.id]: event.person } };
    case 'person-renamed':
      return withPerson(session, event.person, { name: event.name, department: event.department });
    case 'person-returned':
      return withPerson(session, event.person, { presence: 'here' });
    case 'hat-worn':
      return freePlace(withPerson(session, event.person, { hat: event.on }), event.person);
    case 'person-gone': {
      const gone = notWaitedFor(freePlace(withPerson(session, event.person, { presence: event.presence }), event.person), event.person);
      // Who left may come back and is still the bringer; who was removed is not.
      return event.presence === 'left' ? gone : { ...gone, rooms: mapValues(gone.rooms, (room) => withoutOffice(room, event.person)) };
    }
  }
};

const evolveRoom = (room: Room, event: RoomEvent): Room => {
  switch (event.type) {
    case 'bringer-set':
      return { ...room, bringer: event.person, claims: event.person === null ? room.claims : without(room.claims, event.person) };
    case 'notulist-set':
      return { ...room, notulist: event.person };
    case 'phase-entered':
      return {
        ...inPhase(room, event.phase),
        timer: { kind: 'running', endsAt: event.at + event.minutes * MINUTE, minutes: event.minutes },
      };
    case 'timer-extended':
      return { ...room, timer: extended(room.timer, event) };
    case 'timer-paused':
      return room.timer.kind === 'paused'
        ? room
        : { ...room, timer: { kind: 'paused', left: room.timer.endsAt - event.at, minutes: room.timer.minutes } };
    case 'timer-resumed':
      return room.timer.kind === 'running'
        ? room
        : { ...room, timer: { kind: 'running', endsAt: event.at + room.timer.left, minutes: room.timer.minutes } };
    case 'caption-set':
      return { ...room, caption: event.text };
    case 'caption-kept': {
      const others = room.keptCaptions.filter((text) => text !== event.text);
      return { ...room, keptCaptions: event.on ? [...others, event.text] : others };
    }
    case 'moment-marked':
      return event.id === undefined ? room : { ...room, moments: [...room.moments, event.id] };
    case 'moment-renamed':
      // Only the look back knows the words.
      return room;
    case 'moment-dropped':
      return { ...room, moments: room.moments.filter((id) => id !== event.moment) };
    case 'silence-started':
      return inPace(room, { silence: { from: event.at, until: event.at + event.seconds * SECOND } });
    case 'silence-ended':
      return inPace(room, { silence: null });
    case 'listening-set':
      return { ...room, listening: event.on };
    case 'turns-set':
      return inPace(room, { turns: event.order === null ? null : { order: event.order, at: 0 } });
    case 'turn-moved':
      return room.pace.turns === null ? room : inPace(room, { turns: { ...room.pace.turns, at: event.at } });
    case 'urgency-set':
      return inPace(room, { urgent: event.on });
    case 'hand-set':
      return inPace(room, { hands: withMember(room.pace.hands, event.person, event.on) });
    case 'ready-set':
      return inPace(room, { ready: withMember(room.pace.ready, event.person, event.on) });
    case 'spotlight-set':
      return { ...room, spotlight: event.on };
    case 'screen-blanked':
      return { ...room, blank: event.on };
    case 'join-shown':
      return { ...room, joinShown: event.shown };
    case 'sheet-claimed':
      // Taken out first, so that the order of keys is the order of coming.
      return { ...room, claims: { ...without(room.claims, event.person), [event.person]: event.sheet } };
    case 'sheet-left':
      return { ...room, claims: without(room.claims, event.person) };
    case 'case-marked':
      return { ...room, caseMarks: withMark(room.caseMarks, event) };
    case 'case-chosen':
      return { ...room, chosenCase: event.card };
    case 'case-released':
      return { ...room, caseReleased: event.on };
    case 'case-erased':
      return withoutCase(room, event);
    case 'card-posted':
      return { ...room, cards: withCard(room.cards, event.card) };
    case 'card-edited':
      return onCard(room, event.card, { text: event.text, plan: event.plan, edited: true });
    case 'card-withdrawn':
      // It lies by itself again when it comes back.
      return withLines({ ...onCard(room, event.card, { withdrawn: true }), groups: withoutCard(room.groups, event.card) }, event.card);
    case 'card-restored':
      return withLines(onCard(room, event.card, { withdrawn: false }), event.card);
    case 'card-shared':
      return onCard(room, event.card, { seenBy: 'room', at: event.at });
    case 'card-harvested':
      return onCard(room, event.card, { harvested: event.on });
    case 'card-marked':
      return onCard(room, event.card, { mark: event.mark });
    case 'card-answered':
      return onCard(room, event.card, { answer: event.answer === '' ? null : event.answer });
    case 'cards-revealed':
    case 'tips-opened':
      // One moment for all of them: the order in which they were written would tell who wrote what.
      return event.cards.reduce((now, card) => onCard(now, card, { seenBy: 'room', at: event.at }), room);
    case 'card-reacted':
      return { ...room, reactions: withReaction(room.reactions, event) };
    case 'group-made':
      return { ...room, groups: withGroup(room.groups, event.group, event.cards) };
    case 'group-joined':
      return { ...room, groups: withCardIn(room.groups, event.group, event.card) };
    case 'group-left':
      return { ...room, groups: withoutCard(room.groups, event.card) };
    case 'group-named':
      return { ...room, groups: withName(room.groups, event.group, event.name) };
    case 'group-dissolved':
      return { ...room, groups: withoutRow(room.groups, event.group) };
    case 'link-made':
      return { ...room, links: withRow(room.links, event.link.id, event.link) };
    case 'link-told': {
      const link = rowOf(room.links, event.link);
      return link === undefined ? room : { ...room, links: withRow(room.links, link.id, { ...link, words: event.words }) };
    }
    case 'link-dropped':
      return { ...room, links: withoutRow(room.links, event.link) };
  }
};

/** The proposals are empty and withdrawn for good; nothing that is written anew is released by what was agreed before. */
const withoutCase = (room: Room, { cards, answered, at }: Extract<RoomEvent, { type: 'case-erased' }>): Room => {
  const unanswered = answered.reduce((now, card) => onCard(now, card, { answer: null }), room);
  const without = cards.reduce(
    (now, card) =>
      withLines({ ...onCard(now, card, { text: '', plan: null, withdrawn: true }), groups: withoutCard(now.groups, card) }, card),
    unanswered,
  );
  const chosen = room.chosenCase !== null && cards.includes(room.chosenCase) ? null : room.chosenCase;
  return { ...without, chosenCase: chosen, caseReleased: false, caseErasedAt: at };
};

const withLines = (room: Room, card: CardId): Room => ({
  ...room,
  links: withSleep(room.links, card, (id) => rowOf(room.cards.all, id)?.withdrawn === false),
});

/** The room in a phase it was not in just now: what spoke to the phase before is over with it. */
const inPhase = (room: Room, phase: PhaseId): Room => ({
  ...room,
  phase,
  visited: room.visited.includes(phase) ? room.visited : [...room.visited, phase],
  caption: null,
  spotlight: null,
  listening: false,
  pace: inNewPhase(room.pace),
});

const inPace = (room: Room, change: Partial<Pace>): Room => ({ ...room, pace: { ...room.pace, ...change } });

const extended = (timer: Timer, { minutes, at }: { readonly minutes: number; readonly at: number }): Timer => {
  const total = Math.max(0, timer.minutes + minutes);
  if (timer.kind === 'paused') return { kind: 'paused', left: Math.max(0, Math.max(0, timer.left) + minutes * MINUTE), minutes: total };
  return { kind: 'running', endsAt: Math.max(at, Math.max(at, timer.endsAt) + minutes * MINUTE), minutes: total };
};

/** A room under another script: where it is and who stands where stays as far as the new script knows it. */
const onScript = (room: Room, script: Session['script']): Room => {
  const first = script.phases[0];
  if (first === undefined) throw new Error('a script has at least one phase');
  const sheets = new Set(script.sheets.map((row) => row.id));
  const claims = Object.fromEntries(Object.entries(room.claims).filter(([, sheet]) => sheets.has(sheet)));
  const spotlight = room.spotlight?.kind === 'sheet' && !sheets.has(room.spotlight.sheet) ? null : room.spotlight;
  const known = script.phases.some((row) => row.id === room.phase);
  return { ...(known ? { ...room, spotlight } : inPhase(room, first.id)), claims };
};

const freePlace = (session: Session, person: ParticipantId): Session => ({
  ...session,
  rooms: mapValues(session.rooms, (room) => (person in room.claims ? { ...room, claims: without(room.claims, person) } : room)),
});

const notWaitedFor = (session: Session, person: ParticipantId): Session => ({
  ...session,
  rooms: mapValues(session.rooms, (room) => ({ ...room, pace: withoutPerson(room.pace, person) })),
});

const withoutOffice = (room: Room, person: ParticipantId): Room => ({
  ...room,
  bringer: room.bringer === person ? null : room.bringer,
  notulist: room.notulist === person ? null : room.notulist,
});

const withRoom = (session: Session, id: RoomId, change: (room: Room) => Room): Session => {
  const room = session.rooms[id];
  if (room === undefined) throw new Error(`no room ${id}`);
  return { ...session, rooms: { ...session.rooms, [id]: change(room) } };
};

const withPerson = (session: Session, id: ParticipantId, change: Partial<Person>): Session => {
  const person = session.people[id];
  if (person === undefined) throw new Error(`no person ${id}`);
  return { ...session, people: { ...session.people, [id]: { ...person, ...change } } };
};

const onCard = (room: Room, id: CardId, change: Partial<Card>): Room => {
  const card = rowOf(room.cards.all, id);
  if (card === undefined) throw new Error(`no card ${id}`);
  return { ...room, cards: withCard(room.cards, { ...card, ...change }) };
};

const without = <Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> => {
  const { [key]: _dropped, ...rest } = record;
  return rest;
};

const mapValues = <Value>(record: Readonly<Record<string, Value>>, change: (value: Value) => Value): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

const [SECOND, MINUTE] = [1000, 60_000];
