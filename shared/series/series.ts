import type { JoinCode, MeetingId, SeriesId, SessionId } from '../ids.ts';
import { KEEP_CLOSED_HOURS, KEEP_SERIES_MS } from '../model/limits.ts';
import type { KeptHarvest, Meeting, Series } from './model.ts';
import { NO_PREPARATION } from '../model/preparation.ts';
import type { Settings } from '../model/session.ts';

/** What its facilitator says of a series. */
export type SeriesAbout = Omit<Series, 'id' | 'createdAt' | 'usedAt' | 'meetings'>;

/** A series that begins: of what it does not say, a session by itself decides. */
export const newSeries = (
  about: Pick<SeriesAbout, 'title' | 'goal' | 'facilitator' | 'language' | 'departments'>,
  { id, now }: { readonly id: SeriesId; readonly now: number },
): Series => ({
  agreements: NO_PREPARATION.agreements,
  videoLink: '',
  keepHours: KEEP_CLOSED_HOURS,
  coHosts: [],
  meetings: [],
  ...about,
  id,
  createdAt: now,
  usedAt: now,
});

export const changed = (series: Series, change: { readonly [Key in keyof SeriesAbout]?: SeriesAbout[Key] | undefined }): Series => ({
  ...series,
  ...said(change),
});

/** Somebody used it: from now on it is there so long again. */
export const used = (series: Series, now: number): Series => ({ ...series, usedAt: Math.max(series.usedAt, now) });

/** When it deletes itself if nobody uses it, ms since the epoch. */
export const seriesDeletesAt = ({ usedAt }: Pick<Series, 'usedAt'>): number => usedAt + KEEP_SERIES_MS;

export const meetingOf = (series: Series, id: MeetingId): Meeting | undefined => series.meetings.find((meeting) => meeting.id === id);

export const meetingOfSession = (series: Series, session: SessionId): Meeting | undefined =>
  series.meetings.find((meeting) => meeting.session?.id === session);

export const withSession = (series: Series, meeting: MeetingId, session: { readonly id: SessionId; readonly code: JoinCode }): Series =>
  withMeeting(series, meeting, { session });

/** `null`: nothing of that meeting stays. */
export const withHarvest = (series: Series, meeting: MeetingId, harvest: KeptHarvest | null): Series =>
  withMeeting(series, meeting, { harvest });

/** What was changed in one of its sessions is so from now on: the next session begins with it, and its plan says what is true of it. */
export const followed = (series: Series, session: SessionId, settings: Partial<Settings>): Series => {
  const meeting = meetingOfSession(series, session);
  if (meeting === undefined) return series;
  const { title, theme, agreements, departments, language, videoLink, keepHours, preparation } = settings;
  const along = said({ agreements, departments, language, videoLink, keepHours });
  const there = said({ title, theme, startsAt: preparation?.startsAt, place: preparation?.place });
  const says = (one: object, change: object) => JSON.stringify({ ...one, ...change }) === JSON.stringify(one);
  return says(series, along) && says(meeting, there) ? series : withMeeting({ ...series, ...along }, meeting.id, there);
};

const withMeeting = (series: Series, id: MeetingId, change: Partial<Meeting>): Series => ({
  ...series,
  meetings: series.meetings.map((meeting) => (meeting.id === id ? { ...meeting, ...change } : meeting)),
});

/** Without what nothing was said of. */
const said = <Some extends object>(some: Some): { readonly [Key in keyof Some]?: Exclude<Some[Key], undefined> } =>
  Object.fromEntries(Object.entries(some).filter(([, value]) => value !== undefined)) as never;
