import type { CardId, KeepsakeId, ParticipantId, SessionId } from '../ids.ts';
import type { Card, CardKind, HowItWent, Plan, PostedKind } from '../model/card.ts';
import { ownOf } from '../model/cards.ts';
import { isWritersToKeep, keeps } from '../model/keeping.ts';
import type { Person, Session } from '../model/session.ts';
import { rowsOf } from '../model/table.ts';

/** What a personal key keeps of one session: its owner's own, and strengths its owner was given and chose. Of others there is nothing in it. */
export interface Kept {
  readonly name: string;
  readonly department: string | null;
  readonly words: readonly KeptWords[];
  /** What came from a session before and goes no further: it was done, let go or put away. */
  readonly settled: readonly CardId[];
}

export interface KeptWords {
  /** The card these words first were: the same wherever they follow. */
  readonly key: CardId;
  readonly kind: PostedKind;
  readonly text: string;
  readonly plan: Plan | null;
  /** When they were written, ms since the epoch. */
  readonly since: number;
  /** How it went since; `null`: not looked at, or nothing one does. */
  readonly how: HowItWent | null;
  readonly noticed: string;
}

export const keptOf = (session: Session, who: Person): Kept => {
  const rooms = Object.values(session.rooms).map((room) => ownOf(room.cards.own, who.id));
  const own = rooms.flatMap(({ held }) => rowsOf(held)).filter((card) => isOriginal(card) && card.author === who.id);
  const given = rooms.flatMap(({ taken }) => rowsOf(taken)).filter((card) => isOriginal(card) && !card.withdrawn);
  const earlier = own.filter(({ kind }) => kind === 'earlier');
  const mine = own.filter((card) => isWritersToKeep(card) && keeps(card) && !card.withdrawn && card.text !== '');
  return {
    name: who.name,
    department: who.department,
    words: [...mine, ...given]
      .toSorted((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1))
      .filter(({ earlier: past }) => past?.how !== 'let-go')
      .map(wordsOf),
    settled: earlier.filter(isSettled).flatMap((card) => card.earlier?.key ?? []),
  };
};

/** Whose kept words are others after than before, and what they are now: for these it is sealed anew. */
export const keptChanges = (before: Session, after: Session): readonly KeptChange[] =>
  before === after || after.series === null
    ? []
    : Object.values(after.people).flatMap((who): readonly KeptChange[] => {
        if (who.keepsake === null || !mayDiffer(before, after, who)) return [];
        const [then, now] = [keptBefore(before, who), keptOf(after, who)];
        return then !== null && same(then, now) ? [] : [{ keepsake: who.keepsake, session: after.id, kept: now }];
      });

/** Who takes things along under this key. */
export const keeperIn = ({ people }: Session, keepsake: KeepsakeId): Person | undefined =>
  Object.values(people).find((one) => one.keepsake === keepsake);

export interface KeptChange {
  readonly keepsake: KeepsakeId;
  readonly session: SessionId;
  readonly kept: Kept;
}

const keptBefore = (before: Session, { id, keepsake }: Person): Kept | null => {
  const who = before.people[id];
  return who === undefined || who.keepsake !== keepsake ? null : keptOf(before, who);
};

/** Costs a comparison per room: what somebody holds stays the same object as long as nothing of it changes. */
const mayDiffer = (before: Session, after: Session, who: Person): boolean =>
  before.people[who.id] !== who ||
  Object.values(after.rooms).some(({ id, cards }) => {
    const then = before.rooms[id]?.cards;
    return then !== cards && (then === undefined || differs(then.own, cards.own, who.id));
  });

const differs = (then: Parameters<typeof ownOf>[0], now: typeof then, person: ParticipantId): boolean =>
  then !== now && ownOf(then, person) !== ownOf(now, person);

/** Words that came along from a subgroup are kept where they were written. */
const isOriginal = ({ from }: Card): boolean => from === undefined;

const isSettled = (card: Card): boolean =>
  card.withdrawn || card.text === '' || !keeps(card) || (card.earlier !== undefined && SETTLES[card.earlier.how ?? 'not-yet']);

const wordsOf = (card: Card): KeptWords => ({
  key: card.earlier?.key ?? card.id,
  kind: card.earlier?.was ?? plainKind(card.kind),
  text: card.text,
  plan: card.plan,
  since: card.earlier?.since ?? card.at,
  how: card.earlier?.how ?? null,
  noticed: card.earlier?.noticed ?? '',
});

/** Only a card with a past is `earlier`, and that says what it was. */
const plainKind = (kind: CardKind): KeptWords['kind'] => (kind === 'earlier' ? 'intention' : kind);

const same = (one: Kept, other: Kept): boolean => JSON.stringify(one) === JSON.stringify(other);

const SETTLES: Readonly<Record<HowItWent, boolean>> = { done: true, differently: true, 'not-yet': false, 'let-go': true };
