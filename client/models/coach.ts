import type { Nudge, NudgeLabel } from '../../shared/coach/nudge.ts';
import type { Lang } from '../../shared/model/text.ts';

/** What reads along on the writer's own device; no word leaves it. */
export interface Coach {
  /** `null`: these words may be asked as they are. */
  readonly nudgeOf: (text: string, lang: Lang) => Nudge | null;
  /** Open questions these words could become, the best first. */
  readonly openWays: (draft: Draft, nudge: Nudge) => readonly string[];
}

/** What somebody is writing, and the example questions that lie at hand there. */
export interface Draft {
  readonly text: string;
  readonly lang: Lang;
  readonly examples: readonly string[];
}

/** One kind sentence to the writer alone, and what the words could become. */
export interface Hint {
  readonly label: NudgeLabel;
  readonly soft: boolean;
  /** The words it was given for. */
  readonly about: string;
  readonly ways: readonly string[];
}

/** What can be said of these words once their writer pauses. */
export const hintOn = ({ nudgeOf, openWays }: Coach, draft: Draft): Hint | null => {
  if (wordsIn(draft.text).length < FEW) return null;
  const nudge = nudgeOf(draft.text, draft.lang);
  if (nudge === null) return null;
  const ways = new Set(openWays(draft, nudge).filter((way) => way !== draft.text.trim()));
  return { label: nudge.label, soft: nudge.soft, about: draft.text, ways: [...ways].slice(0, MOST_WAYS) };
};

/** Whether words became so much other words that what was said of them says nothing any more. A typing error put right is not. */
export const isOther = (before: string, after: string): boolean => {
  const [one, other] = [wordsIn(before), wordsIn(after)];
  if (other.length < FEW) return true;
  const least = Math.min(one.length, other.length);
  let same = 0;
  while (same < least && one[same] === other[same]) same += 1;
  let tail = 0;
  while (tail < least - same && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  return Math.max(one.length, other.length) - same - tail >= ENOUGH;
};

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [];

/** Fewer words are no question yet. */
const FEW = 3;
/** From so many changed words on, a text is another one. */
const ENOUGH = 2;
const MOST_WAYS = 2;
