import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { newDataDir } from '../support/server.ts';
import { runWorker, type Cycle } from '../torture/worker.ts';

/** The short form of `npm run torture`. */
test('[CO3] [CO2] [SY4] [SY12] what anybody was told or shown survives SIGKILL, each once', async () => {
  const folder = await newDataDir();
  const cycles: Cycle[] = [];
  await runWorker({ seed: 4711, folder, longest: 1200, more: () => cycles.length < 4, onCycle: (cycle) => cycles.push(cycle) });
  expect(cycles.flatMap(({ faults }) => faults)).toEqual([]);
  expect(cycles).toHaveLength(4);
  // Nothing was lost of nothing says nothing.
  expect(cycles.reduce((sum, { acknowledged }) => sum + acknowledged, 0)).toBeGreaterThan(0);
  expect(cycles.reduce((sum, { observed }) => sum + observed, 0)).toBeGreaterThan(0);
  await rm(folder, { recursive: true });
});
