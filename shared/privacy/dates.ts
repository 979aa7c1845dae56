import { DASH, matches, SPACE, type Range } from './trace.ts';

export interface FoundDate extends Range {
  /** `null`: a day and a month alone. */
  readonly year: number | null;
  /** Written so that it can hardly be anything but a date. */
  readonly isWhole: boolean;
}

/** Dates as people write them in Dutch and English, from left to right. `now` is the present year: `84` is in the past, `24` was not long ago. */
export const datesIn = (text: string, now: number): readonly FoundDate[] =>
  [...numeric(text, now), ...yearFirst(text), ...dayMonth(text, now), ...monthDay(text, now)]
    .sort((one, other) => one.from - other.from || other.to - one.to)
    .reduce<FoundDate[]>((kept, date) => {
      if ((kept.at(-1)?.to ?? 0) <= date.from) kept.push(date);
      return kept;
    }, []);

/** Years by themselves. */
export const yearsIn = (text: string): readonly (Range & { readonly year: number })[] =>
  matches(text, /(?<![\d.,])(?:19|20)\d{2}(?![\d])/g).map(({ from, to }) => ({ from, to, year: Number(text.slice(from, to)) }));

/** `03-03-1984`, `3/3/84`, `3.3.1984`; also with the month first. */
const numeric = (text: string, now: number): readonly FoundDate[] =>
  matches(text, NUMERIC).flatMap(({ from, to, groups: [day = '', sign = '', month = '', year = ''] }) => {
    const isPossible = isDay(day, month) || isDay(month, day);
    // `1.2.84` is a version before it is a date, and `3/4/10` a score.
    const isShort = sign !== '.' && (Number(year) > now % 100 || (day.length === 2 && month.length === 2));
    return isPossible ? [{ from, to, year: yearOf(year, now), isWhole: year.length === 4 || isShort }] : [];
  });

/** `1984-03-03`. */
const yearFirst = (text: string): readonly FoundDate[] =>
  matches(text, YEAR_FIRST).flatMap(({ from, to, groups: [year = '', month = '', day = ''] }) =>
    isDay(day, month) ? [{ from, to, year: Number(year), isWhole: true }] : [],
  );

/** `3 maart 1984`, `3rd of March 1984`, `3 mrt ’84`; `3 maart` alone has no year. */
const dayMonth = (text: string, now: number): readonly FoundDate[] =>
  matches(text, DAY_MONTH).flatMap((found) => named(found, now, found.groups));

/** `March 3, 1984`. */
const monthDay = (text: string, now: number): readonly FoundDate[] =>
  matches(text, MONTH_DAY).flatMap((found) => named(found, now, found.groups));

const named = ({ from, to }: Range, now: number, [day = '', year]: readonly (string | undefined)[]): readonly FoundDate[] =>
  isDay(day, '1') ? [{ from, to, year: year === undefined ? null : yearOf(year, now), isWhole: year !== undefined }] : [];

const isDay = (day: string, month: string): boolean => Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;

const yearOf = (digits: string, now: number): number => {
  const year = Number(digits.replace(/\D/g, ''));
  if (digits.length === 4) return year;
  const century = now - (now % 100);
  return century + year <= now ? century + year : century - 100 + year;
};

const MONTHS =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|' +
  'january|february|march|may|june|july|august|october|jan|feb|mrt|mar|apr|jun|jul|aug|sept|sep|okt|oct|nov|dec';
const YEAR = `(?:[${SPACE},]{1,2}((?:19|20)\\d{2}|['’‘]\\d{2})(?!\\d))?`;
const YEAR_4 = '((?:19|20)\\d{2}|\\d{2})';

const NUMERIC = new RegExp(
  `(?<![\\d])(?<!\\d[./${DASH}])(\\d{1,2})[${SPACE}]?([./${DASH}])[${SPACE}]?(\\d{1,2})[${SPACE}]?\\2[${SPACE}]?${YEAR_4}(?!\\d|[./${DASH}]\\d)`,
  'gu',
);
const YEAR_FIRST = new RegExp(
  `(?<!\\d)(?<!\\d[./${DASH}])((?:19|20)\\d{2})[./${DASH}](\\d{1,2})[./${DASH}](\\d{1,2})(?!\\d|[./${DASH}]\\d)`,
  'gu',
);
const DAY_MONTH = new RegExp(
  `(?<![\\d.,:])(\\d{1,2})(?:ste|de|e|st|nd|rd|th)?[${SPACE}.${DASH}]{1,2}(?:of )?(?:${MONTHS})(?!\\p{L})\\.?${YEAR}`,
  'giu',
);
const MONTH_DAY = new RegExp(`(?<!\\p{L})(?:${MONTHS})\\.?[${SPACE}](\\d{1,2})(?:st|nd|rd|th)?(?![\\d.:]\\d|\\d)${YEAR}`, 'giu');
