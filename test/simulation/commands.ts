import { PLENARY, type CardId, type GroupId, type LinkId, type MomentId, type ParticipantId, type PhaseId } from '../../shared/ids.ts';
import { CARD_KINDS, MARKS } from '../../shared/model/card.ts';
import { LINK_KINDS, type LinkEnd } from '../../shared/model/links.ts';
import { REACTIONS } from '../../shared/model/reactions.ts';
import { SCRIPTS } from '../../shared/script/scripts/index.ts';
import { isOne } from './grants.ts';
import type { Deed, Occasion } from './occasion.ts';
import type { Weighted } from './random.ts';
import { rowOf } from './standing.ts';
import { subgroupDeed } from './subgroup-commands.ts';
import type { CardFacts } from './words.ts';

/** What somebody does next: mostly what the present phase asks for, now and then what it forbids. */
export const nextDeed = (occasion: Occasion): Deed => {
  const { random, standing, me } = occasion;
  const leads = isOne(standing, me, 'facilitator');
  if (leads && standing.closed && random.chance(0.5)) return { name: 'session.reopen', payload: {} };
  if (random.chance(standing.id === PLENARY ? 0.2 : 0.35)) return subgroupDeed(occasion);
  const waiting = occasion.cards.filter(({ room, seenBy, withdrawn }) => room === standing.id && seenBy === 'reveal' && !withdrawn);
  if (leads && waiting.length > 1 && random.chance(0.65)) {
    const { kind } = random.pick(waiting).card;
    if (kind !== 'earlier') return { name: 'cards.reveal', payload: { kind } };
  }
  const brings = standing.bringer === me || (leads && standing.people.get(standing.bringer ?? me)?.guest === true);
  const parked = occasion.cards.some(
    ({ card, room, seenBy, withdrawn }) => room === standing.id && card.kind === 'tip' && seenBy === 'owner' && !withdrawn,
  );
  if (brings && parked && random.chance(0.3)) return { name: 'tips.open', payload: { all: random.chance(0.5) } };
  const mine = occasion.cards.find(
    ({ card, seenBy, withdrawn, pens }) => card.kind !== 'tip' && seenBy === 'owner' && !withdrawn && pens.includes(me),
  );
  if (mine !== undefined && random.chance(0.15)) return { name: 'card.share', payload: { card: mine.card.id } };
  if (brings && random.chance(0.45)) return random.pick([mark, reply, reply])(occasion);
  if (occasion.laid.links.size > 0 && random.chance(0.35)) return random.pick([tell, tell, drop])(occasion);
  const taken = occasion.cards.find(({ withdrawn, erased, pens }) => withdrawn && !erased && pens.includes(me));
  if (taken !== undefined && random.chance(0.06)) return { name: 'card.restore', payload: { card: taken.card.id } };
  if (leads && occasion.laid.moments.size > 0 && random.chance(0.08)) return random.pick([retitle, strike])(occasion);
  if (leads && standing.turns !== null && random.chance(0.25))
    return { name: random.pick(['turns.next', 'turns.next', 'turns.end'] as const), payload: {} };
  if (occasion.laid.groups.size > 0 && random.chance(0.2)) return random.pick([entitle, dissolve])(occasion);
  if (random.chance(brings ? 0.35 : 0.03)) return random.weighted(BRINGING)(occasion);
  // One in ten tries what belongs to the other role.
  const make = random.weighted(leads !== random.chance(0.1) ? LEADING : TAKING_PART);
  return make(occasion);
};

/** What is done on a device that goes round: mostly for a guest, now and then for somebody else or in nobody's name. */
export const deviceDeed = (occasion: Omit<Occasion, 'me'>): Deed | null => {
  const { random, standing } = occasion;
  const people = [...standing.people]
    .filter(([, { guest: is, here, room }]) => (is && here && (room === standing.id || random.chance(0.3))) || random.chance(0.1))
    .map(([id]) => id);
  if (people.length === 0) return null;
  const me = random.pick(people);
  const { name, payload } = random.weighted(ON_DEVICE)({ ...occasion, me });
  const named = name === 'card.post' ? { as: me } : { person: me };
  return { name, payload: random.chance(0.95) ? { ...payload, ...named } : payload } as Deed;
};

