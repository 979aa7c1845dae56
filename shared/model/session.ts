import type { CardId, JoinCode, KeepsakeId, MomentId, ParticipantId, PhaseId, RoomId, SeriesId, SessionId, SheetId } from '../ids.ts';
import type { Cards } from './cards.ts';
import type { CaseMarks } from './case-marks.ts';
import type { Groups } from './groups.ts';
import type { Links } from './links.ts';
import type { ManagementTalk } from './management.ts';
import type { Pace } from './pace.ts';
import type { Reactions } from './reactions.ts';
import type { Breakout, Lift } from './rooms.ts';
import type { Script } from './script.ts';
import type { Lang } from './text.ts';

export interface Session {
  readonly id: SessionId;
  readonly code: JoinCode;
  readonly createdAt: number;
  /** The series it is a meeting of. */
  readonly series: SeriesId | null;
  readonly settings: Settings;
  readonly script: Script;
  readonly status: SessionStatus;
  readonly people: Readonly<Record<ParticipantId, Person>>;
  readonly rooms: Readonly<Record<RoomId, Room>>;
  readonly breakout: Breakout;
  /** What may go to management, while the circle looks at it, and after it agreed. */
  readonly management: ManagementTalk | null;
}

export type SessionStatus = { readonly kind: 'open' } | { readonly kind: 'closed'; readonly at: number };

/** What the facilitator fills in when creating a session and may change later. */
export interface Settings {
  readonly title: string;
  readonly theme: string;
  readonly departments: readonly string[];
  readonly language: Lang;
  /** Link of a video call, shown to participants when they join; empty when there is none. */
  readonly videoLink: string;
  readonly clip: Clip;
  /** Whether who writes a question gets a hint when it reads as something else. */
  readonly coach: boolean;
  readonly preparation: Preparation;
  /** What the circle agreed on; one line each. */
  readonly agreements: readonly string[];
  /** How long a closed session can be read before it deletes itself, in hours: 0 to 720. */
  readonly keepHours: number;
}

/** What people read beforehand, beside theme and clip. */
export interface Preparation {
  /** When it begins, ms since the epoch. */
  readonly startsAt: number | null;
  readonly place: string;
  /** What we will do, in the facilitator's words. */
  readonly plan: string;
}

/** The knowledge clip people watched beforehand; `points` are its insights, laid on the floor in the knowledge phase. */
export interface Clip {
  readonly title: string;
  readonly link: string;
  readonly question: string;
  readonly points: readonly string[];
}

export interface Person {
  readonly id: ParticipantId;
  readonly name: string;
  readonly department: string | null;
  readonly role: 'facilitator' | 'participant';
  /** A guest without device, entered by the facilitator; others may post on their behalf. */
  readonly guest: boolean;
  /** The facilitator's “dubbele pet”: joins as a participant too. */
  readonly hat: boolean;
  /** Which colour-and-shape identity; counts up from 0 in order of joining. */
  readonly stone: number;
  readonly room: RoomId;
  /** Prepares the session together with the facilitator. */
  readonly coHost: boolean;
  /** The facilitator took that back; the co-hosts' link does not give it again. */
  readonly coHostTakenBack?: boolean;
  /** For which personal key is kept what this person takes along. */
  readonly keepsake: KeepsakeId | null;
  /** Lets the circle read the own letter to take home. */
  readonly letterReleased: boolean;
  readonly presence: 'here' | 'left' | 'removed';
  readonly joinedAt: number;
  /** When this person last erased everything they wrote, ms since the epoch. */
  readonly erasedAt?: number;
}

/** Stands where a name was that its owner erased. */
export const NAMELESS = '…';

export interface Room {
  readonly id: RoomId;
  /** Of a subgroup; empty for the circle. */
  readonly name: string;
  /** The programme as it is played here. */
  readonly script: Script;
  /** A subgroup that was given a script of its own does not follow when the circle changes its own. */
  readonly ownScript: boolean;
  /** Whether people have ever been in it. */
  readonly opened: boolean;
  /** The participant who leads this subgroup, and who was asked to and has not answered yet. */
  readonly lead: ParticipantId | null;
  readonly asked: ParticipantId | null;
  /** Somebody here would like the facilitator to come by. */
  readonly help: boolean;
  /** What this subgroup takes along to the circle. */
  readonly lifts: Readonly<Record<CardId, Lift>>;
  readonly harvestLifted: boolean;
  readonly phase: PhaseId;
  /** Its clock has run: it is no longer waiting to begin, as it does when a session is made days before. */
  readonly begun: boolean;
  /** Phases the room has been in, the present one included. */
  readonly visited: readonly PhaseId[];
  readonly timer: Timer;
  readonly caption: string | null;
  /** Lines of the facilitator's own, ready to be used again. */
  readonly keptCaptions: readonly string[];
  /** Turning points that can still be renamed or taken away. */
  readonly moments: readonly MomentId[];
  readonly spotlight: Spotlight | null;
  readonly bringer: ParticipantId | null;
  readonly notulist: ParticipantId | null;
  readonly chosenCase: CardId | null;
  /** The shared screen shows nothing but a calm floor. */
  readonly blank: boolean;
  /** Code and QR on the shared screen. */
  readonly joinShown: boolean;
  /** The bringer lets the case text and the key-word answers into the harvest. */
  readonly caseReleased: boolean;
  /** When the bringer last deleted everything about the case, ms since the epoch. */
  readonly caseErasedAt: number | null;
  /** Listen first: nobody writes but the bringer and the notulist. */
  readonly listening: boolean;
  readonly pace: Pace;
  readonly claims: Readonly<Record<ParticipantId, SheetId>>;
  readonly cards: Cards;
  readonly caseMarks: CaseMarks;
  readonly reactions: Reactions;
  readonly groups: Groups;
  readonly links: Links;
}

/** A soft timer: it never ends anything. Times in milliseconds since the epoch. */
export type Timer =
  | { readonly kind: 'running'; readonly endsAt: number; readonly minutes: number }
  | { readonly kind: 'paused'; readonly left: number; readonly minutes: number };

/** What lies in the middle of the shared screen. */
export type Spotlight = { readonly kind: 'card'; readonly card: CardId } | { readonly kind: 'sheet'; readonly sheet: SheetId };

/**
 * Who acts: a person at a device; a shared screen, which may only look; or a device that goes round among guests without one,
 * each of whom it speaks for in turn.
 */
export type Actor =
  | { readonly kind: 'person'; readonly person: ParticipantId }
  | { readonly kind: 'display'; readonly room: RoomId }
  | { readonly kind: 'shared'; readonly room: RoomId };
