import { LIMITS } from '../../shared/model/limits.ts';
import type { Settings } from '../../shared/model/session.ts';

/** What can be wrong with a field, as a key of `facilitator:error.*` and the number its sentence needs. */
export interface Problem {
  readonly key:
    | 'titleEmpty'
    | 'nameEmpty'
    | 'guestEmpty'
    | 'tooLong'
    | 'departmentTwice'
    | 'departmentsMany'
    | 'link'
    | 'pointsMany'
    | 'pointLong'
    | 'agreementsMany';
  readonly most?: number;
  readonly n?: number;
}

/** A name for every field that can be wrong; departments count from 0. */
export type FieldName =
  | 'title'
  | 'theme'
  | 'name'
  | 'videoLink'
  | 'departments'
  | `department-${number}`
  | 'place'
  | 'plan'
  | 'agreements'
  | 'clipTitle'
  | 'clipLink'
  | 'clipQuestion'
  | 'clipPoints';
export type Problems = Partial<Readonly<Record<FieldName, Problem>>>;

/** The settings as somebody types them: rows may be empty, points are lines. */
export interface TypedSettings extends Omit<Settings, 'clip' | 'agreements'> {
  /** One agreement per line. */
  readonly agreements: string;
  readonly clipTitle: string;
  readonly clipLink: string;
  readonly clipQuestion: string;
  /** One point per line. */
  readonly clipPoints: string;
}

export const typedFrom = ({ clip, agreements, ...settings }: Settings): TypedSettings => ({
  ...settings,
  agreements: agreements.join('\n'),
  clipTitle: clip.title,
  clipLink: clip.link,
  clipQuestion: clip.question,
  clipPoints: clip.points.join('\n'),
});

/** What is sent: lines trimmed, empty rows left out. */
export const settingsFrom = (typed: TypedSettings): Settings => ({
  title: oneLine(typed.title),
  theme: oneLine(typed.theme),
  departments: typed.departments.map(oneLine).filter((name) => name !== ''),
  language: typed.language,
  videoLink: typed.videoLink.trim(),
  coach: typed.coach,
  preparation: preparationFrom(typed.preparation),
  agreements: linesOf(typed.agreements),
  keepHours: typed.keepHours,
  clip: clipFrom(typed),
});

export const preparationFrom = ({ startsAt, place, plan }: Settings['preparation']): Settings['preparation'] => ({
  startsAt,
  place: oneLine(place),
  plan: plan.trim(),
});

export const clipFrom = (typed: Pick<TypedSettings, 'clipTitle' | 'clipLink' | 'clipQuestion' | 'clipPoints'>): Settings['clip'] => ({
  title: oneLine(typed.clipTitle),
  link: typed.clipLink.trim(),
  question: oneLine(typed.clipQuestion),
  points: linesOf(typed.clipPoints),
});

/** Of what people read beforehand. */
export const preparationProblems = ({ preparation, agreements }: Pick<TypedSettings, 'preparation' | 'agreements'>): Problems => {
  const lines = linesOf(agreements);
  const long = lines.findIndex((line) => line.length > LIMITS.agreement);
  return {
    ...named('place', tooLong(preparation.place, LIMITS.place)),
    ...named('plan', preparation.plan.trim().length > LIMITS.plan ? { key: 'tooLong', most: LIMITS.plan } : undefined),
    ...named(
      'agreements',
      lines.length > LIMITS.agreements
        ? { key: 'agreementsMany', most: LIMITS.agreements }
        : long >= 0
          ? { key: 'pointLong', n: long + 1, most: LIMITS.agreement }
          : undefined,
    ),
  };
};

/** Problems of the session's own fields; the server checks again by the same limits. */
export const sessionProblems = (typed: Pick<TypedSettings, 'title' | 'theme' | 'departments' | 'videoLink'>): Problems => ({
  ...named('title', oneLine(typed.title) === '' ? { key: 'titleEmpty' } : tooLong(typed.title, LIMITS.title)),
  ...named('theme', tooLong(typed.theme, LIMITS.theme)),
  ...named('videoLink', notLink(typed.videoLink)),
  ...departmentProblems(typed.departments),
});

export const clipProblems = (typed: Pick<TypedSettings, 'clipTitle' | 'clipLink' | 'clipQuestion' | 'clipPoints'>): Problems => {
  const points = linesOf(typed.clipPoints);
  const long = points.findIndex((point) => point.length > LIMITS.clipPoint);
  return {
    ...named('clipTitle', tooLong(typed.clipTitle, LIMITS.title)),
    ...named('clipLink', notLink(typed.clipLink)),
    ...named('clipQuestion', tooLong(typed.clipQuestion, LIMITS.theme)),
    ...named(
      'clipPoints',
      points.length > LIMITS.clipPoints
        ? { key: 'pointsMany', most: LIMITS.clipPoints }
        : long >= 0
          ? { key: 'pointLong', n: long + 1, most: LIMITS.clipPoint }
          : undefined,
    ),
  };
};

export const nameProblems = (name: string, key: 'nameEmpty' | 'guestEmpty' = 'nameEmpty'): Problems =>
  named('name', oneLine(name) === '' ? { key } : tooLong(name, LIMITS.name));

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const departmentProblems = (departments: readonly string[]): Problems => {
  const names = departments.map(oneLine);
  const filled = names.filter((name) => name !== '');
  const rows = names.map((name, at): Problems => {
    const twice = name !== '' && names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) < at;
    return named(`department-${at}`, twice ? { key: 'departmentTwice' } : tooLong(name, LIMITS.department));
  });
  return Object.assign(
    {},
    named('departments', filled.length > LIMITS.departments ? { key: 'departmentsMany', most: LIMITS.departments } : undefined),
    ...rows,
  ) as Problems;
};

export const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map(oneLine)
    .filter((line) => line !== '');

const tooLong = (text: string, most: number): Problem | undefined => (oneLine(text).length > most ? { key: 'tooLong', most } : undefined);

const notLink = (typed: string): Problem | undefined => {
  const link = typed.trim();
  if (link.length > LIMITS.link) return { key: 'tooLong', most: LIMITS.link };
  return link === '' || /^https?:\/\/[^\s]+$/i.test(link) ? undefined : { key: 'link' };
};

const named = (field: FieldName, problem: Problem | undefined): Problems => (problem === undefined ? {} : { [field]: problem });
