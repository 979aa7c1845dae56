import { expect, test } from 'vitest';
import { digest } from '../../client/a11y/digest.ts';

const more = (count: number): string => `en nog ${String(count)}`;

test('reads what came in one moment as one, each sentence once', () => {
  expect(digest(['Mo vraagt iets.', 'Mo vraagt iets.', 'Els staat bij Kennis.'], more)).toBe('Mo vraagt iets. Els staat bij Kennis.');
});

test('keeps the last three of a busy moment and says how many there were more', () => {
  expect(digest(['a', 'b', 'c', 'd', 'e'], more)).toBe('c d e en nog 2');
});
