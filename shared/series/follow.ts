import { PLENARY, type CardId, type KeepsakeId, type ParticipantId, type SessionId } from '../ids.ts';
import type { Card } from '../model/card.ts';
import { ownOf } from '../model/cards.ts';
import type { Session } from '../model/session.ts';
import { EMPTY_TABLE, rowsOf } from '../model/table.ts';
import type { SessionEvent } from '../session/events.ts';
import type { Kept, KeptWords } from './kept.ts';

/** What was kept of one session, opened. */
export interface KeptMeeting {
  readonly session: SessionId;
  /** When it was last sealed, ms since the epoch. */
  readonly at: number;
  readonly kept: Kept;
}

/** Per meeting, in their order, what is kept: each word once, where it was first written, as it was last looked at. What was let go or put away is gone. */
export const keptByMeeting = (meetings: readonly KeptMeeting[]): readonly KeptMeeting[] => {
  const last = new Map(inTime(meetings).flatMap(({ kept }) => kept.words.map((words) => [words.key, words] as const)));
  const looked = new Map(inTime(meetings).flatMap(({ kept }) => kept.words.filter(isLookedAt).map((words) => [words.key, words] as const)));
  const settled = settledIn(meetings);
  const told = new Set<CardId>();
  return inTime(meetings).map((meeting) => ({
    ...meeting,
    kept: {
      ...meeting.kept,
      words: meeting.kept.words.flatMap(({ key }) => {
        const words = looked.get(key) ?? last.get(key);
        if (words === undefined || told.has(key) || (settled.has(key) && !isDone(words))) return [];
        told.add(key);
        return [words];
      }),
    },
  }));
};

/** What follows to the next session: kept, and neither done nor let go nor put away since. */
export const following = (meetings: readonly KeptMeeting[], to: SessionId): readonly KeptWords[] => {
  const before = meetings.filter(({ session }) => session !== to);
  const settled = settledIn(before);
  return keptByMeeting(before)
    .flatMap(({ kept }) => kept.words)
    .filter(({ key }) => !settled.has(key))
    .slice(-MOST);
};

interface Arrival {
  readonly person: ParticipantId;
  readonly keepsake: KeepsakeId;
  readonly meetings: readonly KeptMeeting[];
  readonly now: number;
  readonly newId: () => string;
}

/** Somebody came in with a personal key: from now on it is kept for that key, and what followed lies before its owner, once. */
export const bringAlong = (session: Session, { person, keepsake, meetings, now, newId }: Arrival): readonly SessionEvent[] => {
  const held = rowsOf(ownOf(session.rooms[PLENARY]?.cards.own ?? EMPTY_TABLE, person).held);
  const here = new Set(held.flatMap(({ earlier }) => earlier?.key ?? []));
  const phase = session.rooms[PLENARY]?.phase;
  const cards = following(meetings, session.id).filter(({ key }) => !here.has(key));
  return [
    ...(session.people[person]?.keepsake === keepsake ? [] : [{ type: 'keepsake-set', person, keepsake } as const]),
    ...(phase === undefined
      ? []
      : cards.map((words) => ({ room: PLENARY, ...posted({ words, person, phase, now, id: newId() as CardId }) }))),
  ];
};

interface Posting extends Pick<Arrival, 'person' | 'now'> {
  readonly words: KeptWords;
  readonly phase: Card['phase'];
  readonly id: CardId;
}

const posted = ({ words, person, phase, now, id }: Posting) => {
  const { key, kind: was, since, text, plan } = words;
  const card: Card = {
    id,
    kind: 'earlier',
    author: person,
    postedBy: person,
    phase,
    sheet: null,
    to: null,
    parent: null,
    text,
    plan,
    form: null,
    seenBy: 'owner',
    anonymous: false,
    harvested: false,
    at: now,
    edited: false,
    withdrawn: false,
    mark: 'open',
    answer: null,
    // Of an intention that was not done yet it is asked anew.
    earlier: { key, was, since, how: null, noticed: '' },
  };
  return { type: 'card-posted', card } as const;
};

const inTime = (meetings: readonly KeptMeeting[]): readonly KeptMeeting[] => meetings.toSorted((one, other) => one.at - other.at);

const settledIn = (meetings: readonly KeptMeeting[]): ReadonlySet<CardId> => new Set(meetings.flatMap(({ kept }) => kept.settled));

const isDone = ({ how }: KeptWords): boolean => how === 'done' || how === 'differently';

const isLookedAt = ({ how }: KeptWords): boolean => how !== null;

/** Who kept more than this has the newest before them; the rest stays with the key. */
const MOST = 30;
