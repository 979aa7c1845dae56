import { OUTCOMES } from '../model/outcomes.ts';
import { management as en } from '../i18n/en/management.ts';
import { management as nl } from '../i18n/nl/management.ts';
import type { ForManagement } from '../model/management.ts';
import { list, say, section, type Outline } from './outline.ts';
import { wordsFor } from './words.ts';

/** What goes to management as a document in its own language: few words, and what they do not say. */
export const forManagementToOutline = (told: ForManagement): Outline => {
  const words = told.lang === 'nl' ? nl : en;
  const fill = (sentence: string, count = 0): string =>
    sentence.replace('{{count}}', String(count)).replace('{{threshold}}', String(told.threshold));
  const many = (one: string, other: string, count: number) => (count === 0 ? [] : [say(fill(count === 1 ? one : other, count))]);
  const outcomes = told.outcomes.map((id) => ({ words: OUTCOMES[id].title[told.lang], notes: [OUTCOMES[id].about[told.lang]] }));
  return {
    lang: told.lang,
    spoken: told.lang,
    title: words.title,
    of: '',
    about: [],
    blocks: [
      say(words.intro),
      ...many(words.about_one, words.about_other, told.sessions),
      ...section(
        words.themes,
        told.themes.length === 0 ? [say(words.noThemes)] : [say(fill(words.themesIntro)), ...list('theirs', told.themes)],
      ),
      ...section(
        words.outcomes,
        outcomes.length === 0 ? [say(words.noOutcomes)] : [say(fill(words.outcomesIntro)), ...list('ours', outcomes)],
      ),
      ...section(words.unsaid, [
        ...list('ours', words.always),
        ...many(words.tooFew_one, words.tooFew_other, told.tooFew),
        ...many(words.tooClose_one, words.tooClose_other, told.tooClose),
        say(words.silent),
      ]),
    ],
    foot: wordsFor(told.lang).madeWith,
  };
};
