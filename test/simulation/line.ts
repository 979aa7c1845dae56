import { docName, type DocRef } from '../../shared/doc/names.ts';
import type { SessionId } from '../../shared/ids.ts';
import { CLOSE, type CloseCode } from '../../shared/protocol/close-codes.ts';
import { grantOf, type Grant, type Receiver } from './grants.ts';
import type { Standing } from './standing.ts';

/** One connection to one document, as whoever taps the wire sees it. */
export interface Line {
  readonly who: Receiver;
  /** `null`: a name that is none. */
  readonly doc: DocRef | null;
  /** What the rules gave when it was opened; more than one while the server cannot know yet which state is durable. */
  readonly granted: readonly Grant[];
  /** Nothing but what an honest client sends came over it. */
  honest: boolean;
  open: boolean;
  /** Characters the server got over it, oldest first, and how many of them came before each question that has no answer yet. */
  arrived: string[];
  readonly questions: number[];
}

/** What is known of a session when a connection to it is closed. */
export interface Circumstances {
  /** What is durable, and what of it the server knows, where the two differ. */
  readonly states: readonly Standing[];
  readonly isGone: (session: SessionId, who: Receiver) => boolean;
  /** Whether the words of a text were ever taken back. */
  readonly isErased: (doc: string) => boolean;
}

/** Whether the server has no reason to close a connection with this code. */
export const isMisfit = ({ who, doc, granted, honest }: Line, code: CloseCode, { states, isGone, isErased }: Circumstances): boolean => {
  if (isPassing(code)) return false;
  if (doc === null) return code !== CLOSE.unknown;
  switch (code) {
    case CLOSE.ended:
      return !isGone(doc.session, who);
    case CLOSE.accessChanged:
      // A reader of a text may bring words of its own that are not wanted any more.
      return !(isText(doc) && granted.includes('read')) && states.every((state) => stillHolds(granted, grantOf(state, who, doc)));
    case CLOSE.forbidden:
    case CLOSE.unknown:
      return honest && granted.length > 0 && !granted.includes('none');
    case CLOSE.erased:
      return !isErased(docName(doc));
    case CLOSE.stale:
      return isText(doc) && !isErased(docName(doc));
    default:
      return honest;
  }
};

/** A connection that was opened in doubt has what one of two states gave; by the other it may never have been there. */
const stillHolds = (granted: readonly Grant[], now: Grant): boolean => now !== 'none' && granted.includes(now);

/** Closes after which a client comes back with its copy: trouble of the server's, or a restart. */
export const isPassing = (code: CloseCode): boolean => code < FINAL || code === CLOSE.unavailable;

/** The stock provider does not come back by itself after these and above. */
const FINAL = 4400;

export const isText = ({ kind }: DocRef): boolean => TEXTS.includes(kind);

const TEXTS: readonly DocRef['kind'][] = ['case', 'sheet', 'notes', 'harvest', 'leading', 'plan', 'letter'];
