import { PLENARY, type ParticipantId, type RoomId } from '../ids.ts';
import { CALM } from '../model/pace.ts';
import { NO_BREAKOUT, roomsOf, type Breakout, type Division } from '../model/rooms.ts';
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
      const breakout: Breakout = { kind: 'forming', rooms: rooms.map(({ id }) => id), plan, by };
      return inScript({ ...session, rooms: { ...session.rooms, ...Object.fromEntries(made) }, breakout }, session.script);
    }
    case 'rooms-dropped':
      return inScript({ ...session, breakout: NO_BREAKOUT }, session.script);
    case 'rooms-opened':
      return opened(session);
    case 'rooms-warned':
      return session.breakout.kind === 'open' ? { ...session, breakout: { ...session.breakout, until: event.until } } : session;
    case 'rooms-closed':
      return closed(session);
    case 'person-planned':
      return withPlan(session, (plan) => (event.to === null ? without(plan, event.person) : { ...plan, [event.person]: event.to }));
    case 'person-moved':
      return moved(session, event.person, event.to);
  }
};

/** Who comes in while the subgroups are open is one of them. */
export const planned = (session: Session, { id, room }: Person): Session =>
  room === PLENARY ? session : withPlan(session, (plan) => ({ ...plan, [id]: room }));

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
        { ...room, opened: true, claims: keysWhere(room.claims, (id) => inIt.has(`${id} ${room.id}`)) }
      : room,
  );
  return { ...gone, rooms: entered, breakout: { kind: 'open', rooms, plan, by, until: null } };
};

const closed = (session: Session): Session => {
  const { breakout } = session;
  if (breakout.kind === 'none') return session;
  const { rooms, by } = breakout;
  const were = Object.values(session.people).filter(({ room }) => rooms.includes(room));
  // As it became, so that it can be taken up again.
  const plan: Division = Object.fromEntries(
    were.filter((person) => isOfUs(person) && !isVisitor(person, session.rooms[person.room])).map(({ id, room }) => [id, room]),
  );
  const people = mapValues(session.people, (person) => (rooms.includes(person.room) ? { ...person, room: PLENARY } : person));
  const calm = mapValues(session.rooms, (room) =>
    rooms.includes(room.id) ? { ...room, help: false, listening: false, pace: CALM, spotlight: null } : room,
  );
  return { ...session, people, rooms: calm, breakout: { kind: 'over', rooms, plan, by } };
};

/** Somebody who goes to another room in the middle: what was written stays, and so does the pen of it. */
const moved = (session: Session, id: ParticipantId, to: RoomId): Session => {
  const from = session.people[id]?.room;
  const gone = withPerson(notWaitedFor(session, id), id, { room: to });
  const left = mapValues(gone.rooms, (room) =>
    // In the circle one's place is kept: everybody comes back there.
    room.id === from && room.id !== PLENARY ? { ...withoutOffice(room, id), claims: without(room.claims, id) } : room,
  );
  const rest: Session = { ...gone, rooms: left };
  return withPlan(rest, (plan) => (roomsOf(rest.breakout).includes(to) ? { ...plan, [id]: to } : without(plan, id)));
};

const withPlan = (session: Session, change: (plan: Division) => Division): Session =>
  session.breakout.kind === 'none' ? session : { ...session, breakout: { ...session.breakout, plan: change(session.breakout.plan) } };

/** A facilitator who came by, and neither leads there nor takes part. */
const isVisitor = ({ id, role, hat }: Person, room: Room | undefined): boolean => role === 'facilitator' && !hat && room?.lead !== id;

const isOfUs = (person: Person | undefined): boolean => person !== undefined && person.presence !== 'removed';

const keysWhere = <Value>(record: Readonly<Record<string, Value>>, holds: (key: string) => boolean): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => holds(key)));
