import type { Store, Write } from './store.ts';

/**
 * Group commit: everything that sessions and documents want to store in one turn of the event loop becomes one transaction.
 * `commit` resolves when it is durable and rejects when it is not; then nothing of that turn was stored.
 */
export interface Committer {
  commit(writes: readonly Write[]): Promise<void>;
}

/** Runs something once, at the end of this turn of the event loop. */
export type Soon = (run: () => void) => void;

export const soonest: Soon = (run) => {
  setImmediate(run);
};

export const createCommitter = (store: Store, soon: Soon = soonest): Committer => {
  let waiting: Promise<void> | null = null;
  let batch: Write[] = [];
  return {
    commit(writes) {
      batch.push(...writes);
      waiting ??= new Promise<void>(soon).then(() => {
        const now = batch;
        batch = [];
        waiting = null;
        return store.commit(now);
      });
      return waiting;
    },
  };
};
