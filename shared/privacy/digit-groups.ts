import { DASH, SPACE, type Range } from './trace.ts';

/** Digits that stand together, and what stands between them and the group before, in one row of numbers. */
export interface DigitGroup extends Range {
  readonly digits: string;
  /** Empty at the start of a row. */
  readonly gap: string;
}

/** Groups of digits in rows: between two groups of a row stand at most three spaces, dots, dashes, slashes or brackets. */
export const digitRows = (text: string): readonly (readonly DigitGroup[])[] => {
  const rows: DigitGroup[][] = [];
  let row: DigitGroup[] = [];
  let end = -1;
  for (const match of text.matchAll(/\d+/g)) {
    const from = match.index;
    const gap = row.length > 0 && from - end <= LONGEST_GAP ? text.slice(end, from) : '';
    const goesOn = gap === ' ' || GAP.test(gap);
    if (!goesOn) rows.push((row = []));
    end = from + match[0].length;
    row.push({ from, to: end, digits: match[0], gap: goesOn ? gap : '' });
  }
  return rows;
};

/** The groups from one place on that have exactly so many digits together; `null` when no border of a group is there. */
export const groupsOf = (row: readonly DigitGroup[], start: number, digits: number): readonly DigitGroup[] | null => {
  const end = endOf(row, start, digits);
  return end === null ? null : row.slice(start, end);
};

/** As {@link groupsOf}, when there is the same sign between all of them. */
export const evenGroupsOf = (row: readonly DigitGroup[], start: number, digits: number): readonly DigitGroup[] | null => {
  const end = endOf(row, start, digits);
  if (end === null) return null;
  // Looked at in place: a long list of numbers comes by here at every number.
  for (let at = start + 2; at < end; at += 1) if (row[at]?.gap !== row[start + 1]?.gap) return null;
  return row.slice(start, end);
};

const endOf = (row: readonly DigitGroup[], start: number, digits: number): number | null => {
  let sum = 0;
  for (let at = start; at < row.length && sum < digits; at += 1) {
    sum += row[at]?.digits.length ?? 0;
    if (sum === digits) return at + 1;
  }
  return null;
};

export const joined = (groups: readonly DigitGroup[]): string => groups.map(({ digits }) => digits).join('');

const LONGEST_GAP = 3;
const GAP = new RegExp(`^[${SPACE}${DASH}./()]{1,${String(LONGEST_GAP)}}$`);
