import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { findChromium } from './support/chromium.ts';
import { lacksPrograms } from './support/office.ts';

const root = join(import.meta.dirname, '..');

/** Under CI a missing browser is a failure; elsewhere the journeys stay out and the last lines of the report say how to get one. */
const browsers = findChromium() !== null || process.env['CI'] === 'true';
const office = lacksPrograms().length === 0 || process.env['CI'] === 'true';

/** Also on two cores, where Vitest by itself would keep one free: somebody is always waiting for a server or a page. */
const WORKERS = Math.max(2, availableParallelism() - 1);

const unit = {
  root,
  test: {
    name: 'unit',
    environment: 'node',
    include: ['test/**/*.test.{ts,tsx}'],
    setupFiles: ['test/support/fixed-chance.ts'],
    exclude: ['**/node_modules/**', 'test/browser/**', ...(office ? [] : ['test/office/**'])],
    // No module keeps state, so files share a process: starting one costs more than most of them.
    isolate: false,
    maxWorkers: WORKERS,
    // Two cores and real servers: slow is not wrong, and what never comes is waited for once.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
    sequence: { groupOrder: 0 },
  },
};

/** Every journey has a server, a browser and up to nine pages of its own. */
const browser = {
  root,
  test: {
    name: 'browser',
    environment: 'node',
    include: browsers ? ['test/browser/**/*.test.ts'] : [],
    globalSetup: ['test/support/built-client.ts'],
    isolate: false,
    maxWorkers: Math.min(4, WORKERS),
    testTimeout: 240_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    retry: 0,
    sequence: { groupOrder: 1 },
  },
};

export default defineConfig({
  root,
  test: {
    projects: [unit, browser],
    passWithNoTests: !browsers,
    reporters: ['default', join(root, 'test/support/plain-line.ts')],
  },
});
