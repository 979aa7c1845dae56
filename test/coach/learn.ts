import { LABELS } from '../../shared/coach/label.ts';
import { ROWS } from '../../shared/coach/vector.ts';
import type { Example } from './corpus.ts';
import { minimise } from './minimise.ts';

/** Weights of a multinomial logistic regression. Nothing is left to chance: the same examples give the same weights. */
export const learn = (examples: readonly Example[]): Float32Array =>
  minimise({ size: ROWS * LABELS.length, steps: STEPS, cost: (weights, slope) => cost(examples, weights, slope) });

/** How surprised the weights are by the examples, with a price on large weights; writes the slope at that point. */
const cost = (examples: readonly Example[], weights: Float32Array, slope: Float32Array): number => {
  const labels = LABELS.length;
  const scores = new Float64Array(labels);
  let surprise = 0;
  slope.fill(0);
  for (const { vector, answer, weight } of examples) {
    const { rows, values } = vector;
    scores.fill(0);
    for (let at = 0; at < rows.length; at += 1)
      for (let label = 0, row = rows[at]! * labels; label < labels; label += 1) scores[label]! += weights[row + label]! * values[at]!;
    const most = Math.max(...scores);
    const sum = most + Math.log(scores.reduce((total, score) => total + Math.exp(score - most), 0));
    surprise += weight * (sum - scores[answer]!);
    for (let label = 0; label < labels; label += 1)
      scores[label] = (weight * (Math.exp(scores[label]! - sum) - Number(label === answer))) / examples.length;
    for (let at = 0; at < rows.length; at += 1)
      for (let label = 0, row = rows[at]! * labels; label < labels; label += 1) slope[row + label]! += scores[label]! * values[at]!;
  }
  let squares = 0;
  for (let at = 0; at < weights.length; at += 1) {
    const weight = weights[at]!;
    squares += weight * weight;
    slope[at]! += PRICE * weight;
  }
  return surprise / examples.length + (PRICE / 2) * squares;
};

/** Chosen by cross-validation: a tenth or ten times of it is worse. */
const PRICE = 1e-5;
const STEPS = 80;
