import type { Meeting, Series } from './model.ts';
import type { Settings } from '../model/session.ts';
import type { Lang } from '../model/text.ts';

/**
 * The session of a planned meeting, in one step: what the series says, what was so in the session before (`last`; `null` when there was
 * none), and of the meeting when, where and what about. What belongs to one meeting alone, such as a clip, begins empty.
 */
export const settingsFor = (meeting: Meeting, series: Series, last: Settings | null): Settings => ({
  title: meeting.title === '' ? meetingTitle(series.language, series.meetings.indexOf(meeting) + 1) : meeting.title,
  theme: meeting.theme,
  departments: series.departments,
  language: series.language,
  videoLink: series.videoLink,
  clip: { title: '', link: '', question: '', points: [] },
  coach: last?.coach ?? true,
  // What hosts want to take up next is for hosts alone: it is not what participants read beforehand.
  preparation: { startsAt: meeting.startsAt, place: meeting.place, plan: '' },
  agreements: series.agreements,
  keepHours: series.keepHours,
});

/** What a meeting is called as long as nobody gives it a name; `nr` counts from 1. */
export const meetingTitle = (lang: Lang, nr: number): string => `${WORD[lang]} ${String(nr)}`;

const WORD: Readonly<Record<Lang, string>> = { nl: 'Bijeenkomst', en: 'Session' };
