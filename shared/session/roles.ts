import type { ParticipantId } from '../ids.ts';
import type { Role } from '../model/role.ts';
import type { Room, Session } from '../model/session.ts';

/**
 * Everything somebody is in a room now. The bringer is no participant: who brings the case answers, the others ask.
 * The facilitator has no content voice unless wearing the second hat.
 */
export const rolesOf = (session: Session, room: Room, person: ParticipantId): readonly Role[] => {
  const who = session.people[person];
  if (who === undefined || who.presence !== 'here') return [];
  const roles: Role[] = [];
  if (who.role === 'facilitator') roles.push('facilitator');
  if (room.bringer === person) roles.push('bringer');
  else if (who.role === 'participant' || who.hat) roles.push('participant');
  if (room.notulist === person) roles.push('notulist');
  return roles;
};

/**
 * The roles with which somebody writes in the co-written texts: when the bringer is a guest without device,
 * the facilitator holds the pen.
 */
export const penRolesOf = (session: Session, room: Room, person: ParticipantId): readonly Role[] => {
  const roles = rolesOf(session, room, person);
  const guestBrings = room.bringer !== null && session.people[room.bringer]?.guest === true;
  return guestBrings && roles.includes('facilitator') ? [...roles, 'bringer'] : roles;
};
