import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { told, type Canaries, type Canary } from './canaries.ts';

/** Looks at every byte of the data directory, for all who wait for words to be gone. */
export interface Disk {
  /** Resolves with the milliseconds it took until none of these is in any file; rejects when they are there too long. */
  gone(what: string, words: readonly Canary[]): Promise<number>;
  bytes(): Buffer;
  close(): void;
  readonly looked: { times: number; bytes: number };
}

interface Waiting {
  readonly words: ReadonlySet<Canary>;
  readonly since: number;
  readonly resolve: (ms: number) => void;
  readonly reject: (left: readonly Canary[]) => void;
}

export const watchDisk = ({ dir, canaries, within }: { dir: string; canaries: Canaries; within: number }): Disk => {
  const waiting = new Set<Waiting>();
  const looked = { times: 0, bytes: 0 };
  const bytes = (): Buffer => Buffer.concat(filesIn(dir).map(read));
  const look = () => {
    if (waiting.size === 0) return;
    const began = performance.now();
    const stored = bytes();
    const there = canaries.in(stored);
    looked.times += 1;
    looked.bytes += stored.length;
    for (const one of waiting) {
      const left = there.filter((canary) => one.words.has(canary));
      // What is there at a look that began after the deadline was there too long.
      if (left.length > 0 && began - one.since <= within) continue;
      waiting.delete(one);
      if (left.length === 0) one.resolve(performance.now() - one.since);
      else one.reject(left);
    }
  };
  const ticking = setInterval(look, LOOK_MS);
  return {
    gone: (what, words) =>
      new Promise((resolve, reject) => {
        waiting.add({
          words: new Set(words),
          since: performance.now(),
          resolve,
          reject: (left) => {
            reject(new Error(`still stored after ${what}: ${told(left)}`));
          },
        });
      }),
    bytes,
    close: () => {
      clearInterval(ticking);
    },
    looked,
  };
};

const filesIn = (dir: string): readonly string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

/** A log of the database that went away between the two is not there any more. */
const read = (path: string): Buffer => {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
};

const LOOK_MS = 200;
