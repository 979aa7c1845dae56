import type { ParticipantId } from '../ids.ts';
import type { Role } from '../model/role.ts';
import type { Person, Room, Session } from '../model/session.ts';

/** What a room asks of somebody beyond taking part. */
export interface Offices {
  readonly brings: boolean;
  readonly notes: boolean;
  /** Was given the lead of this subgroup, and took it. */
  readonly leads: boolean;
}

/**
 * Everything somebody is in a room now. The bringer is no participant: who brings the case answers, the others ask.
 * A host, facilitator or co-host, has no content voice unless wearing the second hat.
 */
export const rolesIn = (who: Person | undefined, { brings, notes, leads }: Offices): readonly Role[] => {
  if (who?.presence !== 'here') return [];
  const roles: Role[] = [];
  const hosts = who.role === 'facilitator' || leads;
  if (hosts) roles.push('facilitator');
  if (brings) roles.push('bringer');
  else if (!hosts || who.hat) roles.push('participant');
  if (notes) roles.push('notulist');
  return roles;
};

export const officesOf = ({ bringer, notulist, lead }: OfficesRoom, person: ParticipantId): Offices => ({
  brings: bringer === person,
  notes: notulist === person,
  leads: lead === person,
});

export const rolesOf = ({ people }: Pick<Session, 'people'>, room: OfficesRoom, person: ParticipantId): readonly Role[] =>
  rolesIn(people[person], officesOf(room, person));

/** Whom a room gave which task. */
type OfficesRoom = Pick<Room, 'bringer' | 'notulist' | 'lead'>;

/**
 * The roles with which somebody writes in the co-written texts: when the bringer is a guest without device,
 * the facilitator holds the pen.
 */
export const penRolesOf = (session: Pick<Session, 'people'>, room: OfficesRoom, person: ParticipantId): readonly Role[] => {
  const roles = rolesOf(session, room, person);
  const guestBrings = room.bringer !== null && session.people[room.bringer]?.guest === true;
  return guestBrings && roles.includes('facilitator') ? [...roles, 'bringer'] : roles;
};
