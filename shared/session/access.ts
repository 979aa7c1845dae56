import type { DocRef } from '../doc/names.ts';
import type { ParticipantId } from '../ids.ts';
import type { Actor, Room, Session } from '../model/session.ts';
import { mayWrite, phaseOf, sheetOf } from '../script/engine.ts';
import { penRolesOf } from './roles.ts';

export type Access = 'none' | 'read' | 'write';

/**
 * The one answer to who may open which document. Server, client and tests ask it; nothing else decides.
 * Server-written documents are never more than `read`.
 */
export const access = (session: Session, actor: Actor, doc: DocRef): Access => {
  const room = Object.hasOwn(session.rooms, doc.room) ? session.rooms[doc.room] : undefined;
  if (room === undefined || doc.session !== session.id) return 'none';
  if (doc.kind === 'sheet' && sheetOf(session.script, doc.sheet) === undefined) return 'none';
  return actor.kind === 'display' ? displayAccess(actor.room === room.id, doc) : personAccess(session, room, actor.person, doc);
};

const displayAccess = (here: boolean, doc: DocRef): Access =>
  here && (doc.kind === 'floor' || doc.kind === 'case' || doc.kind === 'sheet') ? 'read' : 'none';

const personAccess = (session: Session, room: Room, id: ParticipantId, doc: DocRef): Access => {
  const person = session.people[id];
  if (person?.presence !== 'here' || person.room !== room.id) return 'none';
  switch (doc.kind) {
    case 'floor':
      return 'read';
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

const writes = (session: Session, room: Room, person: ParticipantId, text: 'case' | 'sheet'): boolean => {
  const phase = phaseOf(session.script, room.phase);
  return session.status.kind === 'open' && phase !== undefined && mayWrite(phase, text, penRolesOf(session, room, person));
};
