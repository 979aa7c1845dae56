import { KEEP_CLOSED_HOURS, KEEP_CLOSED_MOST_HOURS, KEEP_IDLE_MS, KEEP_SERIES_MS, WRITERS_ASKED, WRITERS_LEAST } from '../model/limits.ts';
import { KEEP_ADDRESS_MS, KEEP_COOKIE_MS } from './kept.ts';

const HOUR_MS = 60 * 60 * 1000;
const DAY_HOURS = 24;

/** Every number that the pages about privacy name, from where the code keeps it: a page cannot say another one. */
export const FACTS = {
  keepHours: KEEP_CLOSED_HOURS,
  keepMostDays: KEEP_CLOSED_MOST_HOURS / DAY_HOURS,
  idleDays: KEEP_IDLE_MS / HOUR_MS / DAY_HOURS,
  seriesDays: KEEP_SERIES_MS / HOUR_MS / DAY_HOURS,
  cookieDays: KEEP_COOKIE_MS / HOUR_MS / DAY_HOURS,
  addressHours: KEEP_ADDRESS_MS / HOUR_MS,
  writers: WRITERS_ASKED,
  writersLeast: WRITERS_LEAST,
} as const satisfies Readonly<Record<string, number>>;