type Make = (occasion: Occasion) => Deed;

const someone = ({ random, standing }: Occasion): ParticipantId => random.pick([...standing.people.keys()]);
const present = ({ random, standing, me }: Occasion): ParticipantId =>
  random.pick([me, ...[...standing.people].filter(([, { here, room }]) => here && room === standing.id).map(([id]) => id)]);
const sheet = ({ random, standing }: Occasion) => random.pick(standing.script.sheets).id;
const anyCard = ({ random, cards }: Occasion): CardId => (cards.length === 0 ? NO_CARD : random.pick(cards).card.id);
const ownCard = (occasion: Occasion): CardId => {
  const own = occasion.cards.filter(({ pens }) => pens.includes(occasion.me));
  return own.length === 0 || occasion.random.chance(0.1) ? anyCard(occasion) : occasion.random.pick(own).card.id;
};
const guest = ({ standing }: Occasion): ParticipantId | undefined =>
  [...standing.people].find(([, { guest: is, here, room }]) => is && here && room === standing.id)?.[0];
/** Mostly something that everybody sees. */
const seenCard = (occasion: Occasion): CardId => {
  const seen = occasion.cards.filter((card) => isSeen(card, occasion));
  return seen.length === 0 || occasion.random.chance(0.1) ? anyCard(occasion) : occasion.random.pick(seen).card.id;
};
/** Few cards draw many reactions. */
const firstCard = (occasion: Occasion): CardId => occasion.cards.find((card) => isSeen(card, occasion))?.card.id ?? NO_CARD;
const isSeen = ({ room, seenBy, withdrawn }: CardFacts, { standing }: Occasion): boolean =>
  room === standing.id && seenBy === 'room' && !withdrawn;
const oneOf = <Id>({ random }: Occasion, ids: Iterable<Id>, none: Id): Id => random.pick([...ids, none].slice(0, 6));
const group = (o: Occasion): GroupId => oneOf(o, o.laid.groups.keys(), 'nosuchgroup000' as GroupId);
const link = (o: Occasion): LinkId => oneOf(o, o.laid.links.keys(), 'nosuchlink0000' as LinkId);
const moment = (o: Occasion): MomentId => oneOf(o, o.laid.moments, 'nosuchmoment00' as MomentId);
const end = (o: Occasion): LinkEnd =>
  o.random.weighted<LinkEnd>([
    [6, { kind: 'card', card: seenCard(o) }],
    [2, { kind: 'group', group: group(o) }],
    [2, { kind: 'point', point: o.random.below(3) }],
  ]);
/** Mostly where people ask, or write for the reveal: there most can be done. */
const phase = ({ random, standing: { script } }: Occasion): PhaseId => {
  const busy = script.phases.filter(({ contributions }) => contributions.some(({ kind, seenBy }) => kind === 'tip' || seenBy === 'reveal'));
  return random.pick(busy.length > 0 && random.chance(0.6) ? busy : script.phases).id;
};
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
      ...(kind === 'case' && { form: coin(occasion) ? ('difficult' as const) : ('success' as const) }),
      ...(kind === 'strength' && random.chance(0.7) && { to: present(occasion) }),
      ...(kind === 'follow-up' && { parent: anyCard(occasion) }),
      ...((kind === 'factor' || random.chance(0.05)) && { anonymous: coin(occasion) }),
      ...(as !== undefined && { as }),
      ...(random.chance(0.5) && { room: standing.id }),
    },
  };
};

const question = (occasion: Occasion): CardId => {
  const asked = occasion.cards.filter((card) => isSeen(card, occasion) && card.card.kind === 'question');
  return asked.length === 0 || occasion.random.chance(0.1) ? anyCard(occasion) : occasion.random.pick(asked).card.id;
};

const reply: Make = (o) => ({ name: 'card.answer', payload: { card: question(o), answer: o.random.chance(0.2) ? '' : o.word() } });
const mark: Make = (o) => ({ name: 'card.mark', payload: { card: question(o), mark: o.random.pick(MARKS) } });

