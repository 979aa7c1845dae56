import type { CardId, ParticipantId } from '../../shared/ids.ts';
import { CARD_KINDS, MARKS } from '../../shared/model/card.ts';
import { SCRIPTS } from '../../shared/script/scripts/index.ts';
import type { CommandName, Commands } from '../../shared/session/commands.ts';
import { rowOf, type Standing } from './chronicle.ts';
import type { Random, Weighted } from './random.ts';
import type { CardFacts } from './words.ts';

/** What somebody might do now: mostly what the present phase asks for, now and then what it forbids. */
export interface Occasion {
  readonly random: Random;
  readonly standing: Standing;
  readonly me: ParticipantId;
  readonly cards: readonly CardFacts[];
  /** A marker nothing else holds. */
  readonly word: () => string;
}

export type Deed = { readonly [Name in CommandName]: { readonly name: Name; readonly payload: Commands[Name] } }[CommandName];

export const nextDeed = (occasion: Occasion): Deed => {
  const { random, standing, me } = occasion;
  const leads = standing.people.get(me)?.leads === true;
  // One in ten tries what belongs to the other role.
  const make = random.weighted(leads !== random.chance(0.1) ? LEADING : TAKING_PART);
  return make(occasion);
};

type Make = (occasion: Occasion) => Deed;

const someone = ({ random, standing }: Occasion): ParticipantId => random.pick([...standing.people.keys()]);
const present = ({ random, standing, me }: Occasion): ParticipantId =>
  random.pick([me, ...[...standing.people].filter(([, { here }]) => here).map(([id]) => id)]);
const sheet = ({ random, standing }: Occasion) => random.pick(standing.script.sheets).id;
const anyCard = ({ random, cards }: Occasion): CardId => (cards.length === 0 ? NO_CARD : random.pick(cards).card.id);
const ownCard = (occasion: Occasion): CardId => {
  const own = occasion.cards.filter(({ pens }) => pens.includes(occasion.me));
  return own.length === 0 || occasion.random.chance(0.1) ? anyCard(occasion) : occasion.random.pick(own).card.id;
};
const guest = ({ standing }: Occasion): ParticipantId | undefined =>
  [...standing.people].find(([, { guest: is, here }]) => is && here)?.[0];
const coin = ({ random }: Occasion): boolean => random.chance(0.5);

const post: Make = (occasion) => {
  const { random, standing } = occasion;
  const rows = rowOf(standing.script, standing.phase)?.contributions ?? [];
  const kind = rows.length > 0 && random.chance(0.9) ? random.pick(rows).kind : random.pick(CARD_KINDS);
  const word = occasion.word();
  const text = `Zo ${word}`;
  const as = random.chance(0.1) ? guest(occasion) : undefined;
  return {
    name: 'card.post',
    payload: {
      kind,
      text,
      ...(kind === 'intention' && random.chance(0.5) && { plan: { when: text, withWhom: '', notice: text } }),
      ...(kind === 'case' && { form: 'difficult' as const }),
      ...(kind === 'strength' && random.chance(0.7) && { to: present(occasion) }),
      ...(kind === 'follow-up' && { parent: anyCard(occasion) }),
      ...((kind === 'factor' || random.chance(0.05)) && { anonymous: coin(occasion) }),
      ...(as !== undefined && { as }),
    },
  };
};

const TAKING_PART: readonly Weighted<Make>[] = [
  [18, post],
  [3, (o) => ({ name: 'card.edit', payload: { card: ownCard(o), text: `Nu ${o.word()}` } })],
  [2, (o) => ({ name: 'card.withdraw', payload: { card: ownCard(o) } })],
  [1, (o) => ({ name: 'card.restore', payload: { card: ownCard(o) } })],
  [3, (o) => ({ name: 'card.share', payload: { card: ownCard(o) } })],
  [1, (o) => ({ name: 'card.harvest', payload: { card: ownCard(o), on: coin(o) } })],
  [8, (o) => ({ name: 'sheet.claim', payload: { sheet: sheet(o) } })],
  [3, () => ({ name: 'sheet.leave', payload: {} })],
  [2, (o) => ({ name: 'case.mark', payload: { card: anyCard(o), recognisable: coin(o), urgent: coin(o) } })],
  [1, (o) => ({ name: 'card.mark', payload: { card: anyCard(o), mark: o.random.pick(MARKS) } })],
  [1, (o) => ({ name: 'card.answer', payload: { card: anyCard(o), answer: o.word() } })],
  [1, (o) => ({ name: 'person.rename', payload: { name: `Naam ${o.word()}`, department: null } })],
  [0.5, () => ({ name: 'person.leave', payload: {} })],
  [0.3, (o) => ({ name: 'case.release', payload: { on: coin(o) } })],
];

const LEADING: readonly Weighted<Make>[] = [
  [5, (o) => ({ name: 'phase.go', payload: { to: o.random.pick(o.standing.script.phases).id } })],
  [4, (o) => ({ name: 'bringer.set', payload: { person: o.random.chance(0.2) ? null : present(o) } })],
  [3, (o) => ({ name: 'notulist.set', payload: { person: o.random.chance(0.2) ? null : present(o) } })],
  [4, (o) => ({ name: 'cards.reveal', payload: { kind: o.random.pick(['factor', 'strength']) } })],
  [1, (o) => ({ name: 'person.remove', payload: { person: someone(o) } })],
  [1, (o) => ({ name: 'guest.add', payload: { name: `Gast ${o.word()}`, department: null } })],
  [1, (o) => ({ name: 'hat.wear', payload: { on: coin(o) } })],
  [2, (o) => ({ name: 'caption.set', payload: { text: o.random.chance(0.2) ? null : o.word() } })],
  [
    1,
    (o) => ({ name: 'spotlight.set', payload: { on: coin(o) ? { kind: 'card', card: anyCard(o) } : { kind: 'sheet', sheet: sheet(o) } } }),
  ],
  [1, (o) => ({ name: 'timer.extend', payload: { minutes: o.random.below(5) } })],
  [1, (o) => ({ name: 'timer.pause', payload: { on: coin(o) } })],
  [1, clip],
  [1, (o) => ({ name: 'case.choose', payload: { card: o.random.chance(0.2) ? null : anyCard(o) } })],
  [1, (o) => ({ name: 'sheet.claim', payload: { sheet: sheet(o), person: guest(o) ?? o.me } })],
  [0.5, (o) => ({ name: 'screen.blank', payload: { on: coin(o) } })],
  [0.3, () => ({ name: 'session.close', payload: {} })],
  [0.6, () => ({ name: 'session.reopen', payload: {} })],
  [0.05, (o) => ({ name: 'script.change', payload: { script: o.random.pick(SCRIPTS).id } })],
  [2, post],
];

function clip(occasion: Occasion): Deed {
  const settings = { title: `Clip ${occasion.word()}`, link: '', question: occasion.word(), points: [occasion.word(), occasion.word()] };
  return { name: 'session.change', payload: { clip: settings } };
}

/** An id of the right shape that belongs to nothing. */
const NO_CARD = 'nosuchcard0000' as CardId;
