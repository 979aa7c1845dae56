import type { Sentence } from './normalise.ts';
import { SMALL_WORDS } from './small-words.ts';
import { classOf } from './word-classes.ts';

/** A sentence without its subject matter: small words stay, other words become their class, or only their ending. */
export const skeletonOf = (sentence: Sentence): Sentence => sentence.map(bone);

const bone = (word: string): string => {
  const name = classOf(word);
  if (name === 'YOU' || name === 'HE' || name === 'I') return name;
  if (SMALL_WORDS.has(word) || KEPT.test(word)) return word;
  return name ?? `~${ENDING.exec(word)?.[0] ?? ''}`;
};

/** Folded persons, and the seam between an act and its tail. */
const KEPT = /^(?:Y|H|I|M|YR|HR|\/)$/;
const ENDING = /(?:ing|tie|heid|lijk|ste|ten|den|en|te|de|er|st|t|d|e|s|ed|ly)$/;
