import type { Lang } from '../model/text.ts';
import { featuresOf } from './features.ts';
import { hashOf } from './hash.ts';

/** A text as numbers: which rows of the model it touches, and how strongly. */
export interface Vector {
  readonly rows: Int32Array;
  readonly values: Float32Array;
}

export const vectorOf = (text: string, lang: Lang): Vector => {
  const touched = new Map<number, number>([[BIAS, BIAS_VALUE]]);
  for (const [{ name, weight }, shown] of featuresOf(text, lang)) {
    const ofKind = hashOf(name);
    const rows = new Set(shown.map((feature) => 1 + (hashOf(feature, ofKind) % (ROWS - 1))));
    const value = weight / Math.sqrt(rows.size + FEW);
    for (const row of rows) touched.set(row, (touched.get(row) ?? 0) + value);
  }
  return { rows: Int32Array.from(touched.keys()), values: Float32Array.from(touched.values()) };
};

/** Features share rows: there are far more of them than rows, and the rare ones matter little. */
export const ROWS = 2 ** 15;
/** The row every text touches. */
const BIAS = 0;
const BIAS_VALUE = 0.3;
/** Keeps a text that shows one or two features of a kind from shouting them. */
const FEW = 4;
