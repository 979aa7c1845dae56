import { err, ok, type Result } from '../result.ts';
import { contentLine, escapeText } from './lines.ts';
import { isLater, stampOf, type Moment } from './moment.ts';

/** A session in somebody’s calendar. */
export interface CalendarEvent extends CalendarWords {
  readonly start: Moment;
  /** Of the same kind as the start. */
  readonly end: Moment;
  /** Minutes before the start at which the calendar speaks up; `null`: it does not. */
  readonly alarm: number | null;
}

/** Something one wants to be reminded of, at a moment; it takes no time of the day. */
export interface CalendarReminder extends CalendarWords {
  readonly at: Moment;
}

interface CalendarWords {
  /** The same for ever: a calendar that knows it replaces what it has. */
  readonly uid: string;
  /** When this file was made, ms since the epoch. */
  readonly stamp: number;
  readonly title: string;
  /** Each of these may stay empty. */
  readonly description: string;
  readonly place: string;
  /** An http(s) address; anything else is left out. */
  readonly link: string;
}

/** `bad-moment`: one of its moments is none, or the two are of different kinds. `ends-first`: it ends before it starts. */
export type CalendarFault = 'bad-moment' | 'ends-first' | 'bad-alarm';

/** A calendar file (RFC 5545, text/calendar) with one event. */
export const eventToIcs = (event: CalendarEvent): Result<string, CalendarFault> => {
  const { start, end, alarm } = event;
  if (start.kind !== end.kind) return err('bad-moment');
  if (alarm !== null && !(Number.isInteger(alarm) && alarm >= 0 && alarm <= FOUR_WEEKS)) return err('bad-alarm');
  const [from, to] = [stampOf(start), stampOf(end)];
  if (from === null || to === null) return err('bad-moment');
  if (isLater(from, to)) return err('ends-first');
  return calendar(event, [`DTSTART:${from}`, `DTEND:${to}`], alarm);
};

/** A calendar file with one moment that reminds. */
export const reminderToIcs = (reminder: CalendarReminder): Result<string, CalendarFault> => {
  const at = stampOf(reminder.at);
  // Without an end it lasts no time, and TRANSPARENT keeps its owner free.
  return at === null ? err('bad-moment') : calendar(reminder, [`DTSTART:${at}`, 'TRANSP:TRANSPARENT'], 0);
};

const calendar = (words: CalendarWords, when: readonly string[], alarm: number | null): Result<string, CalendarFault> => {
  const stamp = stampOf({ kind: 'utc', at: words.stamp });
  if (stamp === null) return err('bad-moment');
  const title = escapeText(words.title);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kring//Kring//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escapeText(words.uid)}`,
    `DTSTAMP:${stamp}`,
    ...when,
    `SUMMARY:${title}`,
    ...filled('DESCRIPTION', escapeText(words.description)),
    ...filled('LOCATION', escapeText(words.place)),
    ...filled('URL', LINK.test(words.link) ? words.link : ''),
    ...(alarm === null ? [] : ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${title}`, `TRIGGER:-PT${String(alarm)}M`, 'END:VALARM']),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return ok(lines.map(contentLine).join(''));
};

const filled = (name: string, value: string): readonly string[] => (value === '' ? [] : [`${name}:${value}`]);

/** Printable ASCII alone: an address with other signs is written with `%`. */
const LINK = /^https?:\/\/[!#-;=?-[\]_a-z~%]{1,1000}$/i;
const FOUR_WEEKS = 4 * 7 * 24 * 60;
