import { expect, it } from 'vitest';
import { silenceFace } from '../../../client/models/silence.ts';

const START = Date.UTC(2026, 3, 21, 11, 0);
const SILENCE = { from: START, until: START + 60_000 };

it('[PC2] a silence is there for its length, is over softly, and is gone', () => {
  expect(silenceFace(SILENCE, START)).toMatchObject({ kind: 'now', changesIn: 60_000, seconds: 60, passed: 0 });
  expect(silenceFace(SILENCE, START + 45_000)).toMatchObject({ kind: 'now', changesIn: 15_000, passed: 45 });
  expect(silenceFace(SILENCE, START + 60_000)).toMatchObject({ kind: 'over' });
  expect(silenceFace(SILENCE, START + 600_000)).toBeNull();
});

it('a clock that is a little behind does not make a silence longer than it is', () => {
  expect(silenceFace(SILENCE, START - 400)).toMatchObject({ kind: 'now', passed: 0, seconds: 60 });
});
