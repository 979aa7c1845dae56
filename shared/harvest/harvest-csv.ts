import type { Plan } from '../model/card.ts';
import type { Lang } from '../model/text.ts';
import { rowsToCsv, type CsvShape } from './csv.ts';
import type { Asked, Harvest } from './harvest.ts';
import type { LaidThing } from './laid.ts';
import { layingWordsFor } from './laid-outline.ts';
import { wordsFor } from './words.ts';

/** The harvest as a spreadsheet in its own language: one row for everything that was said, differences first. */
export const harvestToCsv = (found: Harvest, shape: CsvShape = { separator: ',', bom: false }): string => {
  return rowsToCsv([headsIn(found.lang), ...rowsOf(found)].map(cellsOf), shape);
};

/** Several sessions in one spreadsheet: each row says which it is of. All in the language of the first. */
export const harvestsToCsv = (harvests: readonly Harvest[], shape: CsvShape = { separator: ',', bom: false }): string => {
  const [first] = harvests;
  if (first === undefined || harvests.length === 1) return first === undefined ? rowsToCsv([], shape) : harvestToCsv(first, shape);
  const words = wordsFor(first.lang);
  return rowsToCsv(
    [
      [words.columns.session, ...cellsOf(headsIn(first.lang))],
      ...harvests.flatMap((found) => rowsOf(found).map((row) => [found.title, ...cellsOf(row)])),
    ],
    shape,
  );
};

const COLUMNS = ['part', 'under', 'words', 'beside', 'note', 'answer', 'when', 'withWhom', 'notice'] as const;
type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string>>>;

const cellsOf = (row: Row): readonly string[] => COLUMNS.map((column) => row[column] ?? '');

const headsIn = (lang: Lang): Row => {
  const { columns, answer, when, withWhom, notice } = wordsFor(lang);
  return { ...columns, answer, when, withWhom, notice };
};

const rowsOf = (found: Harvest): readonly Row[] => {
  const words = wordsFor(found.lang);
  const laying = layingWordsFor(found.lang);
  const heard =
    (part: string) =>
    (one: { readonly text: string; readonly room: string | null }): Row => ({
      part,
      words: one.text,
      note: notes(one.room),
    });
  return [
    ...tensionRows(found),
    ...(found.marked ? found.openQuestions : []).map(({ text, from, mark, room }) => ({
      part: words.openQuestions,
      under: from ?? '',
      words: text,
      note: notes(room, mark === 'not-now' ? words.marks[mark] : null),
    })),
    ...found.emptyChairs.map(({ title }) => ({ part: words.emptyChairs, words: title })),
    ...found.minority.map(heard(words.minority)),
    ...(found.case === null ? [] : [{ part: words.case, words: found.case }]),
    ...found.subgroups.map(({ name, text }) => ({ part: words.subgroups, under: name, words: text })),
    ...questionRows(found),
    ...found.groups.flatMap(({ name, cards }) =>
      cards.map(({ text, room, assumption }) => ({
        part: laying.harvest.groups,
        under: name === '' ? laying.group.unnamed : name,
        words: text,
        note: notes(room, assumption ? words.assumption : null),
      })),
    ),
    ...found.factors.map(heard(words.factors)),
    ...(found.clip?.points ?? []).map((point) => ({ part: words.clip, under: found.clip?.title ?? '', words: point })),
    ...comparisonRows(found),
    ...found.insights.map(heard(words.insights)),
    ...found.strengths.flatMap(({ to, words: said }) => said.map((one) => ({ ...heard(words.strengths)(one), under: to ?? '' }))),
    ...found.intentions.map((one) => ({ ...heard(words.intentions)(one), ...planOf(one.plan) })),
  ];
};

const tensionRows = ({ tensions, lang }: Harvest): readonly Row[] => {
  const { harvest, tension } = layingWordsFor(lang);
  return tensions.map(({ between: [one, other], words: told }) => ({
    part: harvest.tensions,
    words: wordsOf(one),
    beside: wordsOf(other),
    note: TOLD.flatMap((part) => (told[part] === '' ? [] : [`${tension[part]} ${told[part]}`])).join('\n'),
  }));
};

const questionRows = ({ perspectives, lang }: Harvest): readonly Row[] => {
  const words = wordsFor(lang);
  return perspectives.flatMap(({ title, questions }) => {
    const row = ({ text, room, mark, assumption, answer }: Asked, relation: string | null): Row => ({
      part: words.perspectives,
      under: title ?? words.otherQuestions,
      words: text,
      note: notes(room, relation, mark === 'open' ? null : words.marks[mark], assumption ? words.assumption : null),
      answer: answer ?? '',
    });
    return questions.flatMap((question) => [
      row(question, null),
      ...question.followUps.map((follow) => ({
        ...row(follow, follow.from === null ? words.followUp : `${words.followUp} ${words.from} ${follow.from}`),
        beside: question.text,
      })),
    ]);
  });
};

const comparisonRows = ({ comparison, lang }: Harvest): readonly Row[] => {
  const { compare } = layingWordsFor(lang);
  if (comparison === null) return [];
  const row = (under: string, words: string, beside = ''): Row => ({ part: compare.title, under, words, beside });
  return [
    ...comparison.overlap.map(({ ours, clip }) => row(compare.overlap, ours.map(wordsOf).join('\n'), clip.join('\n'))),
    ...comparison.onlyOurs.map((one) => row(compare.onlyOurs, wordsOf(one))),
    ...comparison.onlyClip.map((point) => row(compare.onlyClip, '', point)),
  ];
};

const wordsOf = ({ name, words }: LaidThing): string => [...(name === '' ? [] : [name]), ...words.map(({ text }) => text)].join('\n');

const planOf = (plan: Plan | null): Row => (plan === null ? {} : { when: plan.when, withWhom: plan.withWhom, notice: plan.notice });

const notes = (...filled: readonly (string | null)[]): string => filled.filter((note) => note !== null).join(' · ');

const TOLD = ['where', 'origin', 'problem', 'whom'] as const;
