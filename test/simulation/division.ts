import { PLENARY, type ParticipantId, type RoomId } from '../../shared/ids.ts';
import type { SessionEvent } from '../../shared/session/events.ts';
import { newRoom, outOfOffice, turnsLess, underScript } from './room.ts';
import { everyRoom, less, withSomeone, type Division, type RoomStanding, type Someone, type Standing } from './standing.ts';

export const UNDIVIDED: Division = { kind: 'none', rooms: [], plan: new Map(), by: '', last: null };

type DivisionEvent = Extract<
  SessionEvent,
  { type: 'rooms-formed' | 'rooms-dropped' | 'rooms-opened' | 'rooms-warned' | 'rooms-closed' | 'person-planned' | 'person-moved' }
>;

export const isOfDivision = (event: SessionEvent): event is DivisionEvent =>
  event.type.startsWith('rooms-') || event.type === 'person-planned' || event.type === 'person-moved';

export const divide = (now: Standing, event: DivisionEvent): Partial<Standing> => {
  switch (event.type) {
    case 'rooms-formed': {
      const ids = event.rooms.map(({ id }) => id);
      const all = new Map(now.rooms);
      for (const id of ids) if (!all.has(id)) all.set(id, newRoom(id, now.script));
      const { division } = now;
      const last = division.kind === 'forming' ? division.last : division.kind === 'none' ? null : division;
      const plan = new Map(Object.entries(event.plan) as [ParticipantId, RoomId][]);
      return settled(now, all, { kind: 'forming', rooms: ids, plan, by: event.by, last });
    }
    case 'rooms-dropped':
      return settled(now, now.rooms, now.division.last === null ? UNDIVIDED : { ...now.division.last, kind: 'over' });
    case 'rooms-warned':
      return {};
    case 'rooms-opened':
      return opened(now);
    case 'rooms-closed':
      return over(now);
    case 'person-planned': {
      const rooms = everyRoom(now, (room) =>
        now.division.rooms.includes(room.id) && room.id !== event.to && room.lead === event.person ? { ...room, lead: null } : room,
      );
      return { rooms, division: withPlan(now.division, event.person, event.to) };
    }
    case 'person-moved':
      return moved(now, event.person, event.to);
  }
};

export const withPlan = (division: Division, person: ParticipantId, to: RoomId | null): Division =>
  division.kind === 'none'
    ? division
    : { ...division, plan: to === null ? less(division.plan, person) : new Map(division.plan).set(person, to) };

/** People are in it now. */
export const isOpen = ({ kind, rooms }: Division, room: RoomId): boolean => kind === 'open' && rooms.includes(room);

/** Rooms that never opened and are of no use now are led by nobody. */
const settled = (now: Standing, all: Standing['rooms'], division: Division): Partial<Standing> => {
  const rooms = everyRoom({ rooms: all }, (room) =>
    room.opened || division.rooms.includes(room.id) ? room : { ...room, lead: null, asked: null },
  );
  return { division, ...underScript({ rooms, division }, now.script) };
};

const opened = (now: Standing): Partial<Standing> => {
  const { rooms: ids, plan } = now.division;
  const going = [...plan].filter(([id]) => now.people.get(id)?.removed === false);
  const people = going.reduce((before, [id, room]) => withSomeone(before, id, { room }), { people: now.people } as Pick<
    Standing,
    'people'
  >);
  const rooms = everyRoom(now, (room) => {
    const turns = going.reduce((left, [id]) => turnsLess(left, id), room.turns);
    if (!ids.includes(room.id)) return { ...room, turns };
    const isIn = (id: ParticipantId | null): boolean => going.some(([one, to]) => one === id && to === room.id);
    return {
      ...room,
      turns,
      opened: true,
      places: new Map([...room.places].filter(([id]) => isIn(id))),
      bringer: isIn(room.bringer) ? room.bringer : null,
      notulist: isIn(room.notulist) ? room.notulist : null,
    };
  });
  return { ...people, rooms, division: { ...now.division, kind: 'open', last: null } };
};

const over = (now: Standing): Partial<Standing> => {
  const { rooms: ids, by } = now.division;
  const plan = new Map<ParticipantId, RoomId>();
  const people = new Map<ParticipantId, Someone>();
  for (const [id, someone] of now.people) {
    const at = leadIn(now, id) ?? someone.room;
    if (!someone.removed && ids.includes(at) && !isGuestOfRoom(someone, now.rooms.get(at), id)) plan.set(id, at);
    people.set(id, { ...someone, room: ids.includes(someone.room) ? PLENARY : someone.room });
  }
  const rooms = everyRoom(now, (room) => (ids.includes(room.id) ? { ...room, ...CALM } : room));
  return { people, rooms, division: { kind: 'over', rooms: ids, plan, by, last: null } };
};

const moved = (now: Standing, id: ParticipantId, to: RoomId): Partial<Standing> => {
  const someone = now.people.get(id);
  if (someone === undefined) throw new Error(`nobody is ${id}`);
  const rooms = everyRoom(now, (room) => {
    const waiting = { ...room, turns: turnsLess(room.turns, id) };
    if (room.id !== someone.room || room.id === PLENARY) return waiting;
    const left = { ...outOfOffice(waiting, id), places: less(room.places, id) };
    // A facilitator who looks in elsewhere comes back to the room that is theirs to lead.
    return someone.leads ? { ...left, lead: room.lead } : left;
  });
  const after = { ...now, rooms };
  const stays = now.division.rooms.includes(to) && !isGuestOfRoom(someone, rooms.get(to), id);
  const belongs = stays ? to : leadIn(after, id);
  return { ...withSomeone(now, id, { room: to }), rooms, division: withPlan(now.division, id, belongs ?? null) };
};

const leadIn = ({ division, rooms }: Pick<Standing, 'division' | 'rooms'>, id: ParticipantId): RoomId | undefined =>
  division.rooms.find((room) => rooms.get(room)?.lead === id);

/** A facilitator who only looks in. */
const isGuestOfRoom = ({ leads, hat }: Someone, room: RoomStanding | undefined, id: ParticipantId): boolean =>
  leads && !hat && ![room?.lead, room?.bringer, room?.notulist].includes(id);

/** A room that nobody is in any more. */
const CALM = { help: false, listening: false, turns: null, urgent: false } as const satisfies Partial<RoomStanding>;
