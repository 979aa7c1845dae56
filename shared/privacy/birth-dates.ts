import { datesIn, yearsIn, type FoundDate } from './dates.ts';
import { matches, type Finder, type Range } from './trace.ts';

/**
 * Dates on which somebody may be born. After “geboren”, “born” and the like that is any date, or a year alone; elsewhere only a whole date
 * of {@link GROWN_UP} years ago or longer, so that the date of a meeting is none.
 */
export const birthDates: Finder = (text, year) => {
  const dates = datesIn(text, year);
  const told = matches(text, CUE).flatMap(({ from, to }) => toldAfter(text, { from, to }, dates, year) ?? []);
  const alone = dates.filter((date) => date.isWhole && date.year !== null && date.year <= year - GROWN_UP && date.year >= year - OLDEST);
  return [...told, ...alone].map(({ from, to }) => ({ kind: 'birth', from, to }));
};

/** From the word that tells of a birth to the date that follows it in the same sentence. */
const toldAfter = (text: string, cue: Range, dates: readonly FoundDate[], year: number): Range | null => {
  const sentence = SENTENCE.exec(text.slice(cue.to, cue.to + REACH))?.[0] ?? '';
  const end = cue.to + sentence.length;
  const date = dates[firstFrom(dates, cue.to)] ?? null;
  if (date !== null && date.from < end) return { from: cue.from, to: date.to };
  const [born] = yearsIn(sentence).filter((found) => found.year <= year && found.year >= year - OLDEST);
  return born === undefined ? null : { from: cue.from, to: cue.to + born.to };
};

/** The place of the first date that begins there or later; they stand in order. */
const firstFrom = (dates: readonly FoundDate[], from: number): number => {
  let [low, high] = [0, dates.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.from ?? Infinity) < from) low = middle + 1;
    else high = middle;
  }
  return low;
};

const CUE =
  /(?<!\p{L})(?:geboren|geboorte(?:datum|dag|jaar)|geb\.?(?=[ :]{1,2}\d|[ :]{1,2}op )|verjaardag|jarig op|born|birth ?(?:date|day)|date of birth|year of birth|d\.?o\.?b\.?(?=[ :]))(?!\p{L})/giu;

const REACH = 48;
const SENTENCE = /^(?:(?!\.\s{1,3}\p{Lu})[^\n!?;]){0,48}/u;
const GROWN_UP = 14;
const OLDEST = 110;
