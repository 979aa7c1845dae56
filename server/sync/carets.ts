import { awarenessEntry, awarenessFrame, awarenessFrameOf, readState, scanAwareness } from '../../shared/doc/frames.ts';
import { readCursor, type Cursor } from '../../shared/doc/cursor.ts';
import { sameJson } from '../../shared/doc/same-json.ts';
import { createBudget } from '../budget.ts';
import type { Connection } from './connection.ts';
import type { LiveState } from './hub.ts';
import type { Pace } from './pace.ts';
import type { WindowDeps } from './window.ts';

/** Who writes where in a text. A client tells its own cursor; the rest of its entry is written here. */
export interface Carets {
  receive(connection: Connection, entries: Uint8Array): void;
  /** Tells a newcomer who is there. */
  greet(connection: Connection): void;
  leave(connection: Connection): void;
  /** Renews what clients would soon forget. */
  renew(): void;
  destroy(): void;
}

interface CaretsDeps extends WindowDeps {
  readonly pace: Pace;
  readonly newClient: () => number;
  readonly live: () => LiveState | null;
  readonly readers: ReadonlySet<Connection>;
}

interface Caret {
  /** The awareness client id by which others know this connection. */
  readonly client: number;
  clock: number;
  /** As others were told last. */
  cursor: Cursor | null;
  /** What its client said since: read when it is told, for of what a hall says most is never told. */
  unread: Uint8Array | null;
  /** Said goodbye, and may come back under the same id. */
  away: boolean;
  toldAt: number;
}

export const createCarets = ({ timers, pace, now, newClient, live, readers }: CaretsDeps): Carets => {
  const carets = new Map<Connection, Caret>();
  const assigned = new Set<number>();
  /** In the order in which they began to wait. */
  const changed = new Set<Connection>();
  const gone: Uint8Array[] = [];
  const budget = createBudget(ROOM_BUDGET, now);
  let cancelTell: (() => void) | null = null;

  const encoded = (connection: Connection, { client, clock, cursor }: Caret): Uint8Array => {
    const person = connection.actor.kind === 'person' ? live()?.session.people[connection.actor.person] : undefined;
    const user = { name: person?.name ?? '', color: colourOf(person?.stone ?? 0) };
    return awarenessEntry({ client, clock, state: { user, cursor } });
  };

  const tellSoon = () => {
    // A busy room hears less often of more carets at once.
    cancelTell ??= timers.after(TELL_EVERY + pace.window() * BUSY_FACTOR, tell);
  };

  /** Each caret that moved, once, and no more of them than the room's budget allows; the rest has its turn next time. */
  const tell = () => {
    cancelTell = null;
    const told = new Map<Connection, Uint8Array>();
    for (const connection of changed) {
      if (!budget.isLeft()) break;
      changed.delete(connection);
      const caret = carets.get(connection);
      if (caret === undefined || caret.away || !isNews(connection, caret)) continue;
      caret.clock += 1;
      caret.toldAt = now();
      const entry = encoded(connection, caret);
      budget.spend(entry.byteLength);
      told.set(connection, entry);
    }
    broadcast(told, gone.splice(0));
    if (changed.size > 0) tellSoon();
  };

  /** Reads what the client said, and whether others should hear of it: that it moved, or that it is still there. */
  const isNews = (connection: Connection, caret: Caret): boolean => {
    const { cursor: before, unread } = caret;
    caret.unread = null;
    if (unread !== null) {
      const state = readState(unread);
      if (state === undefined) {
        connection.close('malformed');
        return false;
      }
      caret.cursor = readCursor(state);
    }
    return !sameJson(before, caret.cursor) || caret.toldAt <= now() - RENEW_AFTER;
  };

  /** Nobody hears of one's own caret: it would show as somebody else's. All others get the same buffer. */
  const broadcast = (told: ReadonlyMap<Connection, Uint8Array>, left: readonly Uint8Array[]) => {
    if (told.size + left.length === 0) return;
    const frame = awarenessFrameOf([...left, ...told.values()]);
    pace.sent(readers.size);
    for (const reader of readers) {
      if (!told.has(reader)) reader.send(frame);
      else if (told.size + left.length > 1)
        reader.send(awarenessFrameOf([...left, ...[...told].filter(([writer]) => writer !== reader).map(([, entry]) => entry)]));
    }
  };

  const put = (connection: Connection, json: Uint8Array) => {
    const caret = carets.get(connection) ?? { client: newClient(), clock: 0, cursor: null, unread: null, away: false, toldAt: NEVER };
    // Not a view: that would keep the whole message in memory.
    caret.unread = json.slice();
    caret.away = false;
    assigned.add(caret.client);
    carets.set(connection, caret);
    changed.add(connection);
    tellSoon();
  };

  const remove = (connection: Connection) => {
    const caret = carets.get(connection);
    if (caret === undefined || caret.away) return;
    caret.away = true;
    caret.toldAt = NEVER;
    changed.delete(connection);
    if (caret.clock === 0) return;
    caret.clock += 1;
    gone.push(awarenessEntry({ client: caret.client, clock: caret.clock, state: null }));
    tellSoon();
  };

  return {
    receive(connection, bytes) {
      const entries = scanAwareness(bytes, MOST_ENTRIES);
      if (entries === null) return connection.close('malformed');
      if (connection.access !== 'write' || connection.actor.kind !== 'person') return;
      // Stock clients echo what they heard of others. What is left must be one entry: the client's own.
      const [own, ...more] = entries.filter(({ client }) => !assigned.has(client));
      if (own === undefined || more.length > 0) return;
      if (isGoodbye(own.json)) remove(connection);
      else if (own.json.byteLength > LONGEST_STATE) connection.close('tooLarge');
      else put(connection, own.json);
    },
    greet(connection) {
      const others = [...carets].filter(([writer, { clock, away }]) => writer !== connection && clock > 0 && !away);
      connection.send(others.length === 0 ? NOBODY : awarenessFrameOf(others.map(([writer, caret]) => encoded(writer, caret))));
    },
    leave(connection) {
      remove(connection);
      carets.delete(connection);
    },
    renew() {
      const before = now() - RENEW_AFTER;
      for (const [connection, { toldAt, away }] of carets) if (!away && toldAt <= before) changed.add(connection);
      if (changed.size > 0) tellSoon();
    },
    destroy() {
      cancelTell?.();
    },
  };
};

/** The stones of `tokens.css` in their light form: stock clients know no custom properties. */
const COLOURS = ['#85460a', '#236152', '#9d2c49', '#5d3b92', '#1e5993', '#425e10', '#764768', '#5a5248', '#0d5e74'];
const colourOf = (stone: number): string => COLOURS[stone % COLOURS.length] as string;

/** The state `null`, as every client writes it. */
const isGoodbye = (json: Uint8Array): boolean => json.byteLength === 4 && readState(json) === null;

const NOBODY = awarenessFrame([]);
const NEVER = Number.NEGATIVE_INFINITY;
/** More than a full hall with a page each. */
const MOST_ENTRIES = 1_000;
/** Bytes of what a client says about itself: its own name and colour, which nobody hears of, and a cursor. */
const LONGEST_STATE = 16 * 1024;
/** Bytes a second that each reader hears of carets, however many people write: a circle's are all told at once, those of a hall in turn. */
const ROOM_BUDGET = { burst: 4 * 1024, perSecond: 4 * 1024 };
/** Milliseconds, and how many windows of the pace come on top. */
const [TELL_EVERY, BUSY_FACTOR] = [50, 16];
/** Milliseconds; clients forget an entry they heard nothing of for 30 s. */
const RENEW_AFTER = 8_000;
