import type { CardId, RoomId } from '../ids.ts';
import { PLENARY } from '../ids.ts';
import type { Card } from '../model/card.ts';
import { withCard } from '../model/cards.ts';
import { withMark } from '../model/case-marks.ts';
import { withCardIn, withGroup, withName, withoutCard } from '../model/groups.ts';
import { withSleep } from '../model/links.ts';
import { withMember, type Pace } from '../model/pace.ts';
import { withReaction } from '../model/reactions.ts';
import { NO_BREAKOUT } from '../model/rooms.ts';
import { NO_PREPARATION } from '../model/preparation.ts';
import { rowOf, withoutRow, withRow } from '../model/table.ts';
import { NAMELESS, type Room, type Session, type Timer } from '../model/session.ts';
import { programmeOfPlenary, programmeOfSubgroup } from '../script/programme.ts';
import { freePlace, mapValues, notWaitedFor, without, withoutOffice, withPerson } from './changes.ts';
import type { RoomEvent, SessionEvent } from './events.ts';
import { evolveManagement } from './evolve-management.ts';
import { cameIn, evolveBreakout, unplanned } from './evolve-breakout.ts';
import { emptyRoom, inPhase, inScript, onScript } from './new-room.ts';

/** The session after an event. Never refuses: what was decided happened. */
export const evolve = (session: Session | null, event: SessionEvent): Session => {
  if (event.type === 'session-created') return create(event);
  if (session === null) throw new Error(`the first event of a session is session-created, not ${event.type}`);
  if (!('room' in event)) return evolveSession(session, event);
  if (event.type === 'script-set') return withRoom(session, event.room, (room) => withScript(session, room, event.script));
  return withRoom(session, event.room, (room) => evolveRoom(room, event));
};

export const replay = (events: Iterable<SessionEvent>): Session => {
  let session: Session | null = null;
  for (const event of events) session = evolve(session, event);
  if (session === null) throw new Error('a session has at least one event');
  return session;
};

type Created = Extract<SessionEvent, { type: 'session-created' }>;
type WholeSession = Exclude<SessionEvent, Created | { room: RoomId }>;

const create = ({ id, code, at, settings, script, series }: Created): Session => ({
  id,
  code,
  createdAt: at,
  series: series ?? null,
  settings: { ...NEWER_SETTINGS, ...settings },
  script,
  status: { kind: 'open' },
  people: {},
  rooms: { [PLENARY]: emptyRoom({ id: PLENARY, name: '', script: programmeOfPlenary(script, { divided: false }) }) },
  breakout: NO_BREAKOUT,
  management: null,
});

/** What sessions made by an older Kring do not say. */
const NEWER_SETTINGS = { coach: true, ...NO_PREPARATION };
const NEWER_IN_PERSON = { coHost: false, keepsake: null, letterReleased: false };

const evolveSession = (session: Session, event: WholeSession): Session => {
  switch (event.type) {
    case 'session-changed':
      return { ...session, settings: { ...session.settings, ...event.settings } };
    case 'script-changed':
      return inScript(session, event.script);
    case 'session-closed':
      return { ...session, status: { kind: 'closed', at: event.at } };
    case 'session-reopened':
      return { ...session, status: { kind: 'open' } };
    case 'person-joined':
      return cameIn(
        { ...session, people: { ...session.people, [event.person.id]: { ...NEWER_IN_PERSON, ...event.person } } },
        event.person,
      );
    case 'person-renamed':
      return withPerson(session, event.person, { name: event.name, department: event.department });
    case 'person-returned':
      return withPerson(session, event.person, { presence: 'here' });
    case 'letter-released':
      return withPerson(session, event.person, { letterReleased: event.on });
    case 'co-host-set':
      return withPerson(session, event.person, { coHost: event.on, coHostTakenBack: !event.on });
    case 'keepsake-set':
      return withPerson(session, event.person, { keepsake: event.keepsake });
    case 'hat-worn':
      return withHat(session, event);
    case 'own-erased':
      return withoutOwn(session, event);
    case 'person-gone': {
      const gone = notWaitedFor(freePlace(withPerson(session, event.person, { presence: event.presence }), event.person), event.person);
      // Who left may come back and is still the bringer; who was removed is not.
      return event.presence === 'left'
        ? gone
        : unplanned({ ...gone, rooms: mapValues(gone.rooms, (room) => withoutOffice(room, event.person)) }, event.person);
    }
    case 'management-shown':
    case 'management-answered':
    case 'management-approved':
    case 'management-dropped':
      return evolveManagement(session, event);
    default:
      return evolveBreakout(session, event);
  }
};

/** With another hat one stands elsewhere: a facilitator in every room, a co-host in the room they lead. */
const withHat = (session: Session, { person: id, on }: Extract<SessionEvent, { type: 'hat-worn' }>): Session => {
  const hatted = withPerson(session, id, { hat: on });
  const person = hatted.people[id];
  if (person === undefined || person.role === 'facilitator') return freePlace(hatted, id);
  return withRoom(hatted, person.room, (room) => ({ ...room, claims: without(room.claims, id) }));
};

