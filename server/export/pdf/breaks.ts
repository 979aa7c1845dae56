/** Words with the space after them, of which a line is made; where a script writes no spaces, its words all the same. */
export const wordsOf = (line: string): readonly string[] =>
  (line.match(WORD) ?? []).flatMap((word) => (WITHOUT_SPACES.test(word) ? unspaced(word) : [word]));

/** Signs with what belongs to them: accents, vowels, what makes one picture of several. */
export const signsOf = (words: string): readonly string[] =>
  JOINS.test(words) ? [...graphemes.segment(words)].map(({ segment }) => segment) : [...words];

/** Marks stay with what they close, and with what they open. */
const unspaced = (word: string): readonly string[] => {
  const words: string[] = [];
  let opening = '';
  for (const { segment } of segmenter.segment(word)) {
    if (OPENS.test(segment)) opening += segment;
    else if (words.length > 0 && opening === '' && STAYS.test(segment)) words.push(`${words.pop() ?? ''}${segment}`);
    else {
      words.push(opening + segment);
      opening = '';
    }
  }
  return opening === '' ? words : [...words, opening];
};

const WORD = / *[^ -]+-* *|[ -]+/g;
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303f]/u;
const OPENS = /^[\p{Ps}\p{Pi}]+$/u;
const STAYS = /^[\s\p{P}\p{M}ー]+$/u;
const JOINS = /[\p{M}\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}\p{Regional_Indicator}\u1100-\u11ff]/u;
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
