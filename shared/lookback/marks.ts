import type { CardId, MomentId } from '../ids.ts';
import type { PostedKind } from '../model/card.ts';
import type { Room } from '../model/session.ts';
import { rowOf } from '../model/table.ts';
import type { Text } from '../model/text.ts';
import { captionIn } from '../script/engine.ts';
import type { SessionEvent } from '../session/events.ts';
import type { Step } from './steps.ts';

/** A moment worth coming back to. */
export type TimeMark = { readonly at: number } & Marked;

type Marked =
  | { readonly kind: 'caption'; readonly text: Text }
  /** Marked by the facilitator, as it is called since; the words may be empty. `null`: of an older Kring, it stays as it is. */
  | { readonly kind: 'turning-point'; readonly text: string; readonly moment: MomentId | null }
  /** The words of the chosen case; `null` when they are gone. */
  | { readonly kind: 'case'; readonly text: string | null }
  /** What waited lay on the floor at once. */
  | { readonly kind: 'reveal'; readonly of: PostedKind }
  /** The circle divided, and came back. */
  | { readonly kind: 'rooms-opened' | 'rooms-closed' }
  /** Everybody was called back to the circle, for that moment. */
  | { readonly kind: 'rooms-called'; readonly until: number }
  | { readonly kind: 'tips' | 'closed' | 'reopened' };

export const marksOf = (steps: readonly Step[]): readonly TimeMark[] => {
  const now = steps.at(-1)?.room;
  if (now === undefined) return [];
  const renamed = renamedIn(steps);
  return steps.flatMap((step) => {
    const marked = step.event.type === 'moment-marked' ? turningPoint(step.event, now, renamed) : markOf(step, now);
    return marked === null ? [] : { at: step.at, ...marked };
  });
};

const turningPoint = ({ id, text }: MomentMarked, now: Room, renamed: ReadonlyMap<MomentId, string>): Marked | null => {
  if (id === undefined) return { kind: 'turning-point', text, moment: null };
  return now.moments.includes(id) ? { kind: 'turning-point', text: renamed.get(id) ?? text, moment: id } : null;
};

/** What turning points are called, where that is not as they were marked. */
const renamedIn = (steps: readonly Step[]): ReadonlyMap<MomentId, string> =>
  new Map(steps.flatMap(({ event }) => (event.type === 'moment-renamed' ? [[event.moment, event.text] as const] : [])));

const markOf = ({ event, room }: Step, now: Room): Marked | null => {
  switch (event.type) {
    case 'caption-set':
      return event.text === null ? null : { kind: 'caption', text: captionIn(room.script, event.text) };
    case 'case-chosen':
      return event.card === null ? null : { kind: 'case', text: wordsOf(now, event.card) };
    case 'cards-revealed': {
      const kind = event.cards[0] === undefined ? undefined : rowOf(room.cards.all, event.cards[0])?.kind;
      return kind === undefined || kind === 'earlier' ? null : { kind: 'reveal', of: kind };
    }
    case 'tips-opened':
      return { kind: 'tips' };
    case 'rooms-opened':
    case 'rooms-closed':
      return { kind: event.type };
    case 'rooms-warned':
      return event.until === null ? null : { kind: 'rooms-called', until: event.until };
    case 'session-closed':
      return { kind: 'closed' };
    case 'session-reopened':
      return { kind: 'reopened' };
    default:
      return null;
  }
};

/** As their author left them; nothing of a card that was withdrawn. */
const wordsOf = (now: Room, id: CardId): string | null => {
  const card = rowOf(now.cards.all, id);
  return card === undefined || card.withdrawn || card.text === '' ? null : card.text;
};

type MomentMarked = Extract<SessionEvent, { type: 'moment-marked' }>;
