import type { Plan } from '../model/card.ts';
import type { Lang } from '../model/text.ts';
import { isBare, type Asked, type Harvest, type HarvestedIntention, type HarvestedSheet } from './harvest.ts';
import { comparisonBlocks, groupBlocks, layingWordsFor, tensionBlocks } from './laid-outline.ts';
import { filled, list, name, quote, say, section, told, type Block, type Outline, type Told } from './outline.ts';
import type { HarvestedWords } from './subgroups.ts';
import { wordsFor, type TakeHomeWords } from './words.ts';

/** The harvest as a document in its own language; `spoken` is the language the session is held in. */
export const harvestToOutline = (found: Harvest, spoken: Lang = found.lang): Outline => {
  const words = wordsFor(found.lang);
  return {
    lang: found.lang,
    spoken,
    title: words.harvest,
    of: found.title,
    about: aboutRows(found, words),
    blocks: [say(words.harvestIntro), ...harvestBlocks(found)],
    foot: words.madeWith,
  };
};

/** What stands under the title of a page. */
export const aboutRows = ({ theme, script }: Pick<Harvest, 'theme' | 'script'>, words: TakeHomeWords): readonly Told[] => [
  ...(theme === '' ? [] : [{ label: `${words.theme}:`, words: theme }]),
  { label: `${words.script}:`, words: script },
];

/** The same as a line of its own, for a document about more than one. */
export const aboutLine = (found: Pick<Harvest, 'theme' | 'script'>, words: TakeHomeWords): Block =>
  say(
    aboutRows(found, words)
      .map(({ label, words: what }) => `${label ?? ''} ${what}`)
      .join(' · '),
  );

/** The parts of a harvest, each under its heading: what differs and what is open come first. Empty parts are left out. */
export const harvestBlocks = (found: Harvest): readonly Block[] => {
  const words = wordsFor(found.lang);
  const laying = layingWordsFor(found.lang);
  return [
    ...(isBare(found) ? [say(words.emptyHarvest)] : []),
    ...section(laying.harvest.tensions, tensionBlocks(found.tensions, found.lang)),
    ...section(words.openQuestions, openQuestions(found, words)),
    ...section(words.emptyChairs, emptyChairs(found, words)),
    ...section(words.minority, minority(found, words)),
    ...section(words.case, found.case === null ? [] : [quote(found.case)]),
    ...section(
      words.subgroups,
      found.subgroups.flatMap(({ name: room, text }) => [...name(room), quote(text)]),
    ),
    ...section(
      words.perspectives,
      found.perspectives.flatMap((sheet) => perspective(sheet, words)),
    ),
    ...section(laying.harvest.groups, groupBlocks(found.groups, found.lang)),
    ...section(words.factors, found.factors.map(heard)),
    ...section(words.clip, clip(found)),
    ...section(laying.compare.title, comparisonBlocks(found.comparison, found.lang)),
    ...section(words.insights, found.insights.map(heard)),
    ...section(
      words.strengths,
      found.strengths.flatMap(({ to, words: said }) => [...name(to), ...said.map(heard)]),
    ),
    ...section(
      words.intentions,
      found.intentions.flatMap((one) => intention(one, words)),
    ),
  ];
};

/** An intention with its plan. */
export const intention = (
  { text, plan, room }: HarvestedIntention,
  words: TakeHomeWords,
  notes: readonly (string | null)[] = [],
): Block[] => [quote(text, { notes: [room, ...notes] }), ...told(planRows(plan, words))];

const planRows = (plan: Plan | null, words: TakeHomeWords): readonly Told[] =>
  plan === null
    ? []
    : [
        { label: `${words.when}:`, words: plan.when },
        { label: `${words.withWhom}:`, words: plan.withWhom },
        { label: `${words.notice}:`, words: plan.notice },
      ];

/** Only where people marked what was discussed: otherwise all of them would count as open. */
const openQuestions = ({ marked, openQuestions: open }: Harvest, words: TakeHomeWords): readonly Block[] =>
  !marked || open.length === 0
    ? []
    : [
        say(words.openIntro),
        ...list(
          'theirs',
          open.map(({ text, from, mark, room }) => ({
            words: text,
            notes: filled([room, from, mark === 'not-now' ? words.marks['not-now'] : null]),
          })),
        ),
      ];

const emptyChairs = ({ emptyChairs: chairs }: Harvest, words: TakeHomeWords): readonly Block[] =>
  chairs.length === 0
    ? []
    : [
        say(words.emptyIntro),
        ...list(
          'ours',
          chairs.map(({ title }) => title),
        ),
      ];

const minority = ({ minority: countered }: Harvest, words: TakeHomeWords): readonly Block[] =>
  countered.length === 0 ? [] : [say(words.minorityIntro), ...countered.map(heard)];

const clip = ({ clip: seen, comparison }: Harvest): readonly Block[] =>
  seen === null ? [] : [...name(seen.title), ...(comparison === null ? list('theirs', seen.points) : [])];

const perspective = ({ title, questions }: HarvestedSheet, words: TakeHomeWords): readonly Block[] =>
  section(
    title ?? words.otherQuestions,
    questions.flatMap((question) => [
      asked(question, null, words),
      ...question.followUps.map((follow) =>
        asked(follow, follow.from === null ? words.followUp : `${words.followUp} ${words.from} ${follow.from}`, words),
      ),
    ]),
  );

const asked = ({ text, room, mark, assumption, answer }: Asked, relation: string | null, words: TakeHomeWords): Block =>
  quote(text, {
    notes: [room, relation, mark === 'open' ? null : words.marks[mark], assumption ? words.assumption : null],
    follows: relation !== null,
    answer: answer === null ? null : { label: `${words.answer}:`, words: answer },
  });

const heard = ({ text, room }: HarvestedWords): Block => quote(text, { notes: [room] });
