import type { ParticipantId } from '../ids.ts';
import { withoutPerson } from '../model/pace.ts';
import type { Person, Room, Session } from '../model/session.ts';

/** Changes that several events share. */

export const withPerson = (session: Session, id: ParticipantId, change: Partial<Person>): Session => {
  const person = session.people[id];
  if (person === undefined) throw new Error(`no person ${id}`);
  return { ...session, people: { ...session.people, [id]: { ...person, ...change } } };
};

/** Stands at no sheet of any room. */
export const freePlace = (session: Session, person: ParticipantId): Session => ({
  ...session,
  rooms: mapValues(session.rooms, (room) => (person in room.claims ? { ...room, claims: without(room.claims, person) } : room)),
});

/** No room waits for this person. */
export const notWaitedFor = (session: Session, person: ParticipantId): Session => ({
  ...session,
  rooms: mapValues(session.rooms, (room) => ({ ...room, pace: withoutPerson(room.pace, person) })),
});

/** The room without what this person was in it. */
export const withoutOffice = (room: Room, person: ParticipantId): Room => ({
  ...room,
  bringer: room.bringer === person ? null : room.bringer,
  notulist: room.notulist === person ? null : room.notulist,
  lead: room.lead === person ? null : room.lead,
  asked: room.asked === person ? null : room.asked,
});

export const without = <Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> => {
  const { [key]: _dropped, ...rest } = record;
  return rest;
};

export const mapValues = <Value>(record: Readonly<Record<string, Value>>, change: (value: Value) => Value): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
