import * as Y from 'yjs';
import { createGate } from '../../shared/doc/gate.ts';
import type { TextRefusal } from '../../shared/doc/text-update.ts';
import type { ParticipantId, SessionId } from '../../shared/ids.ts';
import type { Committer } from '../store/committer.ts';
import type { Store, TextRow, Write } from '../store/store.ts';
import { createWindow, type WindowDeps } from './window.ts';

/** Stores what people write in one text, in groups: what comes in within one window of the pace, or while the group before is being stored. */
export interface TextLog {
  /** Takes an update in, or says why not. */
  add(update: Uint8Array, by: ParticipantId): TextRefusal | null;
  /** Runs once everything added before is stored and applied. */
  afterStored(run: () => void): void;
  /** Whether nothing waits to be stored. */
  isQuiet(): boolean;
  /** Resolves when nothing waits; leaves one snapshot behind, so that deleted words are stored nowhere. */
  settle(): Promise<void>;
  /** Nothing is written any more. */
  destroy(): void;
}

export interface TextLogDeps extends WindowDeps {
  readonly store: Pick<Store, 'text'>;
  readonly committer: Committer;
  readonly name: string;
  readonly session: SessionId;
  /** Writes a stored update into the document and shows it. */
  readonly apply: (update: Uint8Array) => void;
  readonly onFailure: (error: unknown) => void;
}

interface Group {
  readonly updates: Uint8Array[];
  readonly bindings: Write[];
  readonly after: (() => void)[];
}

export const createTextLog = (deps: TextLogDeps & { readonly doc: Y.Doc; readonly stored: TextRow }): TextLog => {
  const { committer, timers, name: doc, session, apply, onFailure } = deps;
  let waiting = newGroup();
  let storing: Group | null = null;
  let compacting: Promise<void> | null = null;
  let snapshotBytes = deps.stored.snapshot?.byteLength ?? 0;
  let bytesSince = deps.stored.updates.reduce((sum, update) => sum + update.byteLength, 0);
  let scheduled = false;
  let dead = false;
  const idle: (() => void)[] = [];

  const gate = createGate({
    clients: deps.stored.clients,
    restore: () => [Y.encodeStateAsUpdate(deps.doc), ...(storing?.updates ?? []), ...waiting.updates],
  });

  const isEmpty = ({ updates, after }: Group): boolean => updates.length === 0 && after.length === 0;

  const window = createWindow(deps, () => {
    timers.soon(() => {
      scheduled = false;
      void store();
    });
  });

  const schedule = () => {
    if (scheduled || storing !== null || dead) return;
    scheduled = true;
    window.ask();
  };

  const store = async (): Promise<void> => {
    if (dead || storing !== null) return;
    const group = waiting;
    waiting = newGroup();
    storing = group;
    try {
      await commit(group);
    } catch (error) {
      fail(error);
      return;
    }
    if (dead) return;
    storing = null;
    for (const run of group.after) run();
    if (bytesSince > Math.max(SNAPSHOT_AFTER, snapshotBytes)) compact().catch(fail);
    if (!isEmpty(waiting)) schedule();
    else for (const run of idle.splice(0)) run();
  };

  const commit = async ({ updates, bindings }: Group): Promise<void> => {
    if (updates.length === 0) return;
    const update = updates.length === 1 ? (updates[0] as Uint8Array) : Y.mergeUpdates(updates);
    gate.together(update);
    await committer.commit([...bindings, { kind: 'text-update', session, doc, update }]);
    if (dead) return;
    bytesSince += update.byteLength;
    apply(update);
  };

  /** The document holds all that is stored, and what is stored next comes after it: nobody has to wait for this. */
  const compact = (): Promise<void> => {
    const snapshot = Y.encodeStateAsUpdate(deps.doc);
    const before = { snapshotBytes, bytesSince };
    snapshotBytes = snapshot.byteLength;
    bytesSince = 0;
    const made = committer.commit([{ kind: 'text-snapshot', session, doc, snapshot }]).catch((error: unknown) => {
      // Still to be done: who asks later must not hear of this failure for ever.
      snapshotBytes = before.snapshotBytes;
      bytesSince += before.bytesSince;
      if (compacting === made) compacting = null;
      throw error;
    });
    return (compacting = made);
  };

  const fail = (error: unknown): void => {
    if (!dead) onFailure(error);
  };

  const isQuiet = (): boolean => storing === null && isEmpty(waiting);
  const quiet = (): Promise<void> =>
    isQuiet()
      ? Promise.resolve()
      : new Promise((resolve) => {
          idle.push(resolve);
        });

  return {
    add(update, by) {
      const verdict = gate.admit(update, by);
      if (!verdict.ok) return verdict.error;
      const { update: fresh, newClients } = verdict.value;
      if (fresh === null) return null;
      waiting.updates.push(fresh);
      for (const client of newClients) waiting.bindings.push({ kind: 'text-client', session, doc, client, person: by });
      schedule();
      return null;
    },
    afterStored(run) {
      if (dead) return;
      if (storing === null && isEmpty(waiting)) return run();
      waiting.after.push(run);
      schedule();
    },
    isQuiet,
    async settle() {
      await quiet();
      if (!dead && bytesSince > 0) await compact();
      await compacting;
    },
    destroy() {
      dead = true;
      window.cancel();
      gate.destroy();
      for (const run of idle.splice(0)) run();
    },
  };
};

const newGroup = (): Group => ({ updates: [], bindings: [], after: [] });

/**
 * Bytes of updates, or as many as the last snapshot has if that is more: so a snapshot is written seldom enough to cost little,
 * and often enough that a text takes at most twice its room and is read back in milliseconds.
 */
const SNAPSHOT_AFTER = 16 * 1024;
