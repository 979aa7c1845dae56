import type { JoinCode, MeetingId, SeriesId } from '../../shared/ids.ts';
import type { Script } from '../../shared/model/script.ts';
import type { Lang } from '../../shared/model/text.ts';
import type { MeetingState, MeetingView, SeriesView } from '../../shared/protocol/series.ts';

/** The meetings of a group as a path: where it has been, where it is, what comes. */
export interface SeriesPath {
  readonly steps: readonly MeetingStep[];
  /** Taken off the path; each can be put back. */
  readonly off: readonly MeetingStep[];
  /** The one thing to do next. */
  readonly next: NextStep;
  /** Nothing lies ahead: a new one may be made, whatever else is to be done. */
  readonly mayAdd: boolean;
  /** Whether a harvest stays of any of them. */
  readonly hasHarvest: boolean;
}

export interface MeetingStep {
  readonly meeting: MeetingView;
  readonly nr: number;
  readonly scriptTitle: string | null;
  readonly when: 'done' | 'now' | 'next' | 'later';
  /** What can be done with it now; an action that cannot is not there. */
  readonly does: ReadonlySet<MeetingDeed>;
}

export type MeetingDeed =
  /** Make its session. */
  | 'make'
  /** Fill in the session that is ready. */
  | 'prepare'
  /** Lead the session that is due, or going on. */
  | 'open'
  /** Write the plan of its session with co-hosts. */
  | 'together'
  /** Read what people get beforehand. */
  | 'read'
  /** Look at what its session takes home. */
  | 'harvest'
  /** Let the harvest stay, or take it again. */
  | 'keep'
  /** Read what stays. */
  | 'kept'
  | 'unkeep'
  | 'change'
  | 'earlier'
  | 'later'
  /** Gone, with the words of its plan. */
  | 'remove'
  /** Off the path, with its session and what stays of it. */
  | 'off';

export type NextStep =
  | { readonly kind: 'make'; readonly meeting: MeetingId }
  /** A new one after the last. */
  | { readonly kind: 'add' }
  | { readonly kind: 'prepare' | 'open' | 'keep'; readonly meeting: MeetingId };

export const seriesPath = (series: SeriesView, { scripts, lang, now }: PathInput): SeriesPath => {
  const meetings = series.meetings.filter(({ off }) => off !== true);
  const ahead = meetings.find(({ state }) => state === 'ready' || state === 'planned');
  const stepOf = (meeting: MeetingView, at: number, among: readonly MeetingView[]): MeetingStep => ({
    meeting,
    nr: at + 1,
    scriptTitle: scripts.find(({ id }) => id === meeting.script)?.title[lang] ?? null,
    when: whenIs(meeting, ahead),
    does: deedsOf(meeting, { at, meetings: among, now }),
  });
  return {
    steps: meetings.map(stepOf),
    off: series.meetings.filter(({ off }) => off === true).map(stepOf),
    next: nextOf(meetings, now),
    mayAdd: ahead === undefined,
    hasHarvest: series.meetings.some(({ harvestKeptAt }) => harvestKeptAt !== null),
  };
};

/** What goes on comes first; then what deletes itself soonest; then the first one ahead. */
const nextOf = (meetings: readonly MeetingView[], now: number): NextStep => {
  const open = meetings.find(({ state }) => state === 'open');
  if (open) return { kind: 'open', meeting: open.id };
  const unkept = meetings.find(({ state, harvestKeptAt }) => state === 'closed' && harvestKeptAt === null);
  if (unkept) return { kind: 'keep', meeting: unkept.id };
  const ahead = meetings.find(({ state }) => state === 'ready' || state === 'planned');
  if (ahead === undefined) return { kind: 'add' };
  if (ahead.state === 'planned') return { kind: 'make', meeting: ahead.id };
  return { kind: isDue(ahead, now) ? 'open' : 'prepare', meeting: ahead.id };
};

const whenIs = (meeting: MeetingView, ahead: MeetingView | undefined): MeetingStep['when'] => {
  if (meeting.state === 'open') return 'now';
  if (OVER.has(meeting.state)) return 'done';
  return meeting === ahead ? 'next' : 'later';
};

const deedsOf = (meeting: MeetingView, { at, meetings, now }: Standing): ReadonlySet<MeetingDeed> => {
  const { state, harvestKeptAt } = meeting;
  const deeds: readonly (readonly [MeetingDeed, boolean])[] = [
    ['make', state === 'planned'],
    ['prepare', state === 'ready'],
    ['open', state === 'open' || (state === 'ready' && isDue(meeting, now))],
    ['together', state === 'ready'],
    ['read', state === 'ready'],
    ['harvest', state === 'closed'],
    ['keep', state === 'closed'],
    ['kept', harvestKeptAt !== null],
    ['unkeep', harvestKeptAt !== null],
    ['change', !OVER.has(state)],
    ['earlier', isAhead(meeting) && isAhead(meetings[at - 1])],
    ['later', isAhead(meeting) && isAhead(meetings[at + 1])],
    ['remove', state === 'planned'],
    // What was held, or lies ready with a code people may have, stays what it is; nothing of it goes by a slip.
    ['off', state !== 'planned'],
  ];
  return new Set(deeds.flatMap(([deed, can]) => (can ? [deed] : [])));
};

/** Where to look further; secrets stand in none of them. */
export const pathsOf = {
  home: (id: SeriesId) => `/reeks/${id}`,
  harvest: (id: SeriesId) => `/reeks/${id}/oogst`,
  lead: (code: JoinCode) => `/s/${code}/lead`,
  prepare: (code: JoinCode) => `/s/${code}/prepare`,
  plan: (code: JoinCode) => `/s/${code}/plan`,
  sessionHarvest: (code: JoinCode) => `/s/${code}/harvest`,
};

const isAhead = (meeting: MeetingView | undefined): boolean => meeting?.state === 'planned' || meeting?.state === 'ready';

const isDue = ({ startsAt }: MeetingView, now: number): boolean => startsAt !== null && startsAt - now < DUE_MS;

const OVER: ReadonlySet<MeetingState> = new Set(['closed', 'gone']);
/** So long before the beginning one opens it rather than prepares it. */
const DUE_MS = 60 * 60 * 1000;

interface PathInput {
  readonly scripts: readonly Script[];
  readonly lang: Lang;
  /** Ms since the epoch. */
  readonly now: number;
}
interface Standing {
  readonly at: number;
  readonly meetings: readonly MeetingView[];
  readonly now: number;
}
