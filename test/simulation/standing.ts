import { PLENARY, type CardId, type ParticipantId, type PhaseId, type RoomId, type SessionId, type SheetId } from '../../shared/ids.ts';
import type { PhaseRow, Script } from '../../shared/model/script.ts';

/**
 * A second reading of a session's events, written down plainly and apart from the product's own: who is where, who holds which office,
 * what the present phase of each room says. The product's `evolve`, `roles`, `access` and `view` are never asked.
 */
export interface Standing {
  /** Number of the last event. */
  readonly seq: number;
  readonly session: SessionId;
  readonly script: Script;
  readonly closed: boolean;
  /** Milliseconds since the epoch; `null` while it is open. */
  readonly closedAt: number | null;
  /** After that. */
  readonly keepHours: number;
  readonly people: ReadonlyMap<ParticipantId, Someone>;
  readonly rooms: ReadonlyMap<RoomId, RoomStanding>;
  readonly division: Division;
}

export interface Someone {
  readonly name: string;
  readonly leads: boolean;
  readonly guest: boolean;
  readonly hat: boolean;
  /** Prepares it with the facilitator. */
  readonly preparesToo: boolean;
  /** Lets the circle read the own letter. */
  readonly showsLetter: boolean;
  readonly here: boolean;
  readonly removed: boolean;
  readonly room: RoomId;
}

/** How it stands in one room, read plainly from its events. */
export interface RoomStanding {
  readonly id: RoomId;
  /** As it is played here. */
  readonly script: Script;
  /** It does not follow the circle's. */
  readonly hasOwnScript: boolean;
  /** People have been in it. */
  readonly opened: boolean;
  readonly phase: PhaseId;
  /** Its clock has run. */
  readonly begun: boolean;
  readonly visited: ReadonlySet<PhaseId>;
  /** Whether the room has been in a phase that lays the clip on the floor. */
  readonly clipShown: boolean;
  readonly bringer: ParticipantId | null;
  readonly notulist: ParticipantId | null;
  readonly chosen: CardId | null;
  readonly lead: ParticipantId | null;
  readonly asked: ParticipantId | null;
  readonly help: boolean;
  /** Nobody writes but the bringer and the notulist. */
  readonly listening: boolean;
  readonly urgent: boolean;
  readonly turns: Turns | null;
  readonly places: ReadonlyMap<ParticipantId, SheetId>;
  readonly lifts: ReadonlyMap<CardId, 'asked' | 'agreed' | 'lifted'>;
  readonly harvestAlong: boolean;
}

export interface Turns {
  readonly order: readonly ParticipantId[];
  readonly at: number;
}

/** How the circle is divided, read plainly from the events: into which rooms, and who belongs where. */
export interface Division {
  readonly kind: 'none' | 'forming' | 'open' | 'over';
  readonly rooms: readonly RoomId[];
  readonly plan: ReadonlyMap<ParticipantId, RoomId>;
  readonly by: string;
  /** The one that was over when this one was formed. */
  readonly last: Division | null;
}

/** One room, and the session around it. */
export interface Spot extends RoomStanding {
  readonly people: Standing['people'];
  readonly closed: boolean;
  readonly whole: Standing;
}

export const spotIn = (whole: Standing, room: RoomId): Spot | undefined => {
  const found = whole.rooms.get(room);
  return found && { ...found, people: whole.people, closed: whole.closed, whole };
};

/** Where somebody is; for who is nobody, the circle. */
export const spotOf = (whole: Standing, person: ParticipantId): Spot =>
  spotIn(whole, whole.people.get(person)?.room ?? PLENARY) ?? (spotIn(whole, PLENARY) as Spot);

export const withSomeone = (now: Pick<Standing, 'people'>, person: ParticipantId, change: Partial<Someone>): Pick<Standing, 'people'> => {
  const before = now.people.get(person);
  if (before === undefined) throw new Error(`nobody is ${person}`);
  return { people: new Map(now.people).set(person, { ...before, ...change }) };
};

export const everyRoom = ({ rooms }: Pick<Standing, 'rooms'>, change: (room: RoomStanding) => RoomStanding): Standing['rooms'] =>
  new Map([...rooms].map(([id, room]) => [id, change(room)]));

/** The map without one of its keys. */
export const less = <Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): ReadonlyMap<Key, Value> => {
  if (!map.has(key)) return map;
  const rest = new Map(map);
  rest.delete(key);
  return rest;
};

export const rowOf = ({ phases }: { readonly phases: readonly PhaseRow[] }, phase: PhaseId): PhaseRow | undefined =>
  phases.find(({ id }) => id === phase);
