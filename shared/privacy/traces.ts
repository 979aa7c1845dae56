import { birthDates } from './birth-dates.ts';
import { emails } from './emails.ts';
import { ibans } from './ibans.ts';
import { numbers } from './numbers.ts';
import { postcodes } from './postcodes.ts';
import { TRACE_KINDS, type Finder, type Trace } from './trace.ts';

/**
 * What in a text looks as if it points to one person: a hint for whoever writes or is about to share, never a judgement.
 * Looks at any text in time linear to its length. `year` is the present one: a date of long ago may be somebody’s birth.
 */
export const tracesIn = (text: string, { year }: { readonly year: number }): readonly Trace[] => {
  const found = FINDERS.flatMap((find) => find(text, year)).sort((one, other) => one.from - other.from || rankOf(one) - rankOf(other));
  const kept: Trace[] = [];
  for (const one of found) {
    const last = kept.at(-1);
    if (last === undefined || last.to <= one.from) kept.push(one);
    else if (rankOf(one) < rankOf(last)) kept[kept.length - 1] = one;
  }
  return kept;
};

/** Where two overlap, the first of the kinds is meant: an account number holds digits that would pass for a telephone number. */
const rankOf = ({ kind }: Trace): number => TRACE_KINDS.indexOf(kind);

const FINDERS: readonly Finder[] = [ibans, emails, birthDates, numbers, postcodes];
