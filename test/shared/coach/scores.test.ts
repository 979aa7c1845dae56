import { expect, test } from 'vitest';
import { pack, unpack } from '../../../shared/coach/scores.ts';

test('[QC4] packing keeps the largest weights whole and the small ones small', () => {
  const weights = Float32Array.from([0, 8, -8, 0.1, -0.1, 0.3, 1, -2.5, 0.001]);
  const back = unpack(pack(weights, 8), 8);
  expect([...back.subarray(0, 3)]).toEqual([0, 8, -8]);
  weights.forEach((weight, at) => expect(Math.abs(back[at]! - weight)).toBeLessThanOrEqual(0.02 + Math.abs(weight) / 8));
});
