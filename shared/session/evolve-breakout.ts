import { PLENARY, type ParticipantId, type RoomId } from '../ids.ts';
import { CALM } from '../model/pace.ts';
import { lastOf, NO_BREAKOUT, roomsOf, type Breakout, type Division } from '../model/rooms.ts';
import type { Person, Room, Session } from '../model/session.ts';
import { programmeOfSubgroup } from '../script/programme.ts';
import { mapValues, notWaitedFor, without, withoutOffice, withPerson } from './changes.ts';
import type { SessionEvent } from './events.ts';
import { emptyRoom, inScript } from './new-room.ts';

export type BreakoutEvent = Extract<
  SessionEvent,
  {
    type: 'rooms-formed' | 'rooms-dropped' | 'rooms-opened' | 'rooms-warned' | 'rooms-closed' | 'person-planned' | 'person-moved';
  }
>;

/** The circle divides into subgroups and comes back. What was written in a room stays in it. */
export const evolveBreakout = (session: Session, event: BreakoutEvent): Session => {
  switch (event.type) {
    case 'rooms-formed': {
      const { rooms, plan, by } = event;
      const made = rooms.map(({ id, name }): [RoomId, Room] => [id, session.rooms[id] ?? newRoom(session, id, name)]);
      const ids = rooms.map(({ id }) => id);
      const breakout: Breakout = { kind: 'forming', rooms: ids, plan, by, last: lastOf(session.breakout) };
      const all = unled({ ...session.rooms, ...Object.fromEntries(made) }, ids);
      return inScript({ ...session, rooms: all, breakout }, session.script);
    }
    case 'rooms-dropped': {
      const last = lastOf(session.breakout);
      const breakout: Breakout = last === null ? NO_BREAKOUT : { ...last, kind: 'over' };
      return inScript({ ...session, rooms: unled(session.rooms, roomsOf(breakout)), breakout }, session.script);
    }
    case 'rooms-opened':
      return opened(session);
    case 'rooms-warned':
      return session.breakout.kind === 'open' ? { ...session, breakout: { ...session.breakout, until: event.until } } : session;
    case 'rooms-closed':
      return closed(session);
    case 'person-planned':
      return planned(session, event.person, event.to);
    case 'person-moved':
      return moved(session, event.person, event.to);
  }
};

/** Who comes in while the subgroups are open is one of them. */
export const cameIn = (session: Session, { id, room }: Person): Session =>
  room === PLENARY ? session : withPlan(session, (plan) => ({ ...plan, [id]: room }));

/** Who was removed goes nowhere. */
export const unplanned = (session: Session, id: ParticipantId): Session => {
  const { breakout, ...rest } = withPlan(session, (plan) => without(plan, id));
  if (breakout.kind !== 'forming' || breakout.last === null) return { ...rest, breakout };
  return { ...rest, breakout: { ...breakout, last: { ...breakout.last, plan: without(breakout.last.plan, id) } } };
};

/** Who will go elsewhere does not lead the room that was to be theirs. */
const planned = (session: Session, id: ParticipantId, to: RoomId | null): Session => {
  const rooms = roomsOf(session.breakout);
  const led = mapValues(session.rooms, (room) =>
    rooms.includes(room.id) && room.id !== to && room.lead === id ? { ...room, lead: null } : room,
  );
  return withPlan({ ...session, rooms: led }, (plan) => (to === null ? without(plan, id) : { ...plan, [id]: to }));
};

/** A room that never opened and is not among these keeps its name and its notes; nobody leads it. */
const unled = (all: Session['rooms'], rooms: readonly RoomId[]): Session['rooms'] =>
  mapValues(all, (room) => (room.opened || rooms.includes(room.id) ? room : { ...room, lead: null, asked: null }));

const newRoom = (session: Session, id: RoomId, name: string): Room => emptyRoom({ id, name, script: programmeOfSubgroup(session.script) });

