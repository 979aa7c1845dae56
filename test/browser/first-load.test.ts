import { expect, inject, test } from 'vitest';
import { FIRST_LOAD_LIMIT, firstLoad } from '../../server/dev/first-load.ts';
import { NO_CHROMIUM, findChromium } from '../support/chromium.ts';

test('there is a browser', () => {
  expect(findChromium(), NO_CHROMIUM).not.toBeNull();
});

test('the client builds', () => {
  expect(inject('buildError')).toBeNull();
});

test('the join page loads at most 180 kB of gzipped JavaScript', () => {
  const files = firstLoad();
  expect(files.length).toBeGreaterThan(0);
  expect(files.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(FIRST_LOAD_LIMIT);
});
