import { expect, test } from 'vitest';
import { LIMITS } from '../../../shared/model/limits.ts';
import { agreedSince } from '../../../shared/series/agreements.ts';

test.each([
  ['the same as in the session', ['a', 'b'], { was: ['a', 'b'], now: ['b', 'c', 'a'] }, ['b', 'c', 'a']],
  ['what was added in the series stays', ['a', 'b', 'x'], { was: ['a', 'b'], now: ['a', 'c'] }, ['a', 'c', 'x']],
  ['what was taken away in the series stays away', ['a'], { was: ['a', 'b'], now: ['a', 'b', 'c'] }, ['a', 'c']],
  ['nothing comes twice', ['a', 'c'], { was: ['a'], now: ['a', 'c'] }, ['a', 'c']],
  ['all of it may go', ['a'], { was: ['a'], now: [] }, []],
])('[SR29] %s', (_what, lines, inSession, agreed) => {
  expect(agreedSince(lines, inSession)).toEqual(agreed);
});

test('[SR29] there are never more than fit', () => {
  const lines = Array.from({ length: LIMITS.agreements }, (_, nr) => `x${String(nr)}`);
  expect(agreedSince(lines, { was: [], now: ['a'] })).toHaveLength(LIMITS.agreements);
});
