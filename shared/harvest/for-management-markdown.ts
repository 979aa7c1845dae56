import { OUTCOMES } from '../evaluation/outcomes.ts';
import { management as en } from '../i18n/en/management.ts';
import { management as nl } from '../i18n/nl/management.ts';
import type { ForManagement } from './for-management.ts';
import { page, plain, section } from './markdown.ts';
import { wordsFor } from './words.ts';

/** What goes to management as a Markdown file in its own language. */
export const forManagementToMarkdown = (told: ForManagement): string => {
  const words = told.lang === 'nl' ? nl : en;
  const say = (sentence: string, count = 0): string =>
    sentence.replace('{{count}}', String(count)).replace('{{threshold}}', String(told.threshold));
  const many = (one: string, other: string, count: number): string | null => (count === 0 ? null : say(count === 1 ? one : other, count));
  return page([
    `# ${words.title}`,
    [words.intro, many(words.about_one, words.about_other, told.sessions)].filter((part) => part !== null).join(' '),
    section(2, words.themes, told.themes.length === 0 ? [words.noThemes] : [say(words.themesIntro), list(told.themes.map(plain))]),
    section(
      2,
      words.outcomes,
      told.outcomes.length === 0
        ? [words.noOutcomes]
        : [
            say(words.outcomesIntro),
            list(told.outcomes.map((id) => `**${plain(OUTCOMES[id].title[told.lang])}.** ${plain(OUTCOMES[id].about[told.lang])}`)),
          ],
    ),
    section(2, words.unsaid, [
      list(words.always),
      many(words.tooFew_one, words.tooFew_other, told.tooFew),
      many(words.tooClose_one, words.tooClose_other, told.tooClose),
      words.silent,
    ]),
    `*${wordsFor(told.lang).madeWith}*`,
  ]);
};

const list = (rows: readonly string[]): string => rows.map((row) => `- ${row}`).join('\n');
