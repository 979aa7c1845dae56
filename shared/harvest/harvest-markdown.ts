import type { Plan } from '../model/card.ts';
import { isBare, type Asked, type Harvest, type HarvestedIntention, type HarvestedSheet } from './harvest.ts';
import { comparisonBlocks, groupBlocks, layingWordsFor, tensionBlocks } from './laid-markdown.ts';
import { nameNote, noted, page, plain, quote, section } from './markdown.ts';
import type { HarvestedWords } from './subgroups.ts';
import { wordsFor, type TakeHomeWords } from './words.ts';

/** The harvest as a Markdown file in its own language. */
export const harvestToMarkdown = (found: Harvest): string => {
  const words = wordsFor(found.lang);
  return page([
    `# ${plain(words.harvest)}: ${plain(found.title)}`,
    about(found, words),
    words.harvestIntro,
    ...harvestBlocks(found, 2),
    `*${words.madeWith}*`,
  ]);
};

/** What stands under the title of a page, one line. */
export const about = ({ theme, script }: Pick<Harvest, 'theme' | 'script'>, words: TakeHomeWords): string =>
  [theme === '' ? null : `**${words.theme}:** ${plain(theme)}`, `**${words.script}:** ${plain(script)}`]
    .filter((part) => part !== null)
    .join(' · ');

/** The parts of a harvest, as sections of the given depth. Empty parts are left out. */
export const harvestBlocks = (found: Harvest, depth: number): readonly (string | null)[] => {
  const words = wordsFor(found.lang);
  const laying = layingWordsFor(found.lang);
  const part = (title: string, blocks: readonly (string | null)[]) => section(depth, title, blocks);
  return [
    isBare(found) ? words.emptyHarvest : null,
    part(words.case, found.case === null ? [] : [quote(found.case)]),
    part(
      words.subgroups,
      found.subgroups.flatMap(({ name, text }) => [`**${plain(name)}**`, quote(text)]),
    ),
    part(laying.harvest.tensions, tensionBlocks(found.tensions, found.lang)),
    part(
      words.perspectives,
      found.perspectives.map((sheet) => perspective(sheet, depth + 1, words)),
    ),
    part(words.openQuestions, openQuestions(found, words)),
    part(
      words.emptyChairs,
      found.emptyChairs.length === 0 ? [] : [words.emptyIntro, found.emptyChairs.map((chair) => `- ${plain(chair.title)}`).join('\n')],
    ),
    part(laying.harvest.groups, groupBlocks(found.groups, found.lang, depth + 1)),
    part(words.factors, found.factors.map(heard)),
    part(
      words.clip,
      found.clip === null
        ? []
        : [
            found.clip.title === '' ? null : `**${plain(found.clip.title)}**`,
            found.comparison === null ? found.clip.points.map((point) => `- ${plain(point)}`).join('\n') : null,
          ],
    ),
    part(laying.compare.title, found.comparison === null ? [] : comparisonBlocks(found.comparison, found.lang, depth + 1)),
    part(words.insights, found.insights.map(heard)),
    part(
      words.strengths,
      found.strengths.flatMap(({ to, words: said }) => [to === null ? null : `**${plain(to)}**`, ...said.map(heard)]),
    ),
    part(
      words.intentions,
      found.intentions.map((one) => intention(one, words)),
    ),
  ];
};

/** Only where people marked what was discussed: otherwise all of them would count as open. */
const openQuestions = ({ marked, openQuestions: open }: Harvest, words: TakeHomeWords): string[] => {
  if (!marked || open.length === 0) return [];
  const lines = open.map(({ text, from, mark, room }) => {
    const notes = [nameNote(room), from === null ? null : plain(from), mark === 'not-now' ? words.marks['not-now'] : null].filter(
      (note) => note !== null,
    );
    return `- ${plain(text)}${notes.length === 0 ? '' : ` — ${notes.join(' · ')}`}`;
  });
  return [words.openIntro, lines.join('\n')];
};

/** An intention with its plan. */
export const intention = ({ text, plan, room }: HarvestedIntention, words: TakeHomeWords): string =>
  [noted(text, [nameNote(room)]), ...planLines(plan, words)].join('\n');

const planLines = (plan: Plan | null, words: TakeHomeWords): string[] => {
  const rows =
    plan === null
      ? []
      : ([
          [words.when, plan.when],
          [words.withWhom, plan.withWhom],
          [words.notice, plan.notice],
        ] as const);
  const filled = rows.filter(([, value]) => value.trim() !== '').map(([label, value]) => `- ${label}: ${plain(value)}`);
  return filled.length === 0 ? [] : ['', ...filled];
};

const perspective = ({ title, questions }: HarvestedSheet, depth: number, words: TakeHomeWords) =>
  section(
    depth,
    title ?? words.otherQuestions,
    questions.flatMap((question) => [
      asked(question, null, words),
      ...question.followUps.map((follow) =>
        asked(follow, follow.from === null ? words.followUp : `${words.followUp} ${words.from} ${plain(follow.from)}`, words),
      ),
    ]),
  );

const asked = ({ text, room, mark, assumption, answer }: Asked, relation: string | null, words: TakeHomeWords): string => {
  const indent = relation === null ? '' : '> ';
  const notes = [nameNote(room), relation, mark === 'open' ? null : words.marks[mark], assumption ? words.assumption : null];
  return [noted(text, notes, indent), ...(answer === null ? [] : [`${indent}>`, `${indent}> ${words.answer}: ${plain(answer)}`])].join(
    '\n',
  );
};

const heard = ({ text, room }: HarvestedWords): string => noted(text, [nameNote(room)]);