/** What is the bringer's, or of who holds that pen. */
const BRINGING: readonly Weighted<Make>[] = [
  [4, reply],
  [3, mark],
  [3, (o) => ({ name: 'tips.open', payload: { all: coin(o) } })],
  [1, (o) => ({ name: 'case.release', payload: { on: coin(o) } })],
  [2.5, () => ({ name: 'case.erase', payload: {} })],
  [2, (o) => ({ name: 'case.form', payload: { form: coin(o) ? 'difficult' : 'success' } })],
  [0.5, (o) => ({ name: 'notulist.set', payload: { person: present(o) } })],
];

const TAKING_PART: readonly Weighted<Make>[] = [
  [18, post],
  [12, (o) => laying(o)],
  [3, (o) => ({ name: 'card.edit', payload: { card: ownCard(o), text: `Nu ${o.word()}` } })],
  [2, (o) => ({ name: 'card.withdraw', payload: { card: ownCard(o) } })],
  [1, (o) => ({ name: 'card.restore', payload: { card: ownCard(o) } })],
  [0.6, (o) => ({ name: 'card.erase', payload: { card: ownCard(o) } })],
  [0.25, () => ({ name: 'own.erase', payload: { name: false } })],
  [3, (o) => ({ name: 'card.share', payload: { card: ownCard(o) } })],
  [1, (o) => ({ name: 'card.harvest', payload: { card: ownCard(o), on: coin(o) } })],
  [1, (o) => ({ name: 'card.keep', payload: { card: ownCard(o), on: coin(o) } })],
  [0.1, (o) => ({ name: 'card.look', payload: { card: ownCard(o), how: coin(o) ? 'done' : null, noticed: o.word() } })],
  [8, (o) => ({ name: 'sheet.claim', payload: { sheet: sheet(o) } })],
  [3, () => ({ name: 'sheet.leave', payload: {} })],
  [1.5, (o) => ({ name: 'case.bring', payload: { text: `Zo ${o.word()}`, form: coin(o) ? 'difficult' : 'success' } })],
  [2, (o) => ({ name: 'case.mark', payload: { card: anyCard(o), recognisable: coin(o), urgent: coin(o) } })],
  [1, (o) => ({ name: 'person.rename', payload: { name: `Naam ${o.word()}`, department: null } })],
  [0.5, () => ({ name: 'person.leave', payload: {} })],
  [1, (o) => ({ name: 'hand.raise', payload: { on: coin(o), ...(o.random.chance(0.2) && { person: someone(o) }) } })],
  [1, (o) => ({ name: 'ready.set', payload: { on: coin(o), ...(o.random.chance(0.2) && { person: someone(o) }) } })],
  [1, () => ({ name: 'turns.next', payload: {} })],
];

const tell: Make = (o) => ({
  name: 'link.tell',
  payload: { link: link(o), words: { where: o.word(), origin: '', problem: o.word(), whom: '' } },
});

const retitle: Make = (o) => ({ name: 'moment.rename', payload: { moment: moment(o), text: o.word() } });
const strike: Make = (o) => ({ name: 'moment.drop', payload: { moment: moment(o) } });
const drop: Make = (o) => ({ name: 'link.drop', payload: { link: link(o) } });
const entitle: Make = (o) => ({ name: 'group.name', payload: { group: group(o), name: o.word() } });
const dissolve: Make = (o) => ({ name: 'group.dissolve', payload: { group: group(o) } });

/** With the hands, by whom the phase lets. */
const LAYING: readonly Weighted<Make>[] = [
  [
    3,
    (o) => ({ name: 'card.react', payload: { card: coin(o) ? firstCard(o) : seenCard(o), reaction: o.random.pick([...REACTIONS, null]) } }),
  ],
  [2, (o) => ({ name: 'group.put', payload: { card: seenCard(o), into: { kind: 'card', card: seenCard(o) } } })],
  [1, (o) => ({ name: 'group.put', payload: { card: seenCard(o), into: coin(o) ? null : { kind: 'group', group: group(o) } } })],
  [1.5, entitle],
  [1.5, dissolve],
  [4, (o) => ({ name: 'link.make', payload: { kind: o.random.pick(LINK_KINDS), from: end(o), to: end(o) } })],
  [1.5, tell],
  [1, drop],
];

