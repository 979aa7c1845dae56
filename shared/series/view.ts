import type { Meeting, Series } from './model.ts';
import { deletesAt } from '../model/retention.ts';
import type { Session } from '../model/session.ts';
import type { MeetingState, MeetingView, SeriesView } from '../protocol/series.ts';

/** What is beside the series itself. */
export interface SeriesRecord {
  readonly series: Series;
  readonly revision: number;
  readonly guarded: boolean;
  readonly deletesAt: number;
  readonly link: string;
  /** The session of a meeting as it is now; `null`: it is gone. */
  readonly sessionOf: (meeting: Meeting) => Session | null;
  readonly mayLead: (session: Session) => boolean;
}

/** The series as its facilitators read it: everything but the words of the kept harvests. */
export const seriesView = ({ series, sessionOf, mayLead, ...beside }: SeriesRecord): SeriesView => ({
  ...series,
  ...beside,
  meetings: series.meetings.map((meeting) => meetingView(meeting, { session: sessionOf(meeting), mayLead })),
});

const meetingView = (
  { session: made, harvest, ...plan }: Meeting,
  { session, mayLead }: { readonly session: Session | null; readonly mayLead: (session: Session) => boolean },
): MeetingView => ({
  ...plan,
  code: made?.code ?? null,
  state: made === null ? 'planned' : stateOf(session),
  deletesAt: session === null ? null : deletesAt(session),
  harvestKeptAt: harvest?.at ?? null,
  mayLead: session !== null && mayLead(session),
});

export const stateOf = (session: Pick<Session, 'status' | 'people'> | null): MeetingState => {
  if (session === null) return 'gone';
  if (session.status.kind === 'closed') return 'closed';
  return Object.values(session.people).every(({ role }) => role === 'facilitator') ? 'ready' : 'open';
};
