import { harmless, LINE_BREAK } from '../../shared/plain-words.ts';

/**
 * The lines people broke their words into. More than one empty line becomes one; a text of far more lines than anybody reads runs on, with
 * a mark where each began.
 */
export const linesOf = (words: string): readonly string[] => {
  const lines = harmless(words)
    .split(LINE_BREAK)
    .map((line, at, all) => (at < all.length - 1 ? line.trimEnd() : line).replace(/\s+/g, ' '))
    .filter((line, at, all) => line !== '' || at === 0 || all[at - 1] !== '');
  return lines.length > MOST_LINES ? [lines.filter((line) => line !== '').join(RUNS_ON)] : lines;
};

const MOST_LINES = 2_000;
const RUNS_ON = ' ¶ ';