const laying: Make = (occasion) => occasion.random.weighted(LAYING)(occasion);

const ON_DEVICE: readonly Weighted<Make>[] = [
  [8, post],
  [3, (o) => ({ name: 'sheet.claim', payload: { sheet: sheet(o) } })],
  [3, () => ({ name: 'sheet.leave', payload: {} })],
  [3, (o) => ({ name: 'hand.raise', payload: { on: coin(o) } })],
  [3, (o) => ({ name: 'ready.set', payload: { on: coin(o) } })],
  // What belongs to people at their own devices.
  [1, laying],
  [0.5, (o) => ({ name: 'card.edit', payload: { card: ownCard(o), text: o.word() } })],
];

const LEADING: readonly Weighted<Make>[] = [
  [5, (o) => ({ name: 'phase.go', payload: { to: phase(o) } })],
  [4, (o) => ({ name: 'bringer.set', payload: { person: o.random.chance(0.2) ? null : present(o) } })],
  [3, (o) => ({ name: 'notulist.set', payload: { person: o.random.chance(0.2) ? null : present(o) } })],
  [1, (o) => ({ name: 'cards.reveal', payload: { kind: o.random.pick(['factor', 'strength']) } })],
  [1, (o) => ({ name: 'person.remove', payload: { person: someone(o) } })],
  [0.4, (o) => ({ name: 'own.erase', payload: { name: false, person: guest(o) ?? someone(o) } })],
  [3.5, (o) => ({ name: 'guest.add', payload: { name: `Gast ${o.word()}`, department: null } })],
  [1, (o) => ({ name: 'hat.wear', payload: { on: coin(o) } })],
  [0.7, (o) => ({ name: 'co-host.set', payload: { person: someone(o), on: o.random.chance(0.7) } })],
  [0.4, (o) => ({ name: 'letter.release', payload: { on: coin(o) } })],
  [0.4, (o) => ({ name: 'management.answer', payload: { yes: coin(o) } })],
  [0.3, () => ({ name: 'management.approve', payload: {} })],
  [0.3, () => ({ name: 'management.drop', payload: {} })],
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
  [0.8, () => ({ name: 'session.close', payload: {} })],
  [0.9, () => ({ name: 'session.reopen', payload: {} })],
  [0.1, (o) => ({ name: 'script.change', payload: { script: o.random.pick(SCRIPTS).id } })],
  [2, post],
  [8, laying],
  [1, (o) => ({ name: 'silence.start', payload: { seconds: 10 + o.random.below(300) } })],
  [1, () => ({ name: 'silence.end', payload: {} })],
  [2, (o) => ({ name: 'listen.set', payload: { on: o.random.chance(0.4) } })],
  [1, () => ({ name: 'turns.start', payload: {} })],
  [2, () => ({ name: 'turns.next', payload: {} })],
  [1, () => ({ name: 'turns.end', payload: {} })],
  [1, (o) => ({ name: 'urgent.set', payload: { on: coin(o) } })],
  [1, (o) => ({ name: 'hand.raise', payload: { on: coin(o), person: someone(o) } })],
  [0.5, (o) => ({ name: 'ready.set', payload: { on: coin(o), person: guest(o) ?? o.me } })],
  [1, (o) => ({ name: 'caption.keep', payload: { text: o.word(), on: true } })],
  [1, (o) => ({ name: 'moment.mark', payload: { text: o.word() } })],
  [1.5, retitle],
  [1, strike],
  [0.5, (o) => ({ name: 'screen.join', payload: { shown: coin(o) } })],
  [2, (o) => ({ name: 'case.form', payload: { form: coin(o) ? 'difficult' : 'success' } })],
];

function clip(occasion: Occasion): Deed {
  const settings = { title: `Clip ${occasion.word()}`, link: '', question: occasion.word(), points: [occasion.word(), occasion.word()] };
  return { name: 'session.change', payload: { clip: settings } };
}

/** An id of the right shape that belongs to nothing. */
const NO_CARD = 'nosuchcard0000' as CardId;
