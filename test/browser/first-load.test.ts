import { expect, test } from 'vitest';
import { FIRST_LOAD_LIMIT, firstLoad } from '../../server/dev/first-load.ts';

test('the join page loads at most 180 kB of gzipped JavaScript', () => {
  const files = firstLoad();
  expect(files.length).toBeGreaterThan(0);
  expect(files.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(FIRST_LOAD_LIMIT);
});
