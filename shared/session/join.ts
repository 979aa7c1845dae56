import { PLENARY, type JoinCode, type ParticipantId, type RoomId, type SeriesId, type SessionId } from '../ids.ts';
import { err, ok, type Result } from '../result.ts';
import { LIMITS } from '../model/limits.ts';
import { smallest, takesPart } from '../model/rooms.ts';
import type { Script } from '../model/script.ts';
import type { Person, Session, Settings } from '../model/session.ts';
import type { SessionEvent } from './events.ts';
import type { Refusal } from './refusal.ts';
import { evolve } from './evolve.ts';

export interface Moment {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** A fresh id, unguessable, of at least 12 characters. */
  readonly newId: () => string;
}

interface NewSession extends Moment {
  readonly id: SessionId;
  readonly code: JoinCode;
  readonly script: Script;
  readonly settings: Settings;
  /** The facilitator's first name. */
  readonly facilitator: string;
  readonly series?: SeriesId;
}

/** The first events of a session: it exists, and its facilitator is in. */
export const createSession = ({ id, code, script, settings, facilitator, series, now, newId }: NewSession): readonly SessionEvent[] => {
  const created: SessionEvent = { type: 'session-created', id, code, at: now, settings, script, ...(series !== undefined && { series }) };
  const admitted = admit(evolve(null, created), { name: facilitator, department: null, guest: false, role: 'facilitator' }, { now, newId });
  if (!admitted.ok) throw new Error('an empty session takes its facilitator');
  return [created, ...admitted.value];
};

/** Somebody comes in with the code. `returning`: the person this browser was here before. */
export const join = (
  session: Session,
  { name, department }: { readonly name: string; readonly department: string | null },
  { returning, ...moment }: Moment & { readonly returning?: ParticipantId },
): Result<readonly SessionEvent[], Refusal> => {
  // A closed session looks like one that was never there.
  if (session.status.kind === 'closed') return err({ code: 'no-session' });
  const before = returning && session.people[returning];
  if (before?.presence === 'here') return ok([]);
  if (before?.presence === 'left') {
    if (nameTaken(session, name, before.id)) return err({ code: 'name-taken' });
    const room = before.room === PLENARY ? roomFor(session) : before.room;
    return ok([
      { type: 'person-returned', person: before.id },
      { type: 'person-renamed', person: before.id, name, department },
      ...(room === before.room ? [] : [{ type: 'person-moved', person: before.id, to: room } as const]),
    ]);
  }
  return admit(session, { name, department, guest: false, role: 'participant' }, moment);
};

/** Somebody comes in with the co-hosts' own link. Who is here already prepares along from now on, unless the facilitator took that back. */
export const joinAsCoHost = (
  session: Session,
  name: string,
  moment: Moment & { readonly returning?: ParticipantId },
): Result<readonly SessionEvent[], Refusal> => {
  const { returning } = moment;
  const before = returning && session.people[returning];
  const mayPrepare = before?.coHostTakenBack !== true;
  if (before === undefined || before.presence === 'removed') {
    if (session.status.kind === 'closed') return err({ code: 'no-session' });
    return admit(session, { name, department: null, guest: false, role: 'participant', coHost: mayPrepare }, moment);
  }
  const came = join(session, { name, department: before.department }, moment);
  // What the facilitator was given by name is more than this link gives.
  if (!came.ok || before.coHost || before.role === 'facilitator' || !mayPrepare) return came;
  return ok([...came.value, { type: 'co-host-set', person: before.id, on: true }]);
};

/** Gives somebody a place in the circle. */
export const admit = (
  session: Session,
  who: Pick<Person, 'name' | 'department' | 'guest' | 'role'> & Partial<Pick<Person, 'coHost'>>,
  { now, newId, room = roomFor(session) }: Moment & { readonly room?: RoomId },
): Result<readonly SessionEvent[], Refusal> => {
  const people = Object.values(session.people);
  if (people.filter((person) => person.presence === 'here').length >= LIMITS.people) return err({ code: 'session-full' });
  if (nameTaken(session, who.name)) return err({ code: 'name-taken' });
  if (who.department !== null && !session.settings.departments.includes(who.department))
    return err({ code: 'invalid', field: 'department' });
  const person: Person = {
    ...who,
    id: newId() as ParticipantId,
    hat: false,
    coHost: who.coHost === true,
    keepsake: null,
    letterReleased: false,
    stone: people.length,
    room,
    presence: 'here',
    joinedAt: now,
  };
  return ok([{ type: 'person-joined', person }]);
};

/** Who comes late, while the circle is in subgroups, is not left alone: the room with the fewest takes them. */
const roomFor = ({ breakout, people }: Session): RoomId => {
  if (breakout.kind !== 'open') return PLENARY;
  const here = Object.values(people).filter(takesPart);
  const sizes = new Map(breakout.rooms.map((id) => [id, here.filter(({ room }) => room === id).length]));
  return smallest(sizes) ?? PLENARY;
};

/** Two people in one circle cannot be told apart by the same name. */
export const nameTaken = (session: Session, name: string, except?: ParticipantId): boolean =>
  Object.values(session.people).some(
    (person) => person.id !== except && person.presence === 'here' && person.name.toLowerCase() === name.toLowerCase(),
  );
