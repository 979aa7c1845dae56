import type { CardId, ParticipantId, PhaseId, SheetId } from '../ids.ts';
import type { Origin } from './rooms.ts';
import type { SeenBy } from './script.ts';

/** What somebody can contribute. `follow-up` is a question on a question; `tip` is advice that is kept aside until the bringer asks for it. */
export type PostedKind =
  'check-in' | 'case' | 'question' | 'follow-up' | 'factor' | 'strength' | 'insight' | 'intention' | 'tip' | 'check-out';

/** `earlier` is not contributed: its owner took it along from a session before, by personal key. */
export type CardKind = PostedKind | 'earlier';

export const CARD_KINDS: readonly PostedKind[] = [
  'check-in',
  'case',
  'question',
  'follow-up',
  'factor',
  'strength',
  'insight',
  'intention',
  'tip',
  'check-out',
];

export type Mark = 'open' | 'asked' | 'answered' | 'not-now';
export const MARKS: readonly Mark[] = ['open', 'asked', 'answered', 'not-now'];

/** An intention's own fields; each may stay empty. `text` of the card is the *what*. */
export interface Plan {
  readonly when: string;
  readonly withWhom: string;
  readonly notice: string;
}

export interface Card {
  readonly id: CardId;
  readonly kind: CardKind;
  readonly author: ParticipantId;
  /** Differs from the author when somebody posted on behalf of a guest without device. */
  readonly postedBy: ParticipantId;
  readonly phase: PhaseId;
  readonly sheet: SheetId | null;
  /** The person a strength is addressed to. */
  readonly to: ParticipantId | null;
  /** The question a follow-up asks on. */
  readonly parent: CardId | null;
  readonly text: string;
  readonly plan: Plan | null;
  /** Which form a proposed case would take. */
  readonly form: 'difficult' | 'success' | null;
  /** Moves up only: `reveal` and `owner` become `room`. */
  readonly seenBy: SeenBy;
  readonly anonymous: boolean;
  readonly harvested: boolean;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly edited: boolean;
  readonly withdrawn: boolean;
  readonly mark: Mark;
  /** The bringer's key-word answer. */
  readonly answer: string | null;
  /** Brought along from a subgroup; it stays its author's. */
  readonly from?: Origin;
  /** Its author takes it along with the personal key; an intention goes along unasked. */
  readonly kept?: boolean;
  /** Of an `earlier` card: what it was, and how it went. */
  readonly earlier?: Earlier;
}

/** What followed its owner from a session before. */
export interface Earlier {
  readonly was: PostedKind;
  /** When it was written, ms since the epoch. */
  readonly since: number;
  /** The card it once was: the same wherever it follows its owner. */
  readonly key: CardId;
  readonly how: HowItWent | null;
  /** What did you notice? */
  readonly noticed: string;
}

export type HowItWent = 'done' | 'differently' | 'not-yet' | 'let-go';
export const WAYS_IT_WENT: readonly HowItWent[] = ['done', 'differently', 'not-yet', 'let-go'];