const opened = (session: Session): Session => {
  const { breakout } = session;
  if (breakout.kind === 'none') return session;
  const { rooms, plan, by } = breakout;
  const going = Object.entries(plan).filter(([id]) => isOfUs(session.people[id as ParticipantId])) as [ParticipantId, RoomId][];
  const gone = going.reduce((now, [id, room]) => withPerson(notWaitedFor(now, id), id, { room }), session);
  const inIt = new Set(going.map(([id, room]) => `${id} ${room}`));
  const entered = mapValues(gone.rooms, (room) =>
    rooms.includes(room.id)
      ? // A place at a sheet is for who is there.
        { ...withOfficesOf(room, (id) => inIt.has(`${id} ${room.id}`)), opened: true }
      : room,
  );
  return { ...gone, rooms: entered, breakout: { kind: 'open', rooms, plan, by, until: null } };
};

const closed = (session: Session): Session => {
  const { breakout } = session;
  if (breakout.kind === 'none') return session;
  const { rooms, by } = breakout;
  // As it became, so that it can be taken up again.
  const plan: Division = Object.fromEntries(
    Object.values(session.people).flatMap((person) => {
      const room = ledBy(session, person.id) ?? person.room;
      return isOfUs(person) && rooms.includes(room) && !isVisitor(person, session.rooms[room]) ? [[person.id, room]] : [];
    }),
  );
  const people = mapValues(session.people, (person) => (rooms.includes(person.room) ? { ...person, room: PLENARY } : person));
  const calm = mapValues(session.rooms, (room) =>
    rooms.includes(room.id) ? { ...room, help: false, listening: false, pace: CALM, spotlight: null } : room,
  );
  return { ...session, people, rooms: calm, breakout: { kind: 'over', rooms, plan, by } };
};

/** Somebody who goes to another room in the middle: what was written stays, and so does the pen of it. */
const moved = (session: Session, id: ParticipantId, to: RoomId): Session => {
  const person = session.people[id];
  if (person === undefined) throw new Error(`no person ${id}`);
  const gone = withPerson(notWaitedFor(session, id), id, { room: to });
  const left = mapValues(gone.rooms, (room) =>
    // In the circle one's place is kept: everybody comes back there.
    room.id === person.room && room.id !== PLENARY
      ? { ...withoutOffice(room, id), lead: leadAfter(room, person), claims: without(room.claims, id) }
      : room,
  );
  const rest: Session = { ...gone, rooms: left };
  const stays = roomsOf(rest.breakout).includes(to) && !isVisitor(person, rest.rooms[to]);
  const at = stays ? to : ledBy(rest, id);
  return withPlan(rest, (plan) => (at === undefined ? without(plan, id) : { ...plan, [id]: at }));
};

/** A facilitator who leads a subgroup and looks in elsewhere comes back to it; anybody else gives up the lead by going. */
const leadAfter = (room: Room, person: Person): Room['lead'] =>
  room.lead === person.id && person.role !== 'facilitator' ? null : room.lead;

const ledBy = ({ breakout, rooms }: Session, id: ParticipantId): RoomId | undefined =>
  roomsOf(breakout).find((room) => rooms[room]?.lead === id);

const withPlan = (session: Session, change: (plan: Division) => Division): Session =>
  session.breakout.kind === 'none' ? session : { ...session, breakout: { ...session.breakout, plan: change(session.breakout.plan) } };

/** A facilitator who came by, and neither leads there nor takes part. */
const isVisitor = ({ id, role, hat }: Person, room: Room | undefined): boolean =>
  role === 'facilitator' && !hat && room?.lead !== id && room?.bringer !== id && room?.notulist !== id;

const isOfUs = (person: Person | undefined): boolean => person !== undefined && person.presence !== 'removed';

/** The room with places and tasks for these people only. */
const withOfficesOf = (room: Room, isIn: (id: ParticipantId) => boolean): Room => ({
  ...room,
  claims: keysWhere(room.claims, (id) => isIn(id as ParticipantId)),
  bringer: room.bringer !== null && isIn(room.bringer) ? room.bringer : null,
  notulist: room.notulist !== null && isIn(room.notulist) ? room.notulist : null,
});

const keysWhere = <Value>(record: Readonly<Record<string, Value>>, holds: (key: string) => boolean): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => holds(key)));
