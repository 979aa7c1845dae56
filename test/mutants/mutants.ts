import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { mutants } from './list/index.ts';
import type { Mutant } from './mutant.ts';
import { createScratch, type Scratch } from './scratch.ts';

/**
 * Plants bugs one by one and sees that the tests catch each.
 * `npm run mutants`, `npm run mutants -- --only "skips the gate"`; a part of the name is enough.
 */
const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, seeds: { type: 'string', default: '150' }, lanes: { type: 'string', default: '2' } },
});
const root = join(import.meta.dirname, '..', '..');
const waiting = mutants.filter(({ name }) => name.includes(values.only));

const SIMULATION = ['test/simulation/simulate.ts', '--seeds', values.seeds, '--from', '4711', '--threads', '1', '--enough', '1'];
const testing = (files: readonly string[]): readonly string[] => [
  'node_modules/vitest/vitest.mjs',
  ...['run', '--config', 'test/vitest.config.ts', '--project', 'unit', '--bail', '1', ...files],
];

/** What notices it; `null`: nothing does. */
const catcher = async (scratch: Scratch, { tests = [], outside }: Mutant): Promise<string | null> => {
  if (outside !== true && !(await scratch.runs(...SIMULATION))) return 'simulation';
  for (const file of tests) if (!(await scratch.runs(...testing([file])))) return file;
  return null;
};

const lane = async (): Promise<readonly Verdict[]> => {
  const scratch = createScratch(root);
  const verdicts: Verdict[] = [];
  try {
    for (let mutant = waiting.shift(); mutant !== undefined; mutant = waiting.shift()) {
      const began = performance.now();
      scratch.plant(mutant);
      const caughtBy = await catcher(scratch, mutant);
      scratch.heal(mutant);
      const verdict = { mutant, caughtBy, seconds: (performance.now() - began) / 1000 };
      verdicts.push(verdict);
      console.log(line(verdict));
    }
  } finally {
    scratch.remove();
  }
  return verdicts;
};

interface Verdict {
  readonly mutant: Mutant;
  readonly caughtBy: string | null;
  readonly seconds: number;
}

const line = ({ mutant, caughtBy, seconds }: Verdict): string =>
  `${mutant.name.padEnd(46)} ${(caughtBy ?? 'SURVIVES').padEnd(42)} ${seconds.toFixed(1).padStart(6)} s`;

/** All are planted once before anything runs, so that a list that is out of date is known at once; and without a bug nothing may fail. */
const prepare = async (): Promise<void> => {
  const scratch = createScratch(root);
  try {
    for (const mutant of waiting) {
      scratch.plant(mutant);
      scratch.heal(mutant);
    }
    if (!(await scratch.runs(...SIMULATION))) throw new Error('the simulation fails without a bug');
    const files = [...new Set(waiting.flatMap(({ tests = [] }) => tests))];
    if (files.length > 0 && !(await scratch.runs(...testing(files)))) throw new Error('the tests fail without a bug');
  } finally {
    scratch.remove();
  }
};

if (waiting.length === 0) throw new Error(`no bug is called “${values.only}”`);
await prepare();
const verdicts = (await Promise.all(Array.from({ length: Number(values.lanes) }, lane))).flat();
const survivors = verdicts.filter(({ caughtBy }) => caughtBy === null);
console.log(`\n${String(verdicts.length)} bugs, ${String(verdicts.length - survivors.length)} caught`);
if (survivors.length > 0) process.exitCode = 1;
