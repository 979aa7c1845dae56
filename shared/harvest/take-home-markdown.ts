import { about, harvestBlocks, intention } from './harvest-markdown.ts';
import { page, plain, quote, section } from './markdown.ts';
import { isBlank, type OwnWords, type TakeHome } from './take-home.ts';
import { wordsFor, type TakeHomeWords } from './words.ts';

/** The personal page as a Markdown file in its own language. */
export const takeHomeToMarkdown = (own: TakeHome): string => {
  const words = wordsFor(own.lang);
  const part = (title: string, rows: readonly OwnWords[]) =>
    section(
      2,
      title,
      rows.map((row) => written(row, words)),
    );
  return page([
    `# ${plain(words.mine)}: ${plain(own.group.title)}`,
    [own.name === '' ? null : `**${plain(own.name)}**`, about(own.group, words)].filter((line) => line !== null).join(' · '),
    isBlank(own) ? words.emptyMine : null,
    part(words.ownIntentions, own.intentions),
    part(words.ownInsights, own.insights),
    section(
      2,
      words.received,
      own.received.map((strength) => quote(strength)),
    ),
    part(words.ownQuestions, own.questions),
    part(words.ownFactors, own.factors),
    part(words.given, own.given),
    part(words.moments, own.moments),
    ...own.onBehalf.map(({ name, words: rows }) => part(`${words.onBehalf} ${name}`, rows)),
    section(2, words.group, harvestBlocks(own.group, 3)),
    `*${words.madeWith}*`,
  ]);
};

const written = (row: OwnWords, words: TakeHomeWords): string => {
  const notes = [
    row.from === null ? null : `${words.from} ${plain(row.from)}`,
    row.to === null ? null : `${words.strengthTo} ${plain(row.to)}`,
    row.private ? words.privateMark : null,
  ];
  const filled = notes.filter((note) => note !== null);
  return [intention(row, words), ...(filled.length === 0 ? [] : ['', `— ${filled.join(' · ')}`])].join('\n');
};
