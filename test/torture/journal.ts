import type { CommandId, ParticipantId, SessionId } from '../../shared/ids.ts';
import type { Ack } from '../../shared/protocol/control.ts';
import type { CommandName } from '../../shared/session/commands.ts';

/** Characters of one Yjs client, from a clock on. */
export interface Range {
  readonly client: number;
  readonly clock: number;
  readonly length: number;
}

/** One thing that a member of the circle did, was told, or saw, in the order in which it happened to that member. */
export type Entry =
  | {
      readonly kind: 'sent';
      readonly by: ParticipantId;
      readonly id: CommandId;
      readonly name: CommandName;
      readonly payload: unknown;
    }
  | { readonly kind: 'answered'; readonly by: ParticipantId; readonly id: CommandId; readonly ack: Ack }
  /** A row of a document the server writes; see {@link rowOf}. */
  | { readonly kind: 'saw-row'; readonly row: string }
  | { readonly kind: 'typed'; readonly doc: string; readonly client: number; readonly clock: number; readonly words: string }
  | { readonly kind: 'deleted'; readonly doc: string; readonly ranges: readonly Range[] }
  /** Others' characters up to `clock` were shown. */
  | { readonly kind: 'saw-words'; readonly doc: string; readonly client: number; readonly clock: number }
  | { readonly kind: 'saw-deleted'; readonly doc: string; readonly ranges: readonly Range[] }
  /** The screen said “saved”: so much of what this client typed and deleted. */
  | {
      readonly kind: 'saved';
      readonly doc: string;
      readonly client: number;
      readonly clock: number;
      readonly ranges: readonly Range[];
      readonly edits: number;
    }
  /** Something no client should ever meet. */
  | { readonly kind: 'fault'; readonly says: string };

/** A circle that sits down: what somebody outside needs to look in as one of them. */
export interface Begun {
  readonly code: string;
  readonly session: SessionId;
  /** A word that is in everything this circle writes, and in nothing else. */
  readonly marker: string;
  readonly lead: string;
  /** The cookie of a shared screen. */
  readonly screen: string;
  readonly people: readonly { readonly person: ParticipantId; readonly cookie: string }[];
}

/** How long clients wait before they try the server again: as the product does, or hardly at all. */
export type Pace = 'own' | 'quick';

/** What the process with the clients is told. */
export type Order =
  | { readonly kind: 'begin'; readonly url: string; readonly marker: string; readonly pace: Pace }
  | { readonly kind: 'work' }
  /** The server is back: say when everybody sees the circle again. */
  | { readonly kind: 'return' }
  /** The server is dead: say what happened once every connection has noticed. */
  | { readonly kind: 'report' };

/** What it answers, in the same order. */
export type Answer =
  | { readonly kind: 'begun'; readonly begun: Begun }
  | { readonly kind: 'returned' }
  | {
      readonly kind: 'report';
      /** What was done while connected: commands sent and texts changed. */
      readonly actions: number;
      readonly cards: number;
      readonly entries: readonly Entry[];
    };

/** A row as a line that is the same for whoever saw it. */
export const rowOf = (doc: string, table: string, { row, value }: { readonly row: string; readonly value: unknown }): string =>
  `${doc}/${table}/${row} ${JSON.stringify(sorted(table === 'people' ? withoutOnline(value) : value))}`;

/** Who is on the line is no event and is not stored. */
const withoutOnline = (person: unknown): unknown => ({ ...(person as object), online: null });

const sorted = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  );
};
