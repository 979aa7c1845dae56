import bidiPackage, { type Bidi } from 'bidi-js';
import { runsLeft } from '../../../shared/direction.ts';

/** For each text its levels, sign by sign (in UTF-16): odd ones run from right to left. `null`: all of it from left to right. */
export interface Direction {
  readonly rightToLeft: boolean;
  readonly levels: readonly (Uint8Array | null)[];
}

/** How texts that follow one another on one line run (UAX #9). Each keeps to itself; the first that has a direction gives it to the line. */
export const directionOf = (texts: readonly string[]): Direction => {
  const whole = texts.join('');
  if (!MAY_RUN_LEFT.test(whole)) return { rightToLeft: false, levels: texts.map(() => null) };
  const rightToLeft = runsLeft(whole);
  const { levels } = bidi.getEmbeddingLevels(texts.map((text) => `${ISOLATE}${text}${POP}`).join(''), rightToLeft ? 'rtl' : 'ltr');
  let at = 0;
  const split = texts.map((text) => {
    const own = levels.subarray(at + 1, at + 1 + text.length);
    at += text.length + 2;
    return own;
  });
  return { rightToLeft, levels: split };
};

/** Where pieces of a line stand from left to right, by their levels: the place in the given order of each that is drawn. */
export const visualOrder = (levels: readonly number[]): readonly number[] => {
  const order = levels.map((_, at) => at);
  const highest = levels.reduce((most, level) => Math.max(most, level), 0);
  const lowest = levels.reduce((least, level) => (level % 2 === 1 ? Math.min(least, level) : least), highest + 1);
  for (let level = highest; level >= lowest; level -= 1)
    for (let from = 0; from < order.length; from += 1) {
      let to = from;
      while (to < order.length && (levels[order[to] ?? 0] ?? 0) >= level) to += 1;
      if (to > from + 1) order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = to;
    }
  return order;
};

/** Its mirror image, as a bracket has one. */
export const mirrored = (sign: string): string => bidi.getMirroredCharacter(sign) ?? sign;

/** Node gives the function itself, where its types promise a module. */
const bidi: Bidi = Reflect.apply(Object(bidiPackage) as () => Bidi, null, []);
const ISOLATE = '\u2068';
const POP = '\u2069';
const MAY_RUN_LEFT = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
