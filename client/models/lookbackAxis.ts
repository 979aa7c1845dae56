/** Where moments lie on a line from 0 to 1: by the clock, but that a long time in which nothing happened takes little room. */
export interface Axis {
  readonly place: (at: number) => number;
  /** Where such a time was left out. */
  readonly breaks: readonly number[];
}

export const axisOf = (times: readonly number[]): Axis => {
  const known = [...new Set(times)].toSorted((one, other) => one - other);
  const widths = known.map((at, index) => (index === 0 ? 0 : widthOf(at - (known[index - 1] ?? at))));
  let sum = 0;
  const ends = widths.map((width) => (sum += width));
  const whole = sum === 0 ? 1 : sum;
  return {
    place(at) {
      const next = known.findIndex((one) => one >= at);
      if (next === -1) return known.length === 0 ? 0 : 1;
      const [from, to] = [known[next - 1], known[next] ?? at];
      const [start, end] = [ends[next - 1] ?? 0, ends[next] ?? 0];
      return (from === undefined ? end : start + ((at - from) / (to - from)) * (end - start)) / whole;
    },
    breaks: ends.flatMap((end, index) => (widths[index] === PAUSE && isLong(known, index) ? [(end - PAUSE / 2) / whole] : [])),
  };
};

const widthOf = (gap: number): number => (gap > LONG ? PAUSE : gap);

const isLong = (known: readonly number[], index: number): boolean => (known[index] ?? 0) - (known[index - 1] ?? 0) > LONG;

const MINUTE = 60_000;
/** A circle may go on another day. */
const LONG = 30 * MINUTE;
const PAUSE = 3 * MINUTE;
