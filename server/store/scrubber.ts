import type { DatabaseSync } from 'node:sqlite';
import type { Write } from './store.ts';

/**
 * Deleted rows leave copies in pages that were rebalanced and in the write-ahead log: after an erasure both are written anew. That takes
 * the longer the more there is, and meanwhile nobody is answered; so of erasures close together the first is done at once, and all that
 * come within {@link BETWEEN} after it together.
 */
export interface Scrubber {
  /** Stored with an erasure: a crash, or a full disk, before all is written anew leaves it. */
  readonly mark: Write;
  /** How many erasures were stored so far. */
  readonly count: number;
  /** An erasure was stored. Throws when it was to be finished now and could not be. */
  erased(): void;
  /** Finishes what is left to do. */
  finish(): void;
  /** Does no more by itself. */
  stop(): void;
}

export const createScrubber = (db: DatabaseSync): Scrubber => {
  const pending = db.prepare('SELECT 1 FROM meta WHERE key = ?');
  const done = db.prepare('DELETE FROM meta WHERE key = ?');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = -Infinity;
  let count = 0;

  const scrub = (): void => {
    clearTimeout(timer);
    timer = undefined;
    db.exec('VACUUM');
    const { busy } = db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() ?? {};
    if (busy === 1) throw new Error('The write-ahead log is in use.');
    done.run(MARK);
    last = performance.now();
  };

  return {
    mark: { kind: 'meta', key: MARK, value: new Uint8Array([1]) },
    get count() {
      return count;
    },
    erased() {
      count += 1;
      const wait = last + BETWEEN - performance.now();
      if (wait <= 0) return scrub();
      timer ??= setTimeout(() => {
        try {
          scrub();
        } catch {
          // The mark is still there: it is tried again each minute, and then it is told.
        }
      }, wait).unref();
    },
    finish() {
      if (pending.get(MARK) !== undefined) scrub();
    },
    stop: () => clearTimeout(timer),
  };
};

const MARK = 'scrub-pending';
/** Milliseconds; short enough for “within five seconds”, with as much again for the writing. */
const BETWEEN = 2_500;
