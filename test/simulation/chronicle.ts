import { NAMELESS } from '../../shared/model/session.ts';
import { PLENARY, type SessionId } from '../../shared/ids.ts';
import type { Script } from '../../shared/model/script.ts';
import type { SessionEvent } from '../../shared/session/events.ts';
import { divide, isOfDivision, UNDIVIDED, withPlan } from './division.ts';
import { inRoom, newRoom, outOfOffice, rescripted, turnsLess, underScript } from './room.ts';
import { everyRoom, less, withSomeone, type Someone, type Standing } from './standing.ts';

/** How it stands after one event more. */
export const stand = (before: Standing | null, event: SessionEvent, seq: number): Standing => {
  if (event.type === 'session-created') return begin(event.id, event.script, seq);
  if (before === null) throw new Error('a session begins with its creation');
  return { ...before, ...changed(before, event), seq };
};

const begin = (session: SessionId, script: Script, seq: number): Standing => ({
  seq,
  session,
  script,
  closed: false,
  closedAt: null,
  keepHours: 24,
  people: new Map(),
  rooms: new Map([[PLENARY, newRoom(PLENARY, script)]]),
  division: UNDIVIDED,
});

const changed = (now: Standing, event: Exclude<SessionEvent, { type: 'session-created' }>): Partial<Standing> => {
  if ('room' in event) {
    const room = now.rooms.get(event.room);
    if (room === undefined) throw new Error(`there is no ${event.room}`);
    const after = event.type === 'script-set' ? rescripted(room, event.script, now.script) : inRoom(room, event);
    return { rooms: new Map(now.rooms).set(event.room, after) };
  }
  if (isOfDivision(event)) return divide(now, event);
  switch (event.type) {
    case 'session-changed':
      return { keepHours: event.settings.keepHours ?? now.keepHours };
    case 'session-closed':
      return { closed: true, closedAt: event.at };
    case 'session-reopened':
      return { closed: false, closedAt: null };
    case 'script-changed':
      return underScript(now, event.script);
    case 'person-joined': {
      const { id, name, role, guest, room } = event.person;
      const someone = {
        name,
        leads: role === 'facilitator',
        guest,
        hat: false,
        preparesToo: event.person.coHost,
        showsLetter: false,
        here: true,
        removed: false,
        room,
      };
      return {
        people: new Map(now.people).set(id, someone),
        ...(room !== PLENARY && { division: withPlan(now.division, id, room) }),
      };
    }
    case 'person-renamed':
      return withSomeone(now, event.person, { name: event.name });
    case 'person-returned':
      return withSomeone(now, event.person, { here: true });
    case 'management-shown':
    case 'management-answered':
    case 'management-approved':
    case 'management-dropped':
      // Changes nobody's place or say.
      return {};
    case 'letter-released':
      return withSomeone(now, event.person, { showsLetter: event.on });
    case 'co-host-set':
      return withSomeone(now, event.person, { preparesToo: event.on });
    case 'own-erased':
      return event.name
        ? {
            ...withSomeone(now, event.person, { name: NAMELESS }),
            rooms: everyRoom(now, (room) => outOfOffice(room, event.person)),
            division: withPlan(now.division, event.person, null),
          }
        : {};
    case 'keepsake-set':
      return {};
    case 'hat-worn': {
      const { leads, room: at } = now.people.get(event.person) as Someone;
      return {
        ...withSomeone(now, event.person, { hat: event.on }),
        rooms: everyRoom(now, (room) => (leads || room.id === at ? { ...room, places: less(room.places, event.person) } : room)),
      };
    }
    case 'person-gone': {
      const isRemoved = event.presence === 'removed';
      const rooms = everyRoom(now, (room) => {
        const waiting = { ...room, places: less(room.places, event.person), turns: turnsLess(room.turns, event.person) };
        // Who left may come back to the office; who was removed may not.
        return isRemoved ? outOfOffice(waiting, event.person) : waiting;
      });
      return {
        ...withSomeone(now, event.person, { here: false, removed: isRemoved }),
        rooms,
        ...(isRemoved && { division: withPlan(now.division, event.person, null) }),
      };
    }
  }
};
