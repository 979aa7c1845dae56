import * as Y from 'yjs';
import { awarenessFrame, isEmptyUpdate, step2Frame, updateFrame } from '../../shared/doc/frames.ts';
import { mirror } from '../../shared/doc/mirror.ts';
import type { DocRef } from '../../shared/doc/names.ts';
import { seen, type Seen } from '../../shared/session/view.ts';
import type { Connection } from './connection.ts';
import type { HostedDoc, Timers } from './hosted.ts';
import type { LiveState } from './hub.ts';
import type { Pace } from './pace.ts';
import { createTypists } from './typists.ts';
import { readVector } from './vector.ts';

interface WrittenDocDeps {
  readonly ref: DocRef;
  readonly live: LiveState;
  readonly timers: Timers;
  readonly pace: Pick<Pace, 'sent'>;
  readonly newClient: () => number;
}

/** A document the server writes: built from the view, read-only for everybody, never stored. */
export const createWrittenDoc = ({ ref, live, timers, pace, newClient }: WrittenDocDeps): HostedDoc => {
  const doc = new Y.Doc();
  const connections = new Set<Connection>();
  /** Those who asked for the state: only they can use a difference. */
  const synced = new Set<Connection>();
  const broadcast = (frame: Uint8Array) => {
    pace.sent(synced.size);
    for (const connection of synced) connection.send(frame);
  };
  const typists = createTypists({ timers, newClient, broadcast });
  let shown: Seen | null = null;
  let snapshot: Uint8Array | null = null;

  const show = (live: LiveState) => {
    const next = seen(ref, live);
    mirror(doc, next.since(shown));
    shown = next;
  };
  show(live);
  doc.on('update', (update: Uint8Array) => {
    snapshot = null;
    broadcast(updateFrame(update));
  });

  const answer = (connection: Connection, encoded: Uint8Array) => {
    const vector = readVector(encoded);
    if (vector === null) return connection.close('malformed');
    // A copy that knows more than we do is from before a restart; the two histories would mix.
    if ([...vector].some(([client, clock]) => clock > Y.getState(doc.store, client))) return connection.close('stale');
    const whole = () => (snapshot ??= step2Frame(Y.encodeStateAsUpdate(doc)));
    connection.send(vector.size === 0 ? whole() : step2Frame(Y.encodeStateAsUpdate(doc, encoded)));
    synced.add(connection);
    if (typists.entries().length > 0) connection.send(awarenessFrame(typists.entries()));
  };

  return {
    connections,
    join: (connection) => {
      connections.add(connection);
    },
    receive(connection, frame) {
      switch (frame.kind) {
        case 'step1':
          answer(connection, frame.vector);
          break;
        case 'step2':
        case 'update':
          if (!isEmptyUpdate(frame.update)) connection.close('forbidden');
          break;
        case 'query-awareness':
          connection.send(awarenessFrame(typists.entries()));
          break;
        case 'awareness':
          // Stock clients announce themselves everywhere. Here only the server says who types.
          break;
      }
    },
    leave(connection) {
      connections.delete(connection);
      synced.delete(connection);
    },
    show,
    typing: typists.set,
    keepAlive() {
      for (const connection of connections) connection.send(STILL_HERE);
    },
    readText: () => null,
    isQuiet: () => true,
    settle: () => Promise.resolve(),
    destroy() {
      typists.destroy();
      doc.destroy();
    },
  };
};

/** Says nothing. */
const STILL_HERE = awarenessFrame([]);
