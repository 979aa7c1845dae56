import { isCoWritten, type DocRef } from '../doc/names.ts';
import { PLENARY, type ParticipantId, type RoomId } from '../ids.ts';
import { isUnderWay } from '../model/rooms.ts';
import type { Actor, Person, Room, Session } from '../model/session.ts';
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
  if (!isThere(room, doc)) return 'none';
  if (actor.kind === 'person') return personAccess(session, room, actor.person, doc);
  return screenReads(session, room, actor, doc) ? 'read' : 'none';
};

/** Whether nothing happened between the two that access looks at: then nobody's access changed. Costs a few comparisons. */
export const sameAccess = (before: AccessState, after: AccessState): boolean => {
  if (before === after) return true;
  if (SESSION_READS.some((key) => before[key] !== after[key])) return false;
  const rooms = Object.keys(after.rooms) as RoomId[];
  return rooms.length === Object.keys(before.rooms).length && rooms.every((id) => sameRoom(before.rooms[id], after.rooms[id]));
};

/** Sheets and phases that the room's script does not have are not there, nor what only the circle has, or only a subgroup. */
export const isThere = ({ id, script }: Pick<Room, 'id' | 'script'>, doc: DocRef): boolean =>
  (ONLY_IN[doc.kind] ?? place(id)) === place(id) &&
  (doc.kind !== 'sheet' || sheetOf(script, doc.sheet) !== undefined) &&
  (doc.kind !== 'notes' || phaseOf(script, doc.phase) !== undefined);

const sameRoom = (before: AccessRoom | undefined, after: AccessRoom | undefined): boolean =>
  before !== undefined && after !== undefined && ROOM_READS.every((key) => before[key] === after[key]);

const personAccess = (session: AccessState, room: AccessRoom, id: ParticipantId, doc: DocRef): Access => {
  const person = session.people[id];
  if (person?.presence !== 'here') return 'none';
  const hosts = person.role === 'facilitator' || room.lead === id;
  const isOpen = session.status.kind === 'open';
  if (doc.kind === 'letter') return letterAccess(session, id, doc.person);
  if (doc.kind === 'plan') return !(hosts || person.coHost) ? 'none' : isOpen ? 'write' : 'read';
  // Hosts prepare a room before anybody is in it. Who prepares along sees no more of it once people are there: it is about them then.
  const prepares = hosts || (person.coHost && room.id === PLENARY && !room.begun);
  if (doc.kind === 'notes') return !prepares ? 'none' : isOpen ? 'write' : 'read';
  if (doc.kind === 'leading') return leadsAny(session, person) ? 'write' : 'none';
  if (doc.kind === 'rooms') return person.role === 'facilitator' ? 'read' : 'none';
  if (person.room !== room.id) return person.room === PLENARY && cameAlong(session, room, doc) ? 'read' : 'none';
  switch (doc.kind) {
    case 'floor':
      return 'read';
    case 'shared':
      return 'none';
    case 'hosts':
      return hosts ? 'read' : 'none';
    case 'desk':
      return doc.person === id ? 'read' : 'none';
    case 'case':
      return writes(session, room, id, 'case') ? 'write' : 'read';
    case 'harvest':
      return writes(session, room, id, 'harvest') ? 'write' : 'read';
    case 'sheet':
      return room.claims[id] === doc.sheet && writes(session, room, id, 'sheet') ? 'write' : 'read';
  }
};

/** One's own, as long as it is there to take home; of another, when its owner lets the circle read it. */
const letterAccess = ({ people }: AccessState, reader: ParticipantId, writer: ParticipantId): Access =>
  reader === writer ? 'write' : people[writer]?.letterReleased === true ? 'read' : 'none';

/** Of a subgroup that is not under way a screen keeps its floor, which has no words on it then: it says where everybody is. */
const screenReads = (session: AccessState, room: AccessRoom, actor: Exclude<Actor, { kind: 'person' }>, doc: DocRef): boolean => {
  if (actor.room !== room.id) return actor.room === PLENARY && cameAlong(session, room, doc);
  const isThereAnybody = room.id === PLENARY || isUnderWay(session.breakout, room.id);
  return SCREEN_READS[actor.kind].includes(doc.kind) && (isThereAnybody || !isCoWritten(doc));
};

/** What a subgroup lets come along to the circle, once it is back. */
const cameAlong = ({ breakout }: AccessState, room: AccessRoom, doc: DocRef): boolean =>
  doc.kind === 'harvest' && room.harvestLifted && !isUnderWay(breakout, room.id);

const leadsAny = ({ rooms }: AccessState, person: Person): boolean =>
  person.role === 'facilitator' || Object.values(rooms).some(({ lead }) => lead === person.id);

const writes = (session: AccessState, room: AccessRoom, person: ParticipantId, text: 'case' | 'sheet' | 'harvest'): boolean => {
  const phase = phaseOf(room.script, room.phase);
  const roles = penRolesOf(session, room, person);
  const hushed = room.listening && !overlaps(roles, ['bringer', 'notulist']);
  return session.status.kind === 'open' && !hushed && phase !== undefined && mayWrite(phase, text, roles);
};

const place = (room: RoomId): 'plenary' | 'subgroup' => (room === PLENARY ? 'plenary' : 'subgroup');

const ONLY_IN: { readonly [Kind in DocRef['kind']]?: 'plenary' | 'subgroup' } = {
  rooms: 'plenary',
  leading: 'plenary',
  plan: 'plenary',
  letter: 'plenary',
  harvest: 'subgroup',
};
/** What stands open for whoever is in front of a screen in the room: nothing that is anybody's own. */
const SCREEN_READS: Readonly<Record<Exclude<Actor['kind'], 'person'>, readonly DocRef['kind'][]>> = {
  display: ['floor', 'case', 'sheet', 'harvest'],
  shared: ['floor', 'case', 'sheet', 'harvest', 'shared'],
};
const SESSION_READS = ['id', 'status', 'people', 'breakout'] as const satisfies readonly (keyof Session)[];
const ROOM_READS = [
  'id',
  'script',
  'phase',
  'begun',
  'bringer',
  'notulist',
  'lead',
  'claims',
  'listening',
  'harvestLifted',
] as const satisfies readonly (keyof Room)[];
