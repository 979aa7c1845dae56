import { z } from 'zod';
import { KEEPSAKE_PATTERN, type CardId, type JoinCode } from '../ids.ts';
import type { Lang } from '../model/text.ts';
import type { KeptWords } from '../series/kept.ts';
import { fields } from './fields.ts';

/**
 * Bodies and answers of the HTTP routes of a personal key. The key stands in a body alone; nothing of it is stored or logged.
 * A key that keeps nothing here is refused as one that is wrong: `bad-key`.
 */

/**
 * `POST /api/sessions/:code/key` → 201 {@link KeyMade}, for a participant of a session in a series: a new personal key. What this
 * session keeps for its owner is kept for this key from now on, and for one made before no longer.
 */
export interface KeyMade {
  /** Told once: `/mijn#KEY`. */
  readonly link: string;
}

const key = z.string().regex(KEEPSAKE_PATTERN);

/**
 * `POST /api/mine/open` → 200 {@link MineView}: what is kept, opened for this answer alone.
 * `POST /api/mine/erase` → 204: everything the key keeps is gone.
 */
export const mineSchema = z.strictObject({ key });
export interface MineBody {
  readonly key: string;
}

/**
 * `POST /api/mine/forget` → 204: these words are kept no more, of whatever meeting, and what came along of them to a meeting is erased
 * there. Words that are not kept are gone already.
 */
export const mineForgetSchema = z.strictObject({ key, word: fields.card });
export interface MineForgetBody extends MineBody {
  readonly word: CardId;
}
export interface MineView {
  readonly name: string;
  readonly series: {
    readonly title: string;
    readonly language: Lang;
    /** When it deletes itself if nobody uses it. */ readonly deletesAt: number;
  };
  /** In the order in which they were held. */
  readonly meetings: readonly KeptMeetingView[];
  readonly next: NextMeeting | null;
}

export interface KeptMeetingView {
  /** `null`: the series does not know it any more. */
  readonly title: string | null;
  /** When something was last kept of it, ms since the epoch. */
  readonly at: number;
  readonly words: readonly KeptWords[];
}

export interface NextMeeting {
  readonly title: string;
  readonly startsAt: number | null;
  readonly place: string;
  /** Where one can join; `null`: it is a plan yet. */
  readonly code: JoinCode | null;
  /** One was in it already. */
  readonly joined: boolean;
}

/**
 * `POST /api/mine/join` → 200 {@link MineJoined}: comes into the series' next session with the kept name, or with `name`; sets the
 * cookie and the seat. What followed lies before its owner, once. Refused as `not-now` when there is none to join.
 */
export const mineJoinSchema = z.strictObject({ key, name: fields.name.optional() });
export interface MineJoinBody extends MineBody {
  readonly name?: string;
}
export interface MineJoined {
  readonly code: JoinCode;
}
