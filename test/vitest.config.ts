import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { findChromium } from './support/chromium.ts';
import { lacksPrograms } from './support/office.ts';

const root = join(import.meta.dirname, '..');

/** Under CI a missing browser is a failure; elsewhere the journeys stay out and the last lines of the report say how to get one. */
const browsers = findChromium() !== null || process.env['CI'] === 'true';
const office = lacksPrograms().length === 0 || process.env['CI'] === 'true';

const unit = {
  root,
  test: {
    name: 'unit',
    environment: 'node',
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', 'test/browser/**', ...(office ? [] : ['test/office/**'])],
    // Two cores and real servers: slow is not wrong.
    testTimeout: 20_000,
    hookTimeout: 20_000,
    sequence: { groupOrder: 0 },
  },
};

/** One after the other: every journey has a server and up to nine browser pages of its own. */
const browser = {
  root,
  test: {
    name: 'browser',
    environment: 'node',
    include: browsers ? ['test/browser/**/*.test.ts'] : [],
    globalSetup: ['test/support/built-client.ts'],
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 240_000,
    hookTimeout: 120_000,
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
