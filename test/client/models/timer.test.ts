import { expect, test } from 'vitest';
import { timerFace } from '../../../client/models/timer.ts';

const minutes = (count: number): number => count * 60_000;

test.each([
  [
    { kind: 'running', endsAt: minutes(14), minutes: 25 },
    { kind: 'about', minutes: 14, left: 0.56 },
  ],
  [
    { kind: 'running', endsAt: minutes(23), minutes: 25 },
    { kind: 'about', minutes: 25, left: 0.92 },
  ],
  [
    { kind: 'running', endsAt: minutes(0.5), minutes: 25 },
    { kind: 'soon', minutes: 1, left: 0.02 },
  ],
  [
    { kind: 'running', endsAt: -minutes(3), minutes: 25 },
    { kind: 'over', minutes: 1, left: 0 },
  ],
  [
    { kind: 'paused', left: minutes(5), minutes: 10 },
    { kind: 'paused', minutes: 5, left: 0.5 },
  ],
  [
    { kind: 'running', endsAt: minutes(1), minutes: 0 },
    { kind: 'about', minutes: 1, left: 0 },
  ],
] as const)('%o reads as %o', (timer, face) => {
  expect(timerFace(timer, 0)).toEqual(face);
});
