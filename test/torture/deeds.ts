import { LIMITS } from '../../shared/model/limits.ts';
import { MARKS, type CardKind } from '../../shared/model/card.ts';
import type { CardId, ParticipantId, PhaseId, SheetId } from '../../shared/ids.ts';
import type { Act } from '../../client/connection/types.ts';
import type { DeskView, FloorView, OfferView } from '../../shared/session/views.ts';
import type { Dice } from './dice.ts';

/** What somebody sees who is about to do something. */
export interface Sight {
  readonly me: ParticipantId;
  readonly floor: FloorView;
  readonly desk: DeskView;
  readonly dice: Dice;
  /** Words that nobody wrote before. */
  readonly words: () => string;
}

export interface Deed {
  readonly by: 'participant' | 'bringer' | 'facilitator';
  readonly weight: number;
  /** `null`: there is nothing to do it with. */
  plan(sight: Sight): ((act: Act) => ReturnType<Act>) | null;
}

/** The things people do in a circle, and how often. */
export const DEEDS: readonly Deed[] = [
  { by: 'participant', weight: 4, plan: (sight) => withOne(sight, offersIn(sight), (offer) => post(sight, offer)) },
  {
    by: 'participant',
    weight: 5,
    plan: (sight) => withOne(sight, ownCards(sight, standing), (card) => (act) => act('card.edit', { card, text: sight.words() })),
  },
  {
    by: 'participant',
    weight: 2,
    plan: (sight) => withOne(sight, ownCards(sight, standing), (card) => (act) => act('card.withdraw', { card })),
  },
  {
    by: 'participant',
    weight: 2,
    plan: (sight) => withOne(sight, ownCards(sight, withdrawn), (card) => (act) => act('card.restore', { card })),
  },
  {
    by: 'participant',
    weight: 2,
    plan: (sight) => withOne(sight, ownCards(sight, keptPrivate), (card) => (act) => act('card.share', { card })),
  },
  {
    by: 'participant',
    weight: 1,
    plan: (sight) =>
      withOne(sight, ownCards(sight, standing), (card) => {
        const on = sight.desk.cards[card]?.harvested !== true;
        return (act) => act('card.harvest', { card, on });
      }),
  },
  { by: 'participant', weight: 2, plan: (sight) => withOne(sight, openSheets(sight), (sheet) => (act) => act('sheet.claim', { sheet })) },
  { by: 'participant', weight: 0.2, plan: ({ desk }) => (desk.me.sheet === null ? null : (act) => act('sheet.leave', {})) },
  {
    by: 'participant',
    weight: 0.5,
    plan:
      ({ words }) =>
      (act) =>
        act('person.rename', { name: words().slice(-LIMITS.name), department: null }),
  },
  {
    by: 'bringer',
    weight: 3,
    plan: (sight) =>
      withOne(sight, questions(sight), (card) => (act) => act('card.mark', { card, mark: sight.dice.pick(MARKS) ?? 'open' })),
  },
  {
    by: 'bringer',
    weight: 4,
    plan: (sight) => withOne(sight, questions(sight), (card) => (act) => act('card.answer', { card, answer: sight.words() })),
  },
  {
    by: 'bringer',
    weight: 1,
    plan:
      ({ floor }) =>
      (act) =>
        act('case.release', { on: !floor.room.caseReleased }),
  },
  {
    by: 'facilitator',
    weight: 1,
    plan:
      ({ dice }) =>
      (act) =>
        act('phase.go', { to: dice.pick(PHASES) as PhaseId }),
  },
  {
    by: 'facilitator',
    weight: 6,
    plan:
      ({ words }) =>
      (act) =>
        act('caption.set', { text: words() }),
  },
  {
    by: 'facilitator',
    weight: 3,
    plan: (sight) => withOne(sight, questions(sight), (card) => (act) => act('spotlight.set', { on: { kind: 'card', card } })),
  },
  {
    by: 'facilitator',
    weight: 1,
    plan: (sight) => withOne(sight, participants(sight), (person) => (act) => act('notulist.set', { person })),
  },
  { by: 'facilitator', weight: 1, plan: () => (act) => act('timer.extend', { minutes: 1 }) },
  {
    by: 'facilitator',
    weight: 1,
    plan:
      ({ floor }) =>
      (act) =>
        act('timer.pause', { on: floor.room.timer.kind === 'running' }),
  },
  {
    by: 'facilitator',
    weight: 0.5,
    plan:
      ({ words }) =>
      (act) =>
        act('guest.add', { name: words().slice(-LIMITS.name), department: null }),
  },
  { by: 'facilitator', weight: 2, plan: () => (act) => act('cards.reveal', { kind: 'strength' }) },
];

/** Exploring, mostly: there everybody may ask, stand and write. */
const PHASES = ['explore', 'explore', 'explore', 'knowledge', 'appreciate', 'intend'];

const withOne = <Item>(
  { dice }: Sight,
  items: readonly Item[],
  plan: (item: Item) => ReturnType<Deed['plan']>,
): ReturnType<Deed['plan']> => {
  const item = dice.pick(items);
  return item === undefined ? null : plan(item);
};

const post = (sight: Sight, { kind }: OfferView): ReturnType<Deed['plan']> => {
  const text = sight.words();
  if (kind !== 'follow-up') return (act) => act('card.post', { kind, text });
  return withOne(sight, questions(sight), (parent) => (act) => act('card.post', { kind, text, parent }));
};

const POSTED: ReadonlySet<CardKind> = new Set(['question', 'follow-up', 'strength', 'insight', 'intention']);
const offersIn = ({ desk }: Sight): readonly OfferView[] =>
  Object.values(desk.offers).filter(({ kind, blocked }) => blocked === null && POSTED.has(kind));

type OwnCard = DeskView['cards'][CardId];
const standing = (card: OwnCard): boolean => !card.withdrawn;
const withdrawn = (card: OwnCard): boolean => card.withdrawn;
const keptPrivate = (card: OwnCard): boolean => !card.withdrawn && card.seenBy === 'owner';
const ownCards = ({ desk }: Sight, which: (card: OwnCard) => boolean): readonly CardId[] =>
  entriesOf(desk.cards).flatMap(([id, card]) => (which(card) ? [id] : []));

const questions = ({ floor }: Sight): readonly CardId[] =>
  entriesOf(floor.cards).flatMap(([id, { kind }]) => (kind === 'question' || kind === 'follow-up' ? [id] : []));

const openSheets = ({ floor, desk }: Sight): readonly SheetId[] =>
  desk.me.mayClaim
    ? entriesOf(floor.sheets).flatMap(([id, { people, capacity }]) => (id !== desk.me.sheet && people.length < capacity ? [id] : []))
    : [];

const participants = ({ floor }: Sight): readonly ParticipantId[] =>
  entriesOf(floor.people).flatMap(([id, { role, guest }]) => (role === 'participant' && !guest ? [id] : []));

const entriesOf = <Key extends string, Value>(rows: Readonly<Record<Key, Value>>): readonly (readonly [Key, Value])[] =>
  Object.entries(rows) as [Key, Value][];
