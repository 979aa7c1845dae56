import { z } from 'zod';
import type { JoinCode, MeetingId, SeriesId } from '../ids.ts';
import { KEEP_CLOSED_MOST_HOURS, LIMITS } from '../model/limits.ts';
import type { KeptHarvest, Meeting, Series } from '../series/model.ts';
import { fields } from './fields.ts';

/** Bodies and answers of the HTTP routes of a series. A refusal is `{ refusal }` with status 4xx or 503. */

/** What its facilitator says of it. */
export const seriesAbout = {
  title: fields.title,
  goal: fields.goal,
  agreements: fields.agreements,
  departments: fields.departments,
  language: fields.lang,
  videoLink: fields.link,
  keepHours: z.int().min(0).max(KEEP_CLOSED_MOST_HOURS),
  /** First names. */
  facilitator: fields.name,
  coHosts: z.array(fields.name).max(LIMITS.coHosts),
};

/** `POST /api/series` → 201 {@link SeriesMade}; sets the cookie and this browser's place as its facilitator. */
export const seriesCreateSchema = z.strictObject({
  title: seriesAbout.title,
  goal: seriesAbout.goal,
  facilitator: seriesAbout.facilitator,
  language: seriesAbout.language,
  departments: seriesAbout.departments,
  /** Empty: the link alone opens it. */
  passphrase: fields.passphrase,
});
export type SeriesCreateBody = z.input<typeof seriesCreateSchema>;
export interface SeriesMade {
  readonly id: SeriesId;
}

/** `GET /api/series` → 200: the series this browser may lead, the one last used first. */
export interface OwnSeries {
  readonly id: SeriesId;
  readonly title: string;
  /** How many, planned and held; without those off the path. */
  readonly meetings: number;
}

/**
 * `POST /api/series/:id/enter` → 204: trades the secret of the link, and the passphrase where there is one, for a place. Refused as
 * `bad-key` when the link does not fit or there is no such series, as `bad-passphrase` when only that does not fit (empty: nothing was
 * tried yet), and as `too-fast` when too many were tried.
 */
export const seriesEnterSchema = z.strictObject({ key: z.string().max(100), passphrase: fields.passphrase });
export type SeriesEnterBody = z.input<typeof seriesEnterSchema>;

/** `GET /api/series/:id` → 200 {@link SeriesView}, for its facilitator. Here as everywhere: `not-found` for who has no place in it. */
export interface SeriesView extends Omit<Series, 'meetings'> {
  readonly meetings: readonly MeetingView[];
  /** To be sent along with a change. */
  readonly revision: number;
  readonly guarded: boolean;
  /** When it deletes itself if nobody uses it, ms since the epoch. */
  readonly deletesAt: number;
  /** The secret link: `/reeks/ID#key`. */
  readonly link: string;
}

export interface MeetingView extends Omit<Meeting, 'session' | 'harvest'> {
  readonly code: JoinCode | null;
  readonly state: MeetingState;
  /** When its words are deleted, ms since the epoch; `null` while that is not known, or done. */
  readonly deletesAt: number | null;
  /** Without the words: whether its harvest stays in the series, since when. */
  readonly harvestKeptAt: number | null;
  /** This browser may lead that session. */
  readonly mayLead: boolean;
}

/** A plan; made, but nobody is in it yet; going on; over, and still there to read; deleted. */
export type MeetingState = 'planned' | 'ready' | 'open' | 'closed' | 'gone';

/** `PATCH /api/series/:id` → 200 {@link SeriesView}. Refused as `changed` when somebody else was before. */
export const seriesChangeSchema = z.strictObject({
  revision: z.int().min(1),
  change: z.strictObject(seriesAbout).partial(),
  /** Empty: no passphrase any more. */
  passphrase: fields.passphrase.optional(),
});
export type SeriesChangeBody = z.input<typeof seriesChangeSchema>;

/** A meeting as it is planned. */
export const meetingFields = z.strictObject({
  title: fields.title,
  theme: fields.theme,
  script: fields.script,
  startsAt: fields.startsAt.nullable(),
  place: fields.place,
  next: fields.plan,
});
export type MeetingPlan = z.output<typeof meetingFields>;

/** `true`: it was taken off the path; with its session and its harvest still there. */
export const offPath = z.literal(true).optional();

/**
 * `PUT /api/series/:id/meetings` → 200 {@link SeriesView}: the plans, in order. A meeting that was made keeps its session, and cannot be left
 * out as long as that or its kept harvest is there (`not-now`); `off` takes it off the path.
 */
export const meetingsSchema = z.strictObject({
  revision: z.int().min(1),
  meetings: z.array(meetingFields.extend({ id: fields.meeting.nullable(), off: offPath })).max(LIMITS.meetings),
});
export type MeetingsBody = z.output<typeof meetingsSchema>;

/**
 * `POST /api/series/:id/meetings/:meeting/session` → 201 {@link MeetingMade}: makes the session of a plan, with what the series and the
 * session before say; this browser leads it. Asked twice, or from another browser, it answers with the one that is there; `not-found` when
 * that has deleted itself.
 * `PUT /api/series/:id/meetings/:meeting/harvest` → 200 {@link SeriesView}: its harvest stays in the series, or does not ({@link keepSchema}).
 * It follows its session: what is taken out there is taken out here.
 * `GET /api/series/:id/meetings/:meeting/harvest` → 200 {@link MeetingHarvest}: what is kept of one.
 * `GET /api/series/:id/harvest.md`, `GET /api/series/:id/harvest.json`, `GET /api/series/:id/harvest.csv`, `GET /api/series/:id/harvest.pdf`
 * and `GET /api/series/:id/harvest.docx`: what stays of all its sessions, as a file.
 * `GET /api/series/:id/series.json`: everything of it, to take to another Kring (series-file.ts).
 * `POST /api/series/import` with that file as body, at most 5 MB → 201 {@link SeriesMade}: it begins anew here, with a link of its own and
 * without passphrase. Refused as `invalid`, with as `field` what is wrong with the file: `too-big`, `no-json`, `no-series`, `harvest` (which
 * `/oogst` opens), `newer`, or the first place that is.
 * `DELETE /api/series/:id` → 204: it is gone, with its sessions when `?sessions=too`.
 */
export interface MeetingMade {
  readonly code: JoinCode;
  readonly meeting: MeetingId;
}
export const keepSchema = z.strictObject({ on: z.boolean() });

export type MeetingHarvest = KeptHarvest;
