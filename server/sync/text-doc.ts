import * as Y from 'yjs';
import { awarenessFrame, isEmptyUpdate, step1Frame, step2Frame, updateFrame, type Frame } from '../../shared/doc/frames.ts';
import { createShadow } from '../../shared/doc/gate.ts';
import { docName, TEXT_ROOT, type DocRef } from '../../shared/doc/names.ts';
import type { TextRefusal } from '../../shared/doc/text-update.ts';
import type { ParticipantId } from '../../shared/ids.ts';
import { NOBODY, once, type TextRow } from '../store/store.ts';
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

/**
 * A text people write together. What comes in passes the gate, is stored, and only then reaches anyone.
 * Who comes first after a start gets what the store holds as it lies there; the document is made when it is needed.
 */
export const createTextDoc = ({ ref, live, newClient, ...deps }: TextDocDeps): HostedDoc => {
  const connections = new Set<Connection>();
  const synced = new Set<Connection>();
  const early: (() => void)[] = [];
  let stored: TextRow | null = null;
  let made: { readonly doc: Y.Doc; readonly log: TextLog } | null = null;
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
    const row = await deps.store.text(docName(ref));
    if (gone) return;
    stored = row;
    // Only as it was put away: words deleted since the snapshot are still in it.
    if (row.snapshot !== null && row.updates.length === 0) whole = step2Frame(row.snapshot);
    for (const run of early.splice(0)) run();
  };
  const loaded = load().catch(fail);

  /** Runs now, or as soon as the text was read. */
  const whenRead = (run: (row: TextRow) => void) => {
    const now = () => {
      if (stored !== null && !gone) run(stored);
    };
    if (stored === null) early.push(now);
    else now();
  };

  const text = (row: TextRow) => {
    if (made !== null) return made;
    const doc = createShadow([...(row.snapshot === null ? [] : [row.snapshot]), ...row.updates]);
    const apply = (update: Uint8Array) => {
      Y.applyUpdate(doc, update);
      whole = null;
      broadcast(updateFrame(update));
    };
    const log = createTextLog({ ...deps, name: docName(ref), session: ref.session, doc, stored: row, apply, onFailure: fail });
    return (made = { doc, log });
  };

  const question = (connection: Connection, vector: Uint8Array) => {
    whenRead((row) => {
      const known = readVector(vector);
      if (known === null) return connection.close('malformed');
      const outdated = outdatedBy(
        connection,
        [...known.keys()].map((client) => row.clients.get(client)),
      );
      if (outdated !== null) return connection.close(outdated);
      const answered = () => {
        if (!connection.isOpen) return;
        if (connection.access === 'write' && !synced.has(connection)) ask(connection, row, known);
        answer(connection, { row, vector, known });
      };
      // A receipt: what this connection sent before its question is stored by the time it has the answer.
      if (made === null) answered();
      else made.log.afterStored(answered);
    });
  };

  const answer = (connection: Connection, { row, vector, known }: Question) => {
    const encode = () => step2Frame(Y.encodeStateAsUpdate(text(row).doc, vector));
    if (known.size === 0) connection.send((whole ??= encode()));
    // Who is told of everything misses nothing that is not on its way: the answer is a receipt, and costs no walk through the text.
    else if (synced.has(connection)) connection.send(NOTHING_MORE);
    // Words of its own that it may not bring in any more: the copies would differ for ever.
    else if (connection.access === 'read' && isAhead(known, text(row).doc)) return connection.close('accessChanged');
    else connection.send(encode());
    if (synced.has(connection)) return;
    synced.add(connection);
    carets.greet(connection);
  };

  /** Writers are asked what they have, before they are answered: so a client knows whether it may write when it has the text. */
  const ask = (connection: Connection, row: TextRow, known: Question['known']) => {
    // Who has nothing needs no vector, and no document is made for it.
    const vector = made === null && known.size === 0 ? NOTHING_KNOWN : Y.encodeStateVector(text(row).doc);
    connection.send(step1Frame(vector));
  };

  const write = (connection: Connection, update: Uint8Array) => {
    whenRead((row) => {
      const { actor } = connection;
      if (!connection.isOpen || isEmptyUpdate(update)) return;
      if (connection.access !== 'write' || actor.kind !== 'person') return connection.close('forbidden');
      const refusal = text(row).log.add(update, actor.person);
      if (refusal !== null) connection.close(CLOSE_FOR[refusal]);
    });
  };

  const receive = (connection: Connection, frame: Frame) => {
    switch (frame.kind) {
      case 'step1':
        question(connection, frame.vector);
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
    readText: () => loaded.then(() => (stored === null ? '' : text(stored).doc.getText(TEXT_ROOT).toJSON())),
    isQuiet: () => made?.log.isQuiet() ?? true,
    settle: () => loaded.then(() => made?.log.settle()),
    destroy() {
      gone = true;
      carets.destroy();
      made?.log.destroy();
      made?.doc.destroy();
    },
  };
};

interface Question {
  readonly row: TextRow;
  readonly vector: Uint8Array;
  /** The same, read. */
  readonly known: ReadonlyMap<number, number>;
}

/**
 * A copy from before an erasure would bring back what it still holds. Where only somebody else's words went, who comes with it may have
 * words in it that did not arrive yet: those are offered to them once more.
 */
const outdatedBy = ({ actor }: Pick<Connection, 'actor'>, owners: readonly (ParticipantId | undefined)[]): 'erased' | 'stale' | null => {
  if (!owners.some((owner) => owner === NOBODY || owner?.startsWith(once(NOBODY)))) return null;
  return actor.kind === 'person' && owners.includes(once(actor.person)) ? 'stale' : 'erased';
};

const isAhead = (known: Question['known'], doc: Y.Doc): boolean =>
  [...known].some(([client, clock]) => clock > Y.getState(doc.store, client));

const NOTHING_KNOWN = Uint8Array.of(0);
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
