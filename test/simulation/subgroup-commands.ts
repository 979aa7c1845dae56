import { PLENARY, type CardId, type ParticipantId, type RoomId } from '../../shared/ids.ts';
import { FORMINGS } from '../../shared/model/rooms.ts';
import { SCRIPTS } from '../../shared/script/scripts/index.ts';
import type { Deed, Occasion } from './occasion.ts';
import type { Weighted } from './random.ts';

/** Something with subgroups: mostly what the moment asks for. */
export const subgroupDeed = (occasion: Occasion): Deed => {
  const { random, standing, me, cards } = occasion;
  const { division } = standing.whole;
  const leadsSession = standing.people.get(me)?.leads === true;
  // Who is asked answers, mostly.
  const asking = division.rooms.find((id) => standing.whole.rooms.get(id)?.asked === me);
  if (asking !== undefined && random.chance(0.5)) return { name: 'lead.answer', payload: { room: asking, yes: random.chance(0.8) } };
  const waiting = liftsOf(occasion, 'asked').find((id) => cards.some(({ card, pens }) => card.id === id && pens.includes(me)));
  if (waiting !== undefined && random.chance(0.5)) return { name: 'lift.answer', payload: { card: waiting, yes: random.chance(0.7) } };
  const twin = cards.find(({ card, room, pens }) => room !== PLENARY && pens.includes(me) && isLifted(occasion, card.id));
  if (twin !== undefined && random.chance(0.35))
    return { name: 'card.edit', payload: { card: twin.card.id, text: `Beide ${occasion.word()}` } };
  if (leadsSession && division.kind === 'open' && liftsOf(occasion, 'agreed').length > 0 && random.chance(0.45)) return close(occasion);
  const rows = leadsSession === random.chance(0.95) ? LEADING[division.kind] : standing.id === PLENARY ? WAITING : INSIDE;
  return random.weighted(rows)(occasion);
};

type Make = (occasion: Occasion) => Deed;

const roomOf = ({ random, standing }: Occasion): RoomId => {
  const { division, rooms } = standing.whole;
  return random.chance(0.9) && division.rooms.length > 0 ? random.pick(division.rooms) : random.pick([...rooms.keys(), NO_ROOM]);
};
const someone = ({ random, standing }: Occasion): ParticipantId => random.pick([...standing.people.keys()]);
/** In any room. */
const present = (occasion: Occasion): ParticipantId => {
  const here = [...occasion.standing.people].filter(([, { here: is }]) => is).map(([id]) => id);
  return here.length === 0 ? someone(occasion) : occasion.random.pick(here);
};
const coin = ({ random }: Occasion): boolean => random.chance(0.5);
const liftsOf = ({ standing }: Occasion, kind: 'asked' | 'agreed'): readonly CardId[] =>
  [...standing.whole.rooms.values()].flatMap(({ lifts }) => [...lifts].flatMap(([id, state]) => (state === kind ? [id] : [])));
const isLifted = ({ standing }: Occasion, id: CardId): boolean =>
  [...standing.whole.rooms.values()].some(({ lifts }) => lifts.get(id) === 'lifted');
/** Often one's own. */
const cardHere = ({ random, cards, standing, me }: Occasion): CardId => {
  const own = cards.filter(
    ({ room, seenBy, withdrawn, pens }) => room === standing.id && seenBy === 'room' && !withdrawn && pens.includes(me),
  );
  if (own.length > 0 && random.chance(0.5)) return random.pick(own).card.id;
  const here = cards.filter(({ room, seenBy, withdrawn }) => room === standing.id && seenBy === 'room' && !withdrawn);
  const from = here.length > 0 && random.chance(0.9) ? here : cards;
  return from.length === 0 ? NO_CARD : random.pick(from).card.id;
};
const ownElsewhere = ({ random, cards, standing, me }: Occasion): CardId => {
  const own = cards.filter(({ room, pens, withdrawn }) => room !== standing.id && pens.includes(me) && !withdrawn);
  return own.length === 0 ? NO_CARD : random.pick(own).card.id;
};

