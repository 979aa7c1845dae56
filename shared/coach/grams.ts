/** Runs of `from` to `to` words. */
export const grams = (words: readonly string[], from: number, to: number): readonly string[] =>
  words.flatMap((_, at) =>
    words.slice(at, at + to).flatMap((_word, more) => (more + 1 < from ? [] : [words.slice(at, at + more + 1).join(' ')])),
  );

/** The first word, the first two, and so on. */
export const starts = (words: readonly string[], most: number): readonly string[] =>
  words.slice(0, most).map((_, at) => words.slice(0, at + 1).join(' '));

/** Two words in their order, with up to `reach` words between them; for words that say something by themselves. */
export const pairs = (words: readonly string[], reach: number): readonly string[] =>
  words.flatMap((one, at) =>
    one.startsWith('~')
      ? []
      : words
          .slice(at + 1, at + 1 + reach)
          .filter((other) => !other.startsWith('~'))
          .map((other) => `${one}..${other}`),
  );

/** Runs of three to five characters: they know a word by its stem, and a misspelt one by its rest. */
export const pieces = (text: string): readonly string[] => {
  const padded = ` ${text} `;
  const found: string[] = [];
  for (let at = 0; at < padded.length; at += 1)
    for (let size = 3; size <= 5 && at + size <= padded.length; size += 1) found.push(padded.slice(at, at + size));
  return found;
};
