import { LABELS } from './label.ts';
import type { Vector } from './vector.ts';

export interface Model {
  /** Row by row, a weight per label. */
  readonly weights: Float32Array;
  /** What is added to a label before the choice: a wrong nudge on an open question costs more than a missed one. */
  readonly leaning: readonly number[];
}

/** How likely each label is. */
export const judge = ({ weights, leaning }: Model, { rows, values }: Vector): readonly number[] => {
  const scores = LABELS.map((_, label) => leaning[label] ?? 0);
  for (let at = 0; at < rows.length; at += 1) {
    const row = (rows[at] ?? 0) * LABELS.length;
    const value = values[at] ?? 0;
    for (let label = 0; label < LABELS.length; label += 1) scores[label] = (scores[label] ?? 0) + (weights[row + label] ?? 0) * value;
  }
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
};

/**
 * One character per weight: what compresses well and needs no decoder. Steps are fine near zero, where nearly all weights are,
 * and coarse near `most`, where the few are that must not be cut off.
 */
export const pack = (weights: Float32Array, most: number): string =>
  Array.from(weights, (weight) => STEPS.charAt(MIDDLE + Math.sign(weight) * Math.round(MIDDLE * Math.sqrt(Math.abs(weight) / most)))).join(
    '',
  );

export const unpack = (packed: string, most: number): Float32Array => {
  const weightOf = new Map(Array.from(STEPS, (step, at) => [step, Math.sign(at - MIDDLE) * ((at - MIDDLE) / MIDDLE) ** 2 * most]));
  const weights = new Float32Array(packed.length);
  for (let at = 0; at < packed.length; at += 1) weights[at] = weightOf.get(packed.charAt(at)) ?? 0;
  return weights;
};

/** Every plain character that a string in quotes may hold as it is. */
const STEPS = '#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';
const MIDDLE = (STEPS.length - 1) / 2;

/** Chosen by cross-validation, in the order of LABELS. */
export const LEANING: readonly number[] = [0.8, 0, 0, 0, 0, 0, 0];
