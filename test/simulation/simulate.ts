import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { simulate, type Outcome } from './run.ts';

/**
 * Plays many seeds on two threads, or one seed with everything that happened.
 * `npm run simulate -- --seeds 5000 --steps 300`, `npm run simulate -- --seed 4711 --trace`
 */
const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1000' },
    from: { type: 'string', default: '1' },
    seed: { type: 'string' },
    steps: { type: 'string', default: '300' },
    threads: { type: 'string', default: '2' },
    /** Plays no more seeds after so many with a fault: `--enough 1` wants to know only whether there is one. */
    enough: { type: 'string', default: '10' },
    trace: { type: 'boolean', default: false },
  },
});
const steps = Number(values.steps);

const one = async (seed: number): Promise<readonly Outcome[]> => {
  const outcome = await simulate({ seed, steps, trace: true });
  console.log(outcome.trace.slice(values.trace ? 0 : -SHORT).join('\n'));
  return [outcome];
};

const many = async (): Promise<readonly Outcome[]> => {
  const [from, seeds, threads] = [Number(values.from), Number(values.seeds), Number(values.threads)];
  // A shared counter hands out the seeds: no thread waits for the other.
  const counter = new Int32Array(new SharedArrayBuffer(4));
  const outcomes = await Promise.all(Array.from({ length: threads }, () => play({ from, seeds, steps, counter })));
  return outcomes.flat();
};

const play = (job: Job): Promise<readonly Outcome[]> =>
  new Promise((resolve, reject) => {
    const outcomes: Outcome[] = [];
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: job });
    worker.on('message', (outcome: Outcome) => {
      outcomes.push(outcome);
      if (outcome.fault === null) return;
      console.log(replay(outcome));
      // Enough to look at: the other threads find no seed left either.
      if ((broken += 1) >= Number(values.enough)) Atomics.store(job.counter, 0, job.seeds);
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      resolve(outcomes);
    });
  });

const replay = ({ seed, fault }: Outcome): string =>
  `seed ${String(seed)}: ${String(fault)}\n  npm run simulate -- --seed ${String(seed)} --steps ${String(steps)} --trace`;

const report = (outcomes: readonly Outcome[], seconds: number): void => {
  const counts: Record<string, number> = {};
  for (const outcome of outcomes) for (const [what, count] of Object.entries(outcome.counts)) counts[what] = (counts[what] ?? 0) + count;
  for (const [what, count] of Object.entries(counts).sort()) console.log(`${String(count).padStart(9)}  ${what}`);
  const faults = outcomes.filter(({ fault }) => fault !== null);
  console.log(
    `${String(outcomes.length)} seeds × ${String(steps)} steps in ${seconds.toFixed(1)} s, ${String(faults.length)} with a fault`,
  );
  if (faults.length > 0) process.exitCode = 1;
};

export interface Job {
  readonly from: number;
  readonly seeds: number;
  readonly steps: number;
  readonly counter: Int32Array;
}

let broken = 0;
/** Lines of the trace that are printed without `--trace`. */
const SHORT = 40;

const began = performance.now();
const outcomes = values.seed === undefined ? await many() : await one(Number(values.seed));
report(outcomes, (performance.now() - began) / 1000);
