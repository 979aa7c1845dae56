import { LIMITS } from '../../shared/model/limits.ts';
import type { Series } from '../../shared/series/model.ts';
import type { Lang } from '../../shared/model/text.ts';
import type { SeriesCreateBody } from '../../shared/protocol/series.ts';
import { oneLine } from './facilitatorForm.ts';

/** What can be wrong with a field, as a key of `series:error.*` and the numbers its sentence needs. */
export interface FieldProblem {
  readonly key: 'titleEmpty' | 'nameEmpty' | 'lineEmpty' | 'tooLong' | 'lineTooLong' | 'linesMany' | 'link';
  readonly most?: number;
  readonly n?: number;
}
export type ProblemsOf<Typed> = Partial<Readonly<Record<keyof Typed, FieldProblem>>>;

/** What one may change about a group; its agreements are changed one by one. */
export type About = Pick<Series, 'title' | 'goal' | 'facilitator' | 'coHosts' | 'departments' | 'language' | 'videoLink' | 'keepHours'>;

/** The same as somebody types it: names one per line. */
export interface TypedAbout extends Omit<About, 'coHosts' | 'departments'> {
  readonly coHosts: string;
  readonly departments: string;
}

/** A group as somebody begins it. */
export type SeriesDraft = Pick<TypedAbout, 'title' | 'goal' | 'facilitator' | 'language' | 'departments'>;

/** Only a title and a name are asked. */
export const newSeries = (language: Lang): SeriesDraft => ({ title: '', goal: '', facilitator: '', language, departments: '' });

export const bodyOfSeries = (draft: SeriesDraft, passphrase: string): SeriesCreateBody => ({
  title: oneLine(draft.title),
  goal: draft.goal.trim(),
  facilitator: oneLine(draft.facilitator),
  language: draft.language,
  departments: [...linesOf(draft.departments)],
  passphrase,
});

export const aboutOf = ({ title, goal, facilitator, coHosts, departments, language, videoLink, keepHours }: About): About => ({
  title,
  goal,
  facilitator,
  coHosts,
  departments,
  language,
  videoLink,
  keepHours,
});

export const typedAbout = ({ coHosts, departments, ...rest }: About): TypedAbout => ({
  ...rest,
  coHosts: coHosts.join('\n'),
  departments: departments.join('\n'),
});

/** What is sent: trimmed, empty lines left out. */
export const aboutFrom = (typed: TypedAbout): About => ({
  title: oneLine(typed.title),
  goal: typed.goal.trim(),
  facilitator: oneLine(typed.facilitator),
  coHosts: linesOf(typed.coHosts),
  departments: linesOf(typed.departments),
  language: typed.language,
  videoLink: typed.videoLink.trim(),
  keepHours: typed.keepHours,
});

/** The server checks again, by the same limits. */
export const draftProblems = (draft: SeriesDraft): ProblemsOf<SeriesDraft> => ({
  ...named('title', oneLine(draft.title) === '' ? { key: 'titleEmpty' } : tooLong(oneLine(draft.title), LIMITS.title)),
  ...named('goal', tooLong(draft.goal.trim(), LIMITS.goal)),
  ...named('facilitator', oneLine(draft.facilitator) === '' ? { key: 'nameEmpty' } : tooLong(oneLine(draft.facilitator), LIMITS.name)),
  ...named('departments', linesProblem(draft.departments, { most: LIMITS.departments, long: LIMITS.department })),
});

export const aboutProblems = (typed: TypedAbout): ProblemsOf<TypedAbout> => ({
  ...draftProblems(typed),
  ...named('coHosts', linesProblem(typed.coHosts, { most: LIMITS.coHosts, long: LIMITS.name })),
  ...named('videoLink', linkProblem(typed.videoLink.trim())),
});

/** For how long a session may be kept after its end, in hours; what is set now is among them. */
export const keepChoices = (now: number): readonly number[] => [...new Set([...KEEP_HOURS, now])].sort((a, b) => a - b);

/** Lines without the empty ones, each once. */
const linesOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .split('\n')
      .map(oneLine)
      .filter((line) => line !== ''),
  ),
];

export const named = <Key extends string>(field: Key, problem: FieldProblem | undefined): Partial<Record<Key, FieldProblem>> =>
  problem === undefined ? {} : ({ [field]: problem } as Partial<Record<Key, FieldProblem>>);

export const tooLong = (text: string, most: number): FieldProblem | undefined =>
  text.length > most ? { key: 'tooLong', most } : undefined;

const linesProblem = (text: string, { most, long }: { readonly most: number; readonly long: number }): FieldProblem | undefined => {
  const lines = linesOf(text);
  if (lines.length > most) return { key: 'linesMany', most };
  const at = lines.findIndex((line) => line.length > long);
  return at < 0 ? undefined : { key: 'lineTooLong', n: at + 1, most: long };
};

const linkProblem = (link: string): FieldProblem | undefined => {
  if (link.length > LIMITS.link) return { key: 'tooLong', most: LIMITS.link };
  return link === '' || /^https?:\/\/[^\s]+$/i.test(link) ? undefined : { key: 'link' };
};

const KEEP_HOURS = [0, 24, 72, 168, 336, 720];
