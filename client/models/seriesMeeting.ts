import type { MeetingId, ScriptId } from '../../shared/ids.ts';
import { LIMITS } from '../../shared/model/limits.ts';
import type { Lang } from '../../shared/model/text.ts';
import type { MeetingPlan, MeetingView } from '../../shared/protocol/series.ts';
import { meetingTitle } from '../../shared/series/settings.ts';
import { oneLine } from './facilitatorForm.ts';
import { named, tooLong, type ProblemsOf } from './seriesForm.ts';

/** A meeting as somebody plans it: the moment as the device's own field has it. */
export interface TypedMeeting extends Omit<MeetingPlan, 'startsAt'> {
  /** `2026-05-12T13:30`, in local time; empty when nobody knows yet. */
  readonly startsAt: string;
}

/** A row of the list that is sent: with its id, or new. */
export type MeetingRow = MeetingPlan & { readonly id: MeetingId | null; readonly off?: true };
/** A change to the list of meetings; `null` when the meeting it is about is not there any more. */
export type MeetingsEdit = (meetings: readonly MeetingRow[]) => readonly MeetingRow[] | null;

export const planOf = ({ title, theme, script, startsAt, place, next }: MeetingPlan): MeetingPlan => ({
  title,
  theme,
  script,
  startsAt,
  place,
  next,
});

export const rowOf = (meeting: MeetingView): MeetingRow => ({ id: meeting.id, ...planOf(meeting), ...(meeting.off && { off: true }) });

export const typedMeeting = ({ startsAt, ...plan }: MeetingPlan): TypedMeeting => ({ ...plan, startsAt: localOf(startsAt) });

export const planFrom = (typed: TypedMeeting): MeetingPlan => ({
  title: oneLine(typed.title),
  theme: oneLine(typed.theme),
  script: typed.script,
  startsAt: momentOf(typed.startsAt),
  place: oneLine(typed.place),
  next: typed.next.trim(),
});

export const meetingProblems = (typed: TypedMeeting): ProblemsOf<TypedMeeting> => ({
  ...named('title', oneLine(typed.title) === '' ? { key: 'titleEmpty' } : tooLong(oneLine(typed.title), LIMITS.title)),
  ...named('theme', tooLong(oneLine(typed.theme), LIMITS.theme)),
  ...named('place', tooLong(oneLine(typed.place), LIMITS.place)),
  ...named('next', tooLong(typed.next.trim(), LIMITS.plan)),
});

/** The one after the last, with what the last ones tell: their script and place, and as long after as they lie apart. */
export const meetingAfter = (
  rows: readonly (MeetingPlan & Pick<MeetingRow, 'off'>)[],
  { script, lang }: { readonly script: ScriptId; readonly lang: Lang },
): MeetingPlan => {
  const meetings = rows.filter(isOn);
  const last = meetings.at(-1);
  return {
    title: meetingTitle(lang, meetings.length + 1),
    theme: '',
    script: last?.script ?? script,
    startsAt: momentAfter(meetings.map(({ startsAt }) => startsAt)),
    place: last?.place ?? '',
    next: '',
  };
};

export const addMeeting =
  (plan: MeetingPlan): MeetingsEdit =>
  (meetings) => [...meetings, { id: null, ...plan }];

export const changeMeeting =
  (id: MeetingId, plan: MeetingPlan): MeetingsEdit =>
  (meetings) =>
    meetings.some((row) => row.id === id) ? meetings.map((row) => (row.id === id ? { ...row, ...plan } : row)) : null;

/** Past the next one on the path. */
export const moveMeeting =
  (id: MeetingId, by: -1 | 1): MeetingsEdit =>
  (meetings) => {
    const row = meetings.find((one) => one.id === id);
    if (row === undefined) return null;
    const path = meetings.filter(isOn);
    const beside = path[path.indexOf(row) + by];
    if (beside === undefined) return meetings;
    const others = meetings.filter((other) => other !== row);
    return others.toSpliced(others.indexOf(beside) + (by === 1 ? 1 : 0), 0, row);
  };

/** Off the path, with its session and what stays of it. */
export const takeOff =
  (id: MeetingId): MeetingsEdit =>
  (meetings) =>
    meetings.some((row) => row.id === id) ? meetings.map((row) => (row.id === id ? { ...row, off: true } : row)) : null;

export const putBack =
  (id: MeetingId): MeetingsEdit =>
  (meetings) =>
    meetings.some((row) => row.id === id) ? meetings.map(({ off, ...row }) => (off && row.id !== id ? { ...row, off } : row)) : null;

export const removeMeeting =
  (id: MeetingId): MeetingsEdit =>
  (meetings) =>
    meetings.filter((row) => row.id !== id);

/** The way back for a plan: the same words at the same place; it gets an id of its own. */
export const restoreMeeting =
  (plan: MeetingPlan, at: number): MeetingsEdit =>
  (meetings) =>
    meetings.toSpliced(at, 0, { id: null, ...planOf(plan) });

/** What a field for date and time holds; empty without a moment. */
export const localOf = (moment: number | null): string => {
  if (moment === null) return '';
  const date = new Date(moment);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = [String(date.getFullYear()), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
};

/** `null` for what is no moment of this century. */
export const momentOf = (local: string): number | null => {
  const moment = new Date(local).getTime();
  return moment >= CENTURY.from && moment <= CENTURY.to ? moment : null;
};

const isOn = ({ off }: Pick<MeetingRow, 'off'>): boolean => off !== true;

const momentAfter = (moments: readonly (number | null)[]): number | null => {
  const [before, last] = moments.filter((moment) => moment !== null).slice(-2);
  return before === undefined || last === undefined || last <= before || moments.at(-1) !== last ? null : sameHour(before, last);
};

/** Whole days further at the same hour on the clock, also over the night the clock changes. */
const sameHour = (before: number, last: number): number | null => {
  const date = new Date(last);
  date.setDate(date.getDate() + Math.max(1, Math.round((last - before) / DAY_MS)));
  return momentOf(localOf(date.getTime()));
};

const DAY_MS = 24 * 60 * 60 * 1000;
/** As the server takes it. */
const CENTURY = { from: Date.UTC(2000, 0), to: Date.UTC(2100, 0) };
