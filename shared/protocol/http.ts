import { z } from 'zod';
import type { JoinCode, ParticipantId } from '../ids.ts';
import type { Timeline } from '../lookback/timeline.ts';
import { LIMITS, WRITERS_LEAST } from '../model/limits.ts';
import type { Lang } from '../model/text.ts';
import type { FloorView, PreparedView } from '../session/views.ts';
import { clipSchema, keepHoursSchema, preparationSchema, SEATS, type Seat } from './control.ts';
import { fields } from './fields.ts';

/** Bodies and answers of the HTTP routes. A refusal is `{ refusal }` with status 4xx or 503. */

/** `POST /api/sessions` → 201 {@link Created}; sets the cookie and the facilitator's seat. */
export const createSchema = z.strictObject({
  script: fields.script,
  title: fields.title,
  theme: fields.theme,
  departments: fields.departments,
  language: fields.lang,
  videoLink: fields.link,
  /** The facilitator's first name. */
  name: fields.name,
  /** What people read beforehand; all of it can be filled in later. */
  preparation: preparationSchema.optional(),
  agreements: fields.agreements.optional(),
  clip: clipSchema.optional(),
  /** How long it is there after it was closed; 24 unless said otherwise. */
  keepHours: keepHoursSchema.optional(),
});
export type CreateBody = z.input<typeof createSchema>;
export interface Created {
  readonly code: JoinCode;
}

/** `GET /api/sessions/:code` → 200: what the join page needs before somebody is in. */
export interface SessionDoor {
  readonly code: JoinCode;
  readonly title: string;
  readonly theme: string;
  readonly departments: readonly string[];
  readonly language: Lang;
  readonly videoLink: string;
  /** How many hours after the end everything is erased. */
  readonly keepHours: number;
  /** The seats this browser already has here. */
  readonly seats: readonly Seat[];
}

/** `POST /api/sessions/:code/join` → 200 {@link Joined}; the same browser gets the same person again. */
export const joinSchema = z.strictObject({ name: fields.name, department: fields.department.nullable() });
export type JoinBody = z.input<typeof joinSchema>;
export interface Joined {
  readonly person: ParticipantId;
}

/** `GET /api/sessions/:code/prepare` → 200 {@link Prepared}, for who has the code: what one reads beforehand. */
export interface Prepared extends PreparedView {
  /** The seats this browser already has here. */
  readonly seats: readonly Seat[];
}

/** `GET /api/sessions/:code/event.ics` → 200, for who has the code: the session for one's calendar (RFC 5545); 404 while it has no moment. */

/** `POST /api/sessions/:code/co-host` → 200 {@link Joined}: trades the secret of the co-hosts' link for a place as a participant who prepares along. */
export const coHostSchema = z.strictObject({ key: z.string().max(100), name: fields.name });
export type CoHostBody = z.input<typeof coHostSchema>;

/** `POST /api/sessions/:code/enter` → 204: trades the secret of a facilitator's, display's or shared device's link for a seat. */
export const enterSchema = z.strictObject({
  seat: z.enum(SEATS).exclude(['participant']),
  key: z.string().max(100),
  /** A display or a device that goes round in a subgroup; without it, in the circle. */
  room: fields.room.optional(),
});
export type EnterBody = z.input<typeof enterSchema>;

/** `GET /api/sessions/:code/links` → 200, for the facilitator. Paths on this server; secrets stand behind `#`, which browsers do not send. */
export interface Links {
  /** Participants: `/s/CODE` */
  readonly join: string;
  /** The shared screen: `/s/CODE/floor#key` */
  readonly display: string;
  /** A device that goes round among guests without one, secret: `/s/CODE/round#key` */
  readonly shared: string;
  /** Who prepare along, secret: `/s/CODE/plan#key` */
  readonly coHost: string;
  /** The facilitator, secret: `/s/CODE/lead#key` */
  readonly facilitator: string;
  /** The series it is a meeting of, without the secret that opens it: `/reeks/ID` */
  readonly series: string | null;
}

/** `GET /api/sessions/:code/rooms/:room/links` → 200, for the facilitator and for who leads that subgroup. */
export interface RoomLinks {
  /** The subgroup's shared screen: `/s/CODE/floor/ROOM#key` */
  readonly display: string;
  /** A device that goes round in the subgroup: `/s/CODE/round/ROOM#key` */
  readonly shared: string;
}

/** `GET /api/sessions/:code/lookback` → 200, for the facilitator: the course of the session. */
export type LookBack = Timeline;

/** `GET /api/sessions/:code/lookback/at/:at` → 200 {@link FloorThen}, for the facilitator: the floor at a moment, ms since the epoch. */
/** `GET /api/sessions/:code/rooms/:room/lookback` → 200 {@link LookBack}, for who leads that subgroup: its course. */
/** `GET /api/sessions/:code/rooms/:room/lookback/at/:at` → 200 {@link FloorThen}, for who leads that subgroup: its floor at a moment. */
export const momentSchema = z.strictObject({ at: z.int().min(0).max(Number.MAX_SAFE_INTEGER) });
export interface FloorThen {
  readonly at: number;
  readonly floor: FloorView;
}

/**
 * `POST /api/sessions/:code/management` → 204, for the facilitator: lays before the circle what may go to management.
 * `GET /api/sessions/:code/management.md`, `.pdf` and `.docx`, for the facilitator: that, once the circle agreed; before, `not-now`.
 */
export const managementSchema = z.strictObject({
  /** Of this session, or with what stays of the sessions before. */
  of: z.enum(['session', 'series']),
  /** On how many people's words something has to rest. */
  threshold: z.int().min(WRITERS_LEAST).max(LIMITS.people),
  lang: fields.lang,
});
export type ManagementBody = z.input<typeof managementSchema>;

/** `GET /api/about` → 200, for anybody: who runs this Kring, and where to ask; `null` when the installation did not say so. */
export interface About {
  readonly organisation: string | null;
  /** An e-mail address, or an https one. */
  readonly contact: string | null;
}

/** `GET /.well-known/security.txt` → 200 (RFC 9116), for anybody, where a contact is known; else 404. */

/**
 * `DELETE /api/sessions/:code` → 204, for the facilitator: everything is gone.
 * `GET /api/sessions/:code/harvest.md`, `.pdf`, `.docx`, `.csv` and `.json`, for the facilitator: what may leave the room.
 * `GET /api/sessions/:code/harvest.svg`, for the facilitator: the floor as a picture; `?names=1` puts names at the stones.
 * `GET /api/sessions/:code/letter.md`, `.pdf` and `.docx`, for a participant: the own letter to take home.
 * `GET /api/sessions/:code/mine.md`, `.pdf` and `.docx`, for a participant: the take-home page.
 * `GET /health` → 200 {@link Health} when the store is writable, else 503.
 */
export interface Health {
  readonly status: 'ok' | 'failing';
  readonly uptimeSeconds: number;
}
