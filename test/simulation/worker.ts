import { parentPort, workerData } from 'node:worker_threads';
import { simulate, type Outcome } from './run.ts';
import type { Job } from './simulate.ts';

/** Plays seeds until none is left. */
const { from, seeds, steps, counter } = workerData as Job;

for (;;) {
  const at = Atomics.add(counter, 0, 1);
  if (at >= seeds) break;
  const seed = from + at;
  const outcome = await simulate({ seed, steps }).catch((error: unknown): Outcome => ({
    seed,
    fault: error instanceof Error ? (error.stack ?? error.message) : String(error),
    trace: [],
    counts: {},
  }));
  parentPort?.postMessage(outcome);
}
