import { FRAMES_ANYWHERE } from './frames-anywhere.ts';
import { FRAMES_AT_START } from './frames-at-start.ts';

/**
 * Turns of phrase that say what a sentence does. Patterns read the folded sentence (`Y` you, `H` he or she, `I` and `M` the speaker),
 * anchored ones its core. They only count; what they count for was learned.
 */
export const framesOf = (core: string, whole: string): readonly string[] => {
  const found: string[] = [];
  for (const [name, pattern] of AT_START) if (pattern.test(core)) found.push(name);
  for (const [name, pattern] of ANYWHERE) if (pattern.test(whole)) found.push(name);
  return found;
};

const named = (
  rows: readonly (readonly [string, string])[],
  toPattern: (words: string) => RegExp,
): readonly (readonly [string, RegExp])[] => rows.map(([name, words]) => [name, toPattern(words)]);

/** A turn of phrase is not part of a longer word; one that names the space before it looks after itself. */
const bounded = (words: string): RegExp => new RegExp(words.startsWith('(?: ') ? words : `(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u');

const AT_START = named(FRAMES_AT_START, (words) => new RegExp(`^(?:${words})`));
const ANYWHERE = named(FRAMES_ANYWHERE, (words) => bounded(`(?:${words})`));
