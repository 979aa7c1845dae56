import type { Harvest } from './harvest.ts';

/** Everything that people wrote and a harvest holds, without titles, themes and the names of groups. */
export const saidIn = (found: Harvest): readonly string[] => {
  const asked = found.perspectives.flatMap(({ questions }) => questions.flatMap((question) => [question, ...question.followUps]));
  const things = [
    ...found.tensions.flatMap(({ between }) => between),
    ...(found.comparison?.overlap.flatMap(({ ours }) => ours) ?? []),
    ...(found.comparison?.onlyOurs ?? []),
  ].filter(({ kind }) => kind !== 'point');
  return [
    found.case ?? '',
    ...found.subgroups.map(({ text }) => text),
    ...asked.flatMap(({ text, answer }) => [text, answer ?? '']),
    ...[...found.openQuestions, ...found.minority].map(({ text }) => text),
    ...found.groups.flatMap(({ cards }) => cards.map(({ text }) => text)),
    ...things.flatMap(({ words }) => words.map(({ text }) => text)),
    ...found.tensions.flatMap(({ words }) => Object.values<string>({ ...words })),
    ...[...found.factors, ...found.insights].map(({ text }) => text),
    ...found.strengths.flatMap(({ words }) => words.map(({ text }) => text)),
    ...found.intentions.flatMap(({ text, plan }) => [text, ...(plan === null ? [] : [plan.when, plan.withWhom, plan.notice])]),
  ].filter((text) => text.trim() !== '');
};

/** The words of a text, without capitals, accents and signs. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}\d]+/gu) ?? [];
