import { OUTCOME_IDS, outcomes, type OutcomeId } from '../model/outcomes.ts';
import { WRITERS_ASKED, WRITERS_LEAST } from '../model/limits.ts';
import type { ForManagement } from '../model/management.ts';
import type { Lang } from '../model/text.ts';
import { tracesIn } from '../privacy/traces.ts';
import type { Harvest } from './harvest.ts';
import { saidIn, wordsOf } from './said.ts';

export interface ManagementInput {
  readonly lang: Lang;
  readonly harvests: readonly Harvest[];
  /** How many different people wrote on a theme or laid something at an outcome, over all sessions: a harvest does not know writers. */
  readonly themes: readonly { readonly theme: string; readonly writers: number }[];
  readonly outcomes: readonly { readonly outcome: OutcomeId; readonly writers: number }[];
  /** Everybody who took part: a theme with one of these names in it is left out. */
  readonly names: readonly string[];
  /** The present one. */
  readonly year: number;
  readonly threshold?: number;
}

export const forManagement = (input: ManagementInput): ForManagement => {
  const asked = input.threshold ?? WRITERS_ASKED;
  const threshold = Number.isFinite(asked) ? Math.max(WRITERS_LEAST, Math.ceil(asked)) : WRITERS_ASKED;
  const themes = themesIn(input.harvests);
  const writers = mostBy(input.themes.map(({ theme, writers: count }) => [keyOf(theme), count]));
  const enough = [...themes].filter(([key]) => (writers.get(key) ?? 0) >= threshold).map(([, theme]) => theme);
  const told = enough.filter(closeness(input));
  const laid = mostBy(input.outcomes.map(({ outcome, writers: count }) => [outcome, count]));
  return {
    lang: input.lang,
    sessions: input.harvests.length,
    threshold,
    themes: told.sort((one, other) => one.localeCompare(other, input.lang)),
    outcomes: OUTCOME_IDS.filter((id) => (laid.get(id) ?? 0) >= threshold),
    tooFew: themes.size - enough.length,
    tooClose: enough.length - told.length,
  };
};

/**
 * What the sessions were about and what people named together, each once. A count for anything else finds nothing to count; what lies on
 * the sheet of a learning outcome is told as that.
 */
const themesIn = (harvests: readonly Harvest[]): ReadonlyMap<string, string> => {
  const themes = harvests
    .flatMap(({ theme, groups }) => [theme, ...groups.map(({ name }) => name)])
    .map((theme) => theme.trim())
    .filter((theme) => !OUTCOME_TITLES.has(keyOf(theme)));
  // The first spelling stands.
  return new Map(themes.toReversed().flatMap((theme) => (keyOf(theme) === '' ? [] : [[keyOf(theme), theme]])));
};

/** Whether a theme stays clear of persons: it names nobody, shows no trace of anybody, and is not what somebody wrote. */
const closeness = ({ harvests, names, year }: ManagementInput): ((theme: string) => boolean) => {
  const people = names.map(keyOf).filter((name) => name !== '');
  const said = harvests.flatMap(saidIn).map(keyOf);
  const told = new Set(said);
  return (theme) => {
    const words = keyOf(theme);
    const isQuote = told.has(words) || (wordsOf(theme).length >= A_SENTENCE && said.some((text) => holds(text, words)));
    const holdsQuote = said.some((text) => text.split(' ').length >= A_SENTENCE && holds(words, text));
    return !isQuote && !holdsQuote && !people.some((name) => holds(words, name)) && tracesIn(theme, { year }).length === 0;
  };
};

/** Whether the one has the other in it, as whole words. */
const holds = (words: string, part: string): boolean => ` ${words} `.includes(` ${part} `);

/** Words as one compares them: without capitals, marks and signs. */
const keyOf = (words: string): string => wordsOf(words).join(' ');

/** The biggest number per key; what two counts have in common is not known, so that they are not added. */
const mostBy = <Key extends string>(counts: readonly (readonly [Key, number])[]): ReadonlyMap<Key, number> => {
  const most = new Map<Key, number>();
  for (const [key, count] of counts) if (Number.isFinite(count)) most.set(key, Math.max(count, most.get(key) ?? 0));
  return most;
};

const OUTCOME_TITLES: ReadonlySet<string> = new Set(outcomes().flatMap(({ title }) => [keyOf(title.nl), keyOf(title.en)]));

/** From so many words on, the same words are no coincidence. */
const A_SENTENCE = 4;
