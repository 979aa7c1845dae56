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

  const hear = (bytes: Uint8Array) => {
    const frame = readFrame(bytes);
    if (frame?.kind === 'step2' || frame?.kind === 'update') Y.applyUpdate(doc, frame.update, 'remote');
  };

  const comeIn = (): DocConnection => {
    client = (client + 1) >>> 0;
    // A name given is a name Yjs need not make up, which takes it long.
    doc = new Y.Doc({ guid: 'copy' });
    doc.clientID = client;
    closed = null;
    connection = net.hub.open({ ...actor, session: net.session.id }, name, {
      send: hear,
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
      return doc;
    },
    clients: () => [client, ...doc.store.clients.keys()],
    send(frame) {
      (connection ?? comeIn()).receive(frame);
      return closed === null ? 'taken' : String(closed);
    },
  };
};
