import { awarenessFrame, readAwareness, type AwarenessEntry } from '../../shared/doc/frames.ts';
import { readCursor, type Cursor } from '../../shared/doc/cursor.ts';
import { sameJson } from '../../shared/doc/same-json.ts';
import type { Connection } from './connection.ts';
import type { Timers } from './hosted.ts';
import type { LiveState } from './hub.ts';

/** Who writes where in a text. A client tells its own cursor; the rest of its entry is written here. */
export interface Carets {
  receive(connection: Connection, entries: Uint8Array): void;
  /** Tells a newcomer who is there. */
  greet(connection: Connection): void;
  leave(connection: Connection): void;
  keepAlive(connections: Iterable<Connection>): void;
  destroy(): void;
}

interface CaretsDeps {
  readonly timers: Timers;
  readonly newClient: () => number;
  readonly live: () => LiveState | null;
  readonly readers: ReadonlySet<Connection>;
}

interface Caret {
  /** The awareness client id by which others know this connection. */
  readonly client: number;
  clock: number;
  cursor: Cursor | null;
}

export const createCarets = ({ timers, newClient, live, readers }: CaretsDeps): Carets => {
  const carets = new Map<Connection, Caret>();
  const assigned = new Set<number>();
  const changed = new Set<Connection>();
  let cancelTell: (() => void) | null = null;

  const entryOf = (connection: Connection, { client, clock, cursor }: Caret): AwarenessEntry => {
    const person = connection.actor.kind === 'person' ? live()?.session.people[connection.actor.person] : undefined;
    return { client, clock, state: { user: { name: person?.name ?? '', color: colourOf(person?.stone ?? 0) }, cursor } };
  };

  const othersThan = (connection: Connection): readonly AwarenessEntry[] =>
    [...carets].filter(([writer]) => writer !== connection).map(([writer, caret]) => entryOf(writer, caret));

  const tellOthers = (connection: Connection, entry: AwarenessEntry) => {
    const frame = awarenessFrame([entry]);
    for (const reader of [...readers]) if (reader !== connection) reader.send(frame);
  };

  /** At most one message per caret and window, however fast it moves. */
  const tell = () => {
    cancelTell = null;
    for (const connection of changed) {
      const caret = carets.get(connection);
      if (caret === undefined) continue;
      caret.clock += 1;
      tellOthers(connection, entryOf(connection, caret));
    }
    changed.clear();
  };

  const put = (connection: Connection, cursor: Cursor | null) => {
    const known = carets.get(connection);
    // A renewal says nothing new; the keep-alive renews for everybody.
    if (known !== undefined && sameJson(known.cursor, cursor)) return;
    const caret = known ?? { client: newClient(), clock: 0, cursor };
    caret.cursor = cursor;
    assigned.add(caret.client);
    carets.set(connection, caret);
    changed.add(connection);
    cancelTell ??= timers.after(TELL_EVERY, tell);
  };

  const remove = (connection: Connection) => {
    const caret = carets.get(connection);
    if (caret === undefined) return;
    carets.delete(connection);
    changed.delete(connection);
    if (caret.clock > 0) tellOthers(connection, { client: caret.client, clock: caret.clock + 1, state: null });
  };

  return {
    receive(connection, bytes) {
      const entries = readAwareness(bytes, MOST_ENTRIES);
      if (entries === null) return connection.close('malformed');
      if (connection.access !== 'write' || connection.actor.kind !== 'person') return;
      // Stock clients echo what they heard of others. What is left must be one entry: the client's own.
      const [own, ...more] = entries.filter(({ client }) => !assigned.has(client));
      if (own === undefined || more.length > 0) return;
      if (own.state === null) remove(connection);
      else put(connection, readCursor(own.state));
    },
    greet(connection) {
      connection.send(awarenessFrame(othersThan(connection)));
    },
    leave: remove,
    keepAlive(connections) {
      for (const caret of carets.values()) caret.clock += 1;
      for (const connection of [...connections]) connection.send(awarenessFrame(othersThan(connection)));
    },
    destroy() {
      cancelTell?.();
    },
  };
};

/** The stones of `tokens.css` in their light form: stock clients know no custom properties. */
const COLOURS = ['#85460a', '#236152', '#9d2c49', '#5d3b92', '#1e5993', '#425e10', '#764768', '#5a5248', '#0d5e74'];
const colourOf = (stone: number): string => COLOURS[stone % COLOURS.length] as string;

/** More than a full circle with a few pages each. */
const MOST_ENTRIES = 300;
/** Milliseconds. */
const TELL_EVERY = 50;
