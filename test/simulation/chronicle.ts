import type { ParticipantId, PhaseId, SessionId, SheetId } from '../../shared/ids.ts';
import type { PhaseRow, Script } from '../../shared/model/script.ts';
import type { SessionEvent } from '../../shared/session/events.ts';

/**
 * A second reading of a session's events, written down plainly and apart from the product's own: who is here, who holds which office,
 * what the present phase says. The product's `evolve`, `roles`, `access` and `view` are never asked.
 */
export interface Standing {
  /** Number of the last event. */
  readonly seq: number;
  readonly session: SessionId;
  readonly script: Script;
  readonly closed: boolean;
  /** Milliseconds since the epoch; `null` while it is open. */
  readonly closedAt: number | null;
  readonly phase: PhaseId;
  /** Whether the room has been in a phase that lays the clip on the floor. */
  readonly clipShown: boolean;
  readonly bringer: ParticipantId | null;
  readonly notulist: ParticipantId | null;
  /** Nobody writes but the bringer and the notulist. */
  readonly listening: boolean;
  readonly urgent: boolean;
  readonly turns: { readonly order: readonly ParticipantId[]; readonly at: number } | null;
  readonly people: ReadonlyMap<ParticipantId, Someone>;
  readonly places: ReadonlyMap<ParticipantId, SheetId>;
}

export interface Someone {
  readonly name: string;
  readonly leads: boolean;
  readonly guest: boolean;
  readonly hat: boolean;
  readonly here: boolean;
  readonly removed: boolean;
}

export const stand = (before: Standing | null, event: SessionEvent, seq: number): Standing => {
  if (event.type === 'session-created') return begin(event.id, event.script, seq);
  if (before === null) throw new Error('a session begins with its creation');
  return { ...before, ...changed(before, event), seq };
};

const begin = (session: SessionId, script: Script, seq: number): Standing => {
  const first = script.phases[0] as PhaseRow;
  return {
    seq,
    session,
    script,
    closed: false,
    closedAt: null,
    phase: first.id,
    clipShown: first.scene === 'clip',
    bringer: null,
    notulist: null,
    listening: false,
    urgent: false,
    turns: null,
    people: new Map(),
    places: new Map(),
  };
};

const changed = (now: Standing, event: Exclude<SessionEvent, { type: 'session-created' }>): Partial<Standing> => {
  switch (event.type) {
    case 'session-closed':
      return { closed: true, closedAt: event.at };
    case 'session-reopened':
      return { closed: false, closedAt: null };
    case 'script-changed':
      return onScript(now, event.script);
    case 'person-joined': {
      const { id, name, role, guest } = event.person;
      const someone = { name, leads: role === 'facilitator', guest, hat: false, here: true, removed: false };
      return { people: new Map(now.people).set(id, someone) };
    }
    case 'person-renamed':
      return withSomeone(now, event.person, { name: event.name });
    case 'person-returned':
      return withSomeone(now, event.person, { here: true });
    case 'hat-worn':
      return { ...withSomeone(now, event.person, { hat: event.on }), places: less(now.places, event.person) };
    case 'person-gone':
      return {
        ...withSomeone(now, event.person, { here: false, removed: event.presence === 'removed' }),
        places: less(now.places, event.person),
        turns: now.turns === null ? null : turnsLess(now.turns, event.person),
        // Who left may come back to the office; who was removed may not.
        ...(event.presence === 'removed' && now.bringer === event.person && { bringer: null }),
        ...(event.presence === 'removed' && now.notulist === event.person && { notulist: null }),
      };
    case 'phase-entered':
      return { phase: event.phase, ...NEW_PHASE, clipShown: now.clipShown || rowOf(now.script, event.phase)?.scene === 'clip' };
    case 'listening-set':
      return { listening: event.on };
    case 'urgency-set':
      return { urgent: event.on };
    case 'turns-set':
      return { turns: event.order === null ? null : { order: event.order, at: 0 } };
    case 'turn-moved':
      return { turns: now.turns === null ? null : { ...now.turns, at: event.at } };
    case 'bringer-set':
      return { bringer: event.person, places: event.person === null ? now.places : less(now.places, event.person) };
    case 'notulist-set':
      return { notulist: event.person };
    case 'sheet-claimed':
      return { places: new Map(now.places).set(event.person, event.sheet) };
    case 'sheet-left':
      return { places: less(now.places, event.person) };
    default:
      return {};
  }
};

const onScript = (now: Standing, script: Script): Partial<Standing> => {
  const known = rowOf(script, now.phase) !== undefined;
  const phase = known ? now.phase : (script.phases[0] as PhaseRow).id;
  const places = new Map([...now.places].filter(([, sheet]) => script.sheets.some(({ id }) => id === sheet)));
  return { script, phase, places, ...(known ? {} : NEW_PHASE) };
};

const turnsLess = ({ order, at }: NonNullable<Standing['turns']>, person: ParticipantId): Standing['turns'] => {
  const asked = order.slice(0, at).filter((one) => one !== person);
  return { order: order.filter((one) => one !== person), at: asked.length };
};

const withSomeone = (now: Standing, person: ParticipantId, change: Partial<Someone>): Partial<Standing> => {
  const before = now.people.get(person);
  if (before === undefined) throw new Error(`nobody is ${person}`);
  return { people: new Map(now.people).set(person, { ...before, ...change }) };
};

const less = (places: Standing['places'], person: ParticipantId): Standing['places'] => {
  if (!places.has(person)) return places;
  const rest = new Map(places);
  rest.delete(person);
  return rest;
};

export const rowOf = (script: Script, phase: PhaseId): PhaseRow | undefined => script.phases.find(({ id }) => id === phase);

/** What ends with a phase. */
const NEW_PHASE = { listening: false, turns: null } as const satisfies Partial<Standing>;