const form: Make = (o) => ({ name: 'rooms.form', payload: { count: 2 + o.random.below(3), by: o.random.pick(FORMINGS) } });
const drop: Make = () => ({ name: 'rooms.drop', payload: {} });
const open: Make = () => ({ name: 'rooms.open', payload: {} });
const close: Make = () => ({ name: 'rooms.close', payload: {} });
const name: Make = (o) => ({ name: 'room.name', payload: { room: roomOf(o), name: o.random.chance(0.2) ? '' : `K${o.word()}` } });
const script: Make = (o) => ({
  name: 'room.script',
  payload: { room: roomOf(o), script: o.random.chance(0.7) ? null : o.random.pick(SCRIPTS).id },
});
const ask: Make = (o) => ({ name: 'lead.ask', payload: { room: roomOf(o), person: o.random.chance(0.2) ? null : present(o) } });
const answer: Make = (o) => ({ name: 'lead.answer', payload: { room: roomOf(o), yes: coin(o) } });
const move: Make = (o) => ({ name: 'person.move', payload: { person: someone(o), room: o.random.chance(0.15) ? null : roomOf(o) } });
const visit: Make = (o) => ({ name: 'room.visit', payload: { room: o.random.chance(0.3) ? PLENARY : roomOf(o) } });
const choose: Make = (o) => ({ name: 'room.choose', payload: { room: roomOf(o) } });
const lift: Make = (o) => ({ name: 'card.lift', payload: { card: cardHere(o), on: o.random.chance(0.8) } });
const yes: Make = (o) => ({
  name: 'lift.answer',
  payload: { card: liftsOf(o, 'asked')[0] ?? cardHere(o), yes: o.random.chance(0.7) },
});
const harvest: Make = (o) => ({ name: 'harvest.lift', payload: { on: o.random.chance(0.75) } });
const help: Make = (o) => ({ name: 'room.help', payload: { on: coin(o) } });
const edit: Make = (o) => ({ name: 'card.edit', payload: { card: ownElsewhere(o), text: `Elders ${o.word()}` } });
const share: Make = (o) => ({ name: 'card.share', payload: { card: ownElsewhere(o) } });
const takeBack: Make = (o) => ({ name: coin(o) ? 'card.withdraw' : 'card.restore', payload: { card: ownElsewhere(o) } });

const inBetween: readonly Weighted<Make>[] = [
  [6, form],
  [2, name],
  [2, ask],
  [1, script],
];
/** Of who leads the session, by how the division is. */
const LEADING: Readonly<Record<'none' | 'forming' | 'open' | 'over', readonly Weighted<Make>[]>> = {
  none: inBetween,
  forming: [...inBetween.map(([weight, make]): Weighted<Make> => [weight / 3, make]), [6, open], [2, move], [2, ask], [0.7, drop]],
  open: [
    [1.2, close],
    [4, visit],
    [4, move],
    [3, ask],
    [1, name],
    [0.7, script],
    [1, (o) => ({ name: 'rooms.warn', payload: { minutes: coin(o) ? null : 1 + o.random.below(9) } })],
    [1, (o) => ({ name: 'rooms.extend', payload: { minutes: 1 + o.random.below(9) } })],
    [1, (o) => ({ name: 'rooms.caption', payload: { text: o.random.chance(0.2) ? '' : o.word() } })],
    [2, lift],
    [1, harvest],
    [0.3, form],
  ],
  over: [...inBetween, [5, open], [1, move], [2, yes]],
};
/** In the circle, while others divide it. */
const WAITING: readonly Weighted<Make>[] = [
  [5, choose],
  [2, answer],
  [3, edit],
  [3, share],
  [2, takeBack],
  [2, yes],
  [0.5, lift],
  [0.5, help],
];
/** In a subgroup. */
const INSIDE: readonly Weighted<Make>[] = [
  [8, lift],
  [3, harvest],
  [3, help],
  [3, yes],
  [2, edit],
  [1, share],
  [1, takeBack],
  [1, answer],
  [1, name],
  [0.5, script],
  [0.3, choose],
];

/** Ids of the right shape that belong to nothing. */
const [NO_ROOM, NO_CARD] = ['room-99' as RoomId, 'nosuchcard0000' as CardId];
