import { PLAIN_FORMS } from './plain-forms.ts';

/**
 * Words as they are compared: small letters, no accents, no emoji, everyday spelling ("wrm", "ff", "m") written out.
 * Sentences end where the writer ended them; whether with a point, a question mark or three dots is left out on purpose.
 */
export const sentencesOf = (text: string): readonly Sentence[] => {
  const sentences = plain(text)
    .split(/[.?!;\n]+(?=\s|$)|\s-+\s|\n/)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  return sentences.slice(-MOST_SENTENCES);
};

/** Commas and colons stay, as words of their own: they part what is said from what is asked. */
export type Sentence = readonly string[];

const plain = (text: string): string =>
  text
    .slice(-MOST_CHARACTERS)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[‘’‛`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/…|\.{2,}/g, '. ')
    .replace(/(^|[\s(:,])(["'])(?!s |t |k |m |n )([^"'\n]{2,100}?)\2(?=[\s.,;:?!)]|$)/g, '$1 quoted ')
    .replace(/\p{So}|\p{Sk}|\u200d|\ufe0f/gu, ' ')
    .replace(/([?!.])(?=\p{L}{2})/gu, '$1 ');

const wordsOf = (sentence: string): Sentence =>
  (sentence.match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*|'(?:[kmtns]|er|ie)(?!\p{L})|[,:]/gu) ?? []).flatMap(plainWord).slice(-MOST_WORDS);

const plainWord = (word: string): readonly string[] => {
  const known = PLAIN_FORMS.get(word);
  if (known !== undefined) return known;
  // Drawn out for effect: "heeeel", "jaaa".
  const short = word.replace(/(.)\1{2,}/g, '$1$1').replace(/^'+|'+$/g, '');
  if (/^\d/.test(short)) return ['0'];
  return short === '' ? [] : (PLAIN_FORMS.get(short) ?? short.split('-'));
};

/** What is asked stands at the end: of a very long text only that is read. */
const MOST_CHARACTERS = 4000;
const MOST_SENTENCES = 40;
const MOST_WORDS = 200;
