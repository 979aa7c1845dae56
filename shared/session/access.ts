import type { DocRef } from '../doc/names.ts';
import type { ParticipantId, RoomId } from '../ids.ts';
import type { Actor, Room, Session } from '../model/session.ts';
import { mayWrite, overlaps, phaseOf, sheetOf } from '../script/engine.ts';
import { penRolesOf } from './roles.ts';

export type Access = 'none' | 'read' | 'write';

/** All that access may depend on. */
type AccessState = Pick<Session, (typeof SESSION_READS)[number]> & { readonly rooms: Readonly<Record<RoomId, AccessRoom>> };
type AccessRoom = Pick<Room, (typeof ROOM_READS)[number]>;

/**
 * The one answer to who may open which document. Server, client and tests ask it; nothing else decides.
 * Server-written documents are never more than `read`.
 */
export const access = (session: AccessState, actor: Actor, doc: DocRef): Access => {
  const room = Object.hasOwn(session.rooms, doc.room) ? session.rooms[doc.room] : undefined;
  if (room === undefined || doc.session !== session.id) return 'none';
  if (doc.kind === 'sheet' && sheetOf(session.script, doc.sheet) === undefined) return 'none';
  if (doc.kind === 'notes' && phaseOf(session.script, doc.phase) === undefined) return 'none';
  if (actor.kind === 'person') return personAccess(session, room, actor.person, doc);
  return actor.room === room.id && SCREEN_READS[actor.kind].includes(doc.kind) ? 'read' : 'none';
};

/** Whether nothing happened between the two that access looks at: then nobody's access changed. Costs a few comparisons. */
export const sameAccess = (before: AccessState, after: AccessState): boolean => {
  if (before === after) return true;
  if (SESSION_READS.some((key) => before[key] !== after[key])) return false;
  const rooms = Object.keys(after.rooms) as RoomId[];
  return rooms.length === Object.keys(before.rooms).length && rooms.every((id) => sameRoom(before.rooms[id], after.rooms[id]));
};

const sameRoom = (before: AccessRoom | undefined, after: AccessRoom | undefined): boolean =>
  before !== undefined && after !== undefined && ROOM_READS.every((key) => before[key] === after[key]);

const personAccess = (session: AccessState, room: AccessRoom, id: ParticipantId, doc: DocRef): Access => {
  const person = session.people[id];
  if (person?.presence !== 'here' || person.room !== room.id) return 'none';
  switch (doc.kind) {
    case 'floor':
      return 'read';
    case 'notes':
      return person.role !== 'facilitator' ? 'none' : session.status.kind === 'open' ? 'write' : 'read';
    case 'shared':
      return 'none';
    case 'hosts':
      return person.role === 'facilitator' ? 'read' : 'none';
    case 'desk':
      return doc.person === id ? 'read' : 'none';
    case 'case':
      return writes(session, room, id, 'case') ? 'write' : 'read';
    case 'sheet':
      return room.claims[id] === doc.sheet && writes(session, room, id, 'sheet') ? 'write' : 'read';
  }
};

const writes = (session: AccessState, room: AccessRoom, person: ParticipantId, text: 'case' | 'sheet'): boolean => {
  const phase = phaseOf(session.script, room.phase);
  const roles = penRolesOf(session, room, person);
  const hushed = room.listening && !overlaps(roles, ['bringer', 'notulist']);
  return session.status.kind === 'open' && !hushed && phase !== undefined && mayWrite(phase, text, roles);
};

/** What stands open for whoever is in front of a screen in the room: nothing that is anybody's own. */
const SCREEN_READS: Readonly<Record<Exclude<Actor['kind'], 'person'>, readonly DocRef['kind'][]>> = {
  display: ['floor', 'case', 'sheet'],
  shared: ['floor', 'case', 'sheet', 'shared'],
};
const SESSION_READS = ['id', 'script', 'status', 'people'] as const satisfies readonly (keyof Session)[];
const ROOM_READS = ['id', 'phase', 'bringer', 'notulist', 'claims', 'listening'] as const satisfies readonly (keyof Room)[];
