import * as Y from 'yjs';
import { awarenessFrame, isEmptyUpdate, step1Frame, step2Frame, updateFrame, type Frame } from '../../shared/doc/frames.ts';
import { createShadow } from '../../shared/doc/gate.ts';
import { docName, TEXT_ROOT, type DocRef } from '../../shared/doc/names.ts';
import type { TextRefusal } from '../../shared/doc/text-update.ts';
import type { CloseName } from '../../shared/protocol/close-codes.ts';
import { createCarets } from './carets.ts';
import type { Connection } from './connection.ts';
import type { HostedDoc } from './hosted.ts';
import type { LiveState } from './hub.ts';
import type { Pace } from './pace.ts';
import { createTextLog, type TextLog, type TextLogDeps } from './text-log.ts';
import { readVector } from './vector.ts';

export interface TextDocDeps extends Omit<TextLogDeps, 'name' | 'session' | 'apply' | 'onFailure'> {
  readonly ref: DocRef;
  readonly live: () => LiveState | null;
  readonly pace: Pace;
  readonly newClient: () => number;
  /** It could not be read or stored: the document is of no use any more. */
  readonly onFailure: (error: unknown) => void;
}

/** A text people write together. What comes in passes the gate, is stored, and only then reaches anyone. */
export const createTextDoc = ({ ref, live, newClient, ...deps }: TextDocDeps): HostedDoc => {
  const connections = new Set<Connection>();
  const synced = new Set<Connection>();
  const early: (() => void)[] = [];
  let text: { readonly doc: Y.Doc; readonly log: TextLog } | null = null;
  /** Everything, for who has nothing yet; encoded once for all who come at the same time. */
  let whole: Uint8Array | null = null;
  let gone = false;

  const broadcast = (frame: Uint8Array) => {
    deps.pace.sent(synced.size);
    for (const connection of synced) connection.send(frame);
  };
  const carets = createCarets({ ...deps, newClient, live, readers: synced });

  const fail = (error: unknown) => {
    if (gone) return;
    for (const connection of [...connections]) connection.close('unavailable');
    deps.onFailure(error);
  };

  const load = async (): Promise<void> => {
    const stored = await deps.store.text(docName(ref));
    if (gone) return;
    const doc = createShadow([...(stored.snapshot === null ? [] : [stored.snapshot]), ...stored.updates]);
    const apply = (update: Uint8Array) => {
      Y.applyUpdate(doc, update);
      whole = null;
      broadcast(updateFrame(update));
    };
    const log = createTextLog({ ...deps, name: docName(ref), session: ref.session, doc, stored, apply, onFailure: fail });
    text = { doc, log };
    for (const run of early.splice(0)) run();
  };
  const loaded = load().catch(fail);

  /** Runs now, or as soon as the text is there. */
  const whenLoaded = (run: (loadedText: NonNullable<typeof text>) => void) => {
    if (text !== null) run(text);
    else
      early.push(() => {
        if (text !== null) run(text);
      });
  };

  const answer = (connection: Connection, vector: Uint8Array) => {
    whenLoaded(({ doc, log }) => {
      // A receipt: what this connection sent before its question is stored by the time it has the answer.
      log.afterStored(() => {
        if (!connection.isOpen) return;
        const known = readVector(vector);
        if (known === null) return connection.close('malformed');
        // Words of its own that it may not bring in any more: the copies would differ for ever.
        const ahead = [...known].some(([client, clock]) => clock > Y.getState(doc.store, client));
        if (ahead && connection.access === 'read') return connection.close('accessChanged');
        const encode = () => step2Frame(Y.encodeStateAsUpdate(doc, vector));
        // Who is told of everything misses nothing that is not on its way: the answer is a receipt, and costs no walk through the text.
        if (synced.has(connection)) return connection.send(known.size === 0 ? (whole ??= encode()) : NOTHING_MORE);
        connection.send(known.size === 0 ? (whole ??= encode()) : encode());
        synced.add(connection);
        carets.greet(connection);
      });
    });
  };

  const write = (connection: Connection, update: Uint8Array) => {
    whenLoaded(({ log }) => {
      const { actor } = connection;
      if (!connection.isOpen || isEmptyUpdate(update)) return;
      if (connection.access !== 'write' || actor.kind !== 'person') return connection.close('forbidden');
      const refusal = log.add(update, actor.person);
      if (refusal !== null) connection.close(CLOSE_FOR[refusal]);
    });
  };

  const receive = (connection: Connection, frame: Frame) => {
    switch (frame.kind) {
      case 'step1':
        answer(connection, frame.vector);
        break;
      case 'step2':
      case 'update':
        write(connection, frame.update);
        break;
      case 'awareness':
        carets.receive(connection, frame.entries);
        break;
      case 'query-awareness':
        carets.greet(connection);
        break;
    }
  };

  return {
    connections,
    join(connection) {
      connections.add(connection);
      // Asked of writers only; so a client that was asked knows that it may write.
      if (connection.access === 'write')
        whenLoaded(({ doc }) => {
          connection.send(step1Frame(Y.encodeStateVector(doc)));
        });
    },
    receive,
    leave(connection) {
      connections.delete(connection);
      synced.delete(connection);
      carets.leave(connection);
    },
    show: () => undefined,
    typing: () => undefined,
    keepAlive() {
      for (const connection of connections) connection.send(STILL_HERE);
      carets.renew();
    },
    readText: () => loaded.then(() => text?.doc.getText(TEXT_ROOT).toJSON() ?? ''),
    isQuiet: () => text?.log.isQuiet() ?? true,
    settle: () => loaded.then(() => text?.log.settle()),
    destroy() {
      gone = true;
      carets.destroy();
      text?.log.destroy();
      text?.doc.destroy();
    },
  };
};

const NOTHING_MORE = step2Frame(Uint8Array.of(0, 0));
/** Says nothing. */
const STILL_HERE = awarenessFrame([]);

const CLOSE_FOR: Readonly<Record<TextRefusal, CloseName>> = {
  malformed: 'malformed',
  'too-large': 'tooLarge',
  'not-text': 'refused',
  'foreign-client': 'refused',
  gap: 'refused',
  clock: 'refused',
};
