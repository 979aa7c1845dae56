import { digitRows, evenGroupsOf, groupsOf, joined, type DigitGroup } from './digit-groups.ts';
import type { Finder, Range, Trace } from './trace.ts';

/**
 * Dutch telephone numbers, mobile and land line, and those of other countries after a plus; numbers of services (0800, 0900) are nobody’s.
 * And nine digits that pass the eleven-test, alone or in the groups in which people write a BSN.
 */
export const numbers: Finder = (text) =>
  digitRows(text).flatMap((row) => {
    const found: Trace[] = [];
    for (const [start, { from }] of row.entries()) {
      if (from < (found.at(-1)?.to ?? 0)) continue;
      const phone = phoneAt(text, row, start);
      const citizen = phone === null ? citizenAt(text, row, start) : null;
      if (phone !== null) found.push({ kind: 'phone', ...phone });
      else if (citizen !== null) found.push({ kind: 'bsn', ...citizen });
    }
    return found;
  });

type At = (text: string, row: readonly DigitGroup[], start: number) => Range | null;

const phoneAt: At = (text, row, start) => {
  const first = row[start];
  const isPlus = first !== undefined && text[first.from - 1] === '+';
  if (first === undefined || !(isPlus || /^(0\d|316)/.test(first.digits)) || isGlued(text, first, row, start)) return null;
  if (isPlus) return plusAt(row, start, first);
  if (first.digits.startsWith('0031')) return dutchAbroad(row, start, 4);
  if (/^316[1-58]\d{7}$/.test(first.digits)) return span([first]);
  return national(row, start, first);
};

const national = (row: readonly DigitGroup[], start: number, { digits }: DigitGroup): Range | null => {
  // An area has three or four digits: `08.30 - 09.15` are times, `01-02-2003 10` is a date.
  const isArea = digits.startsWith('06') || digits.length >= 3;
  if (!isArea || !/^0[1-8]/.test(digits) || digits.startsWith('0800')) return null;
  const groups = groupsOf(row, start, 10);
  if (groups === null) return null;
  const [day, month, year] = groups;
  const isDate = day?.digits.length === 2 && month?.digits.length === 2 && /^(19|20)\d\d$/.test(year?.digits ?? '') && month.gap !== ' ';
  return isDate ? null : span(groups);
};

const plusAt = (row: readonly DigitGroup[], start: number, first: DigitGroup): Range | null => {
  const plus = (range: Range | null): Range | null => (range === null ? null : { from: first.from - 1, to: range.to });
  if (first.digits.startsWith('31')) return plus(dutchAbroad(row, start, 2));
  // Other countries: from ten digits, so that `+10 000 000` is an amount.
  for (const count of ABROAD) {
    const groups = groupsOf(row, start, count);
    if (groups !== null && !first.digits.startsWith('0')) return plus(span(groups));
  }
  return null;
};

/** `+31 6 …` and `+31 (0)6 …`. */
const dutchAbroad = (row: readonly DigitGroup[], start: number, code: number): Range | null => {
  for (const zero of [0, 1]) {
    const groups = groupsOf(row, start, code + zero + 9);
    const rest = groups === null ? '' : joined(groups).slice(code);
    if (groups !== null && (zero === 1 ? /^0[1-8]/ : /^[1-8]/).test(rest)) return span(groups);
  }
  return null;
};

const citizenAt: At = (text, row, start) => {
  const first = row[start];
  const groups = first === undefined || first.digits.length === 1 ? null : evenGroupsOf(row, start, 9);
  if (groups === null || first === undefined || !SHAPES.has(groups.map(({ digits }) => digits.length).join('-'))) return null;
  const digits = joined(groups);
  if (digits.startsWith('00') || !passesElevenTest(digits)) return null;
  const range = span(groups);
  return isGlued(text, first, row, start) || isAmount(text, range) || goesOn(text, range) ? null : range;
};

const isAmount = (text: string, { from, to }: Range): boolean =>
  /[€$£]\s?$/.test(text.slice(Math.max(0, from - 2), from)) || /^(,\d|\s?(€|euro\b))/i.test(text.slice(to, to + 6));

const goesOn = (text: string, { to }: Range): boolean => /^([./-]\d|\p{L})/u.test(text.slice(to, to + 2));

/** 9 × the first digit + 8 × the second … + 2 × the eighth − the ninth is a multiple of eleven. */
export const passesElevenTest = (digits: string): boolean => {
  let sum = -Number(digits[8]);
  for (let at = 0; at < 8; at += 1) sum += Number(digits[at]) * (9 - at);
  return sum % 11 === 0;
};

/** Whether it is the tail of something longer, such as a date, a version, an amount or the number of a case. */
const isGlued = (text: string, { from }: DigitGroup, row: readonly DigitGroup[], start: number): boolean =>
  /^[.-]$/.test(row[start]?.gap ?? '') ||
  (row[start]?.gap === '/' && (row[start - 1]?.digits.length ?? 0) <= 2) ||
  /\d[,.:]$|\p{L}(?<!bsn|tel|mob)$/iu.test(text.slice(Math.max(0, from - 4), from));

const span = (groups: readonly DigitGroup[]): Range => ({ from: groups[0]?.from ?? 0, to: groups.at(-1)?.to ?? 0 });

const SHAPES: ReadonlySet<string> = new Set(['9', '3-3-3', '4-2-3', '2-2-2-3', '3-2-2-2', '2-3-4']);
const ABROAD = [15, 14, 13, 12, 11, 10] as const;