const evolveRoom = (room: Room, event: Exclude<RoomEvent, { type: 'script-set' }>): Room => {
  switch (event.type) {
    case 'bringer-set':
      return { ...room, bringer: event.person, claims: event.person === null ? room.claims : without(room.claims, event.person) };
    case 'notulist-set':
      return { ...room, notulist: event.person };
    case 'phase-entered':
      return {
        ...inPhase(room, event.phase),
        begun: true,
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
        : { ...room, begun: true, timer: { kind: 'running', endsAt: event.at + room.timer.left, minutes: room.timer.minutes } };
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
      return { ...withoutWords(room, event), caseReleased: false, caseErasedAt: event.at };
    case 'words-erased':
      return withoutWords(room, event);
    case 'card-posted':
      return { ...room, cards: withCard(room.cards, event.card) };
    case 'card-edited':
      return onCard(room, event.card, { text: event.text, plan: event.plan, edited: true });
    case 'card-withdrawn':
      // It lies by itself again when it comes back, and goes along to the circle only when that is agreed again.
      return withLines(
        {
          ...onCard(room, event.card, { withdrawn: true }),
          groups: withoutCard(room.groups, event.card),
          lifts: isUnderway(room.lifts[event.card]) ? without(room.lifts, event.card) : room.lifts,
        },
        event.card,
      );
    case 'card-restored':
      return withLines(onCard(room, event.card, { withdrawn: false }), event.card);
    case 'card-shared':
      return withShared(room, event);
    case 'card-harvested':
      return onCard(room, event.card, { harvested: event.on });
    case 'card-kept':
      return onCard(room, event.card, { kept: event.on });
    case 'card-looked':
      return withLook(room, event);
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
    case 'room-named':
      return { ...room, name: event.name };
    case 'lead-asked':
      return { ...room, asked: event.person };
    case 'lead-set':
      // Who leads has no place at a sheet.
      return { ...room, lead: event.person, asked: null, claims: event.person === null ? room.claims : without(room.claims, event.person) };
    case 'help-asked':
      return { ...room, help: event.on };
    case 'lift-set':
      return { ...room, lifts: event.lift === null ? without(room.lifts, event.card) : { ...room.lifts, [event.card]: event.lift } };
    case 'harvest-lifted':
      return { ...room, harvestLifted: event.on };
  }
};

/** What came from a session before lies among the words of the moment in which it is shared. */
const withShared = (room: Room, { card, at }: Extract<RoomEvent, { type: 'card-shared' }>): Room =>
  onCard(room, card, { seenBy: 'room', at, ...(rowOf(room.cards.all, card)?.kind === 'earlier' && { phase: room.phase }) });

const withLook = (room: Room, { card, how, noticed }: Extract<RoomEvent, { type: 'card-looked' }>): Room => {
  const earlier = rowOf(room.cards.all, card)?.earlier;
  return earlier === undefined ? room : onCard(room, card, { earlier: { ...earlier, how, noticed } });
};

/** The words themselves went room by room. Without a name one has no task any more. */
const withoutOwn = (session: Session, { person, name, at }: Extract<SessionEvent, { type: 'own-erased' }>): Session => {
  if (!name) return withPerson(session, person, { erasedAt: at, letterReleased: false });
  const nameless = withPerson(session, person, { erasedAt: at, name: NAMELESS, department: null, keepsake: null, letterReleased: false });
  return unplanned({ ...nameless, rooms: mapValues(nameless.rooms, (room) => withoutOffice(room, person)) }, person);
};

/** The cards are empty and withdrawn for good; nothing that is written anew is released by what was agreed before. */
const withoutWords = (room: Room, { cards, answered }: Omit<Extract<RoomEvent, { type: 'words-erased' }>, 'type'>): Room => {
  const unanswered = answered.reduce((now, card) => onCard(now, card, { answer: null }), room);
  const erased = cards.reduce((now, card) => withLines(wordless(now, card), card), unanswered);
  const chosen = room.chosenCase !== null && cards.includes(room.chosenCase) ? null : room.chosenCase;
  return { ...erased, chosenCase: chosen };
};

const wordless = (room: Room, id: CardId): Room => {
  const earlier = rowOf(room.cards.all, id)?.earlier;
  return {
    ...onCard(room, id, { text: '', plan: null, withdrawn: true, ...(earlier !== undefined && { earlier: { ...earlier, noticed: '' } }) }),
    groups: withoutCard(room.groups, id),
    lifts: isUnderway(room.lifts[id]) ? without(room.lifts, id) : room.lifts,
  };
};

/** A subgroup with a script of its own, or again with the circle's. */
const withScript = (session: Session, room: Room, script: Session['script'] | null): Room => ({
  ...onScript(room, programmeOfSubgroup(script ?? session.script)),
  ownScript: script !== null,
});

/** Asked or agreed, and not brought along yet. */
const isUnderway = (lift: Room['lifts'][CardId] | undefined): boolean => lift !== undefined && lift.kind !== 'lifted';

const withLines = (room: Room, card: CardId): Room => ({
  ...room,
  links: withSleep(room.links, card, (id) => rowOf(room.cards.all, id)?.withdrawn === false),
});

const inPace = (room: Room, change: Partial<Pace>): Room => ({ ...room, pace: { ...room.pace, ...change } });

const extended = (timer: Timer, { minutes, at }: { readonly minutes: number; readonly at: number }): Timer => {
  const total = Math.max(0, timer.minutes + minutes);
  if (timer.kind === 'paused') return { kind: 'paused', left: Math.max(0, Math.max(0, timer.left) + minutes * MINUTE), minutes: total };
  return { kind: 'running', endsAt: Math.max(at, Math.max(at, timer.endsAt) + minutes * MINUTE), minutes: total };
};

const withRoom = (session: Session, id: RoomId, change: (room: Room) => Room): Session => {
  const room = session.rooms[id];
  if (room === undefined) throw new Error(`no room ${id}`);
  return { ...session, rooms: { ...session.rooms, [id]: change(room) } };
};

const onCard = (room: Room, id: CardId, change: Partial<Card>): Room => {
  const card = rowOf(room.cards.all, id);
  if (card === undefined) throw new Error(`no card ${id}`);
  return { ...room, cards: withCard(room.cards, { ...card, ...change }) };
};

const [SECOND, MINUTE] = [1000, 60_000];
