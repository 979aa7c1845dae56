import * as Y from 'yjs';
import { readFrame, step1Frame } from '../../../shared/doc/frames.ts';
import type { Actor } from '../../../shared/model/session.ts';
import type { DocConnection } from '../../../server/sync/hub.ts';
import type { Net } from '../../support/sync-net.ts';
import type { Loot } from '../inputs/updates.ts';

/** Somebody with a seat and bad intentions at one document; comes back with a fresh copy whenever thrown out. */
export interface Intruder extends Loot {
  /** Sends a frame; what came of it: `taken` or the code it was closed with. */
  send(frame: Uint8Array): string;
}

interface Coming {
  readonly actor: Actor;
  readonly name: string;
  /** For the client id, that runs be the same again. */
  readonly seed: number;
}

export const createIntruder = (net: Net, { actor, name, seed }: Coming): Intruder => {
  let client = seed;
  let doc = new Y.Doc();
  let connection: DocConnection | null = null;
  let closed: number | null = null;

  let unread: Uint8Array[] = [];

  /** Its copy, with all it heard. Read when it looks, for what an intruder's own machine does is not the server's time. */
  const copy = (): Y.Doc => {
    for (const bytes of unread.splice(0)) {
      const frame = readFrame(bytes);
      if (frame?.kind === 'step2' || frame?.kind === 'update') Y.applyUpdate(doc, frame.update, 'remote');
    }
    return doc;
  };

  const comeIn = (): DocConnection => {
    client = (client + 1) >>> 0;
    // A name given is a name Yjs need not make up, which takes it long.
    doc = new Y.Doc({ guid: 'copy' });
    doc.clientID = client;
    unread = [];
    closed = null;
    connection = net.hub.open({ ...actor, session: net.session.id }, name, {
      send: (bytes) => void unread.push(bytes),
      close(code) {
        closed = code;
        connection = null;
      },
      bufferedAmount: 0,
    });
    connection.receive(step1Frame(Y.encodeStateVector(doc)));
    return connection;
  };

  return {
    get doc() {
      return copy();
    },
    clients: () => [client, ...copy().store.clients.keys()],
    send(frame) {
      (connection ?? comeIn()).receive(frame);
      return closed === null ? 'taken' : String(closed);
    },
  };
};
