import { PLENARY, type CardId, type ParticipantId, type RoomId } from '../../shared/ids.ts';
import type { Card } from '../../shared/model/card.ts';
import type { SessionEvent } from '../../shared/session/events.ts';
import { isOpen } from './division.ts';
import type { Someone, Standing } from './standing.ts';
import type { CardFacts } from './words.ts';

/** What is around an event: how it stood, and the cards there are. */
interface Around {
  readonly whole: Standing;
  readonly cardOf: (id: CardId) => CardFacts | undefined;
  readonly cards: readonly CardFacts[];
}

/**
 * The rules of subgroups over what happened: who may bring whom where, who leads what, and what comes along. Why this must not have
 * happened, or `null`; `undefined`: the rules of one room have to say.
 */
export const brokenApart = (event: SessionEvent, by: ParticipantId | null, around: Around): string | null | undefined => {
  const { whole, cardOf } = around;
  const me = by === null ? undefined : whole.people.get(by);
  const leadsSession = me?.leads === true;
  switch (event.type) {
    case 'rooms-formed':
      return misdealt(event, whole);
    case 'rooms-opened':
      return everybodyGoes(whole);
    case 'person-joined':
      return misplaced(event.person, me, whole);
    case 'person-planned': {
      const isOwn = event.person === by && (whole.division.by === 'choice' || isAsked(whole, by));
      return leadsSession || isOwn ? null : `${event.person} is sent elsewhere by ${String(by)}`;
    }
    case 'person-moved': {
      const isThere = event.to === PLENARY || isOpen(whole.division, event.to);
      if (!isThere) return `${event.person} is moved to ${event.to}, which is not open`;
      if (by === null) return isEmptiest(whole, event.to, event.person) ? null : `${event.person} comes back where there are more`;
      return leadsSession || (event.person === by && isAsked(whole, by)) ? null : `${event.person} is moved by ${by}`;
    }
    case 'lead-set': {
      if (event.person === null)
        return leadsSession || leads(whole, event.room) === by ? null : `${String(by)} takes the lead of ${event.room}`;
      const saysSelf = event.person === by && whole.rooms.get(event.room)?.asked === by;
      return saysSelf || (leadsSession && whole.people.get(event.person)?.leads === true) ? null : `${event.person} leads without a yes`;
    }
    case 'lead-asked': {
      if (event.person === null)
        return leadsSession || whole.rooms.get(event.room)?.asked === by ? null : 'a question taken back by another';
      const who = whole.people.get(event.person);
      return leadsSession && who?.here === true && !who.guest ? null : `${event.person} is asked to lead by ${String(by)}`;
    }
    case 'room-named':
      return leadsSession || leads(whole, event.room) === by ? null : `${event.room} is named by ${String(by)}`;
    case 'script-set':
      return leadsSession || leads(whole, event.room) === by ? null : undefined;
    case 'lift-set':
      return mislifted(event, by, around);
    case 'harvest-lifted':
      return me?.room === event.room && event.room !== PLENARY ? null : `the harvest of ${event.room} goes along by ${String(by)}`;
    case 'card-posted': {
      const { card, room } = event;
      if (card.kind === 'earlier')
        return by === null && card.seenBy === 'owner' && room === PLENARY ? null : `words of an earlier meeting posted by ${String(by)}`;
      if (card.from !== undefined) return miscopied(card, by, { ...around, room });
      const author = whole.people.get(card.author);
      return me?.room === room && author?.room === room ? undefined : `a card of ${card.author} in ${room}, where they are not`;
    }
    case 'words-erased':
      return event.cards.every((id) => cardOf(id)?.card.kind === 'case' || mayErase(cardOf(id), by, whole))
        ? null
        : 'more is erased than a case and own words';
    case 'own-erased':
      return event.person === by || mayAnswerFor(event.person, by, whole) ? null : `what ${event.person} wrote is erased by ${String(by)}`;
    default:
      if (!('room' in event) || by === null || me?.room === event.room) return undefined;
      if (OWN.has(event.type)) return undefined;
      return leadsSession && FROM_AFAR.has(event.type) ? undefined : `${event.type} of ${by} in ${event.room}, where they are not`;
  }
};

/** A card in the circle that lies in a subgroup too: once, with the same words, and with its author's leave. */
const miscopied = (
  card: Card,
  by: ParticipantId | null,
  { whole, cardOf, cards, room }: Around & { readonly room: RoomId },
): string | null => {
  const original = card.from && cardOf(card.from.card);
  if (original === undefined || original.room !== card.from?.room || room !== PLENARY) return `${card.id} comes from nowhere`;
  if (original.card.kind === 'case') return 'a proposed experience came along';
  if (card.answer !== null) return 'an answer came along';
  if (original.withdrawn) return `${original.card.id} was withdrawn and came along`;
  if (card.author !== original.card.author || !card.text.includes(original.word)) return `${card.id} is not what lay in ${original.room}`;
  if (cards.some((other) => other.card.from?.card === original.card.id)) return `${original.card.id} came along twice`;
  const isAgreed = whole.rooms.get(original.room)?.lifts.get(original.card.id) === 'agreed' && original.seenBy === 'room';
  return isAgreed || mayAgree(original, by, whole) ? null : `${original.card.id} came along without a yes`;
};

const mislifted = (
  { card: id, room, lift }: Extract<SessionEvent, { type: 'lift-set' }>,
  by: ParticipantId | null,
  { whole, cardOf, cards }: Around,
): string | null => {
  const facts = cardOf(id);
  const isThere = by !== null && whole.people.get(by)?.room === room;
  if (facts === undefined || facts.room !== room || room === PLENARY) return `${id} is to go along from where it is not`;
  const before = whole.rooms.get(room)?.lifts.get(id);
  if (lift === null) return before !== 'lifted' && (isThere || mayAgree(facts, by, whole)) ? null : `${id} is kept back by ${String(by)}`;
  if (lift.kind === 'lifted') return cards.some(({ card }) => card.id === lift.as && card.from?.card === id) ? null : `${id} lies nowhere`;
  if (facts.seenBy !== 'room' || facts.withdrawn) return `${id}, which nobody sees, is to go along`;
  if (lift.kind === 'agreed') return mayAgree(facts, by, whole) ? null : `${String(by)} says yes for ${facts.card.author}`;
  return isThere ? null : `${String(by)} asks for a card of another room`;
};

/** The author, who wrote it for a guest without device, or for that guest who leads where it lies. */
const mayAgree = ({ card, pens, room }: CardFacts, by: ParticipantId | null, whole: Standing): boolean => {
  if (by === null) return false;
  const leadsThere = whole.people.get(by)?.leads === true || leads(whole, room) === by;
  return pens.includes(by) || (whole.people.get(card.author)?.guest === true && leadsThere);
};

const mayErase = (facts: CardFacts | undefined, by: ParticipantId | null, whole: Standing): boolean =>
  facts !== undefined && by !== null && (facts.pens.includes(by) || mayAnswerFor(facts.card.author, by, whole));

/** For a guest without device: who leads the session, or the room where the guest is. */
const mayAnswerFor = (who: ParticipantId, by: ParticipantId | null, whole: Standing): boolean => {
  const guest = whole.people.get(who);
  if (guest?.guest !== true || by === null) return false;
  return whole.people.get(by)?.leads === true || leads(whole, guest.room) === by;
};

/** Dealt by chance or by department, no room has two people more than another, and everybody goes somewhere. */
const misdealt = ({ rooms, plan, by }: Extract<SessionEvent, { type: 'rooms-formed' }>, { people, division }: Standing): string | null => {
  const ids = rooms.map(({ id }) => id);
  if (division.kind === 'open') return 'subgroups are formed while others are open';
  if (new Set(ids).size !== ids.length || ids.length < 2 || ids.length > 8) return `${ids.join()} are no subgroups`;
  if (Object.values(plan).some((room) => !ids.includes(room))) return 'somebody goes where there is no room';
  if (by !== 'random' && by !== 'department') return null;
  const counted = [...people].filter(([, someone]) => takesPart(someone)).map(([id]) => plan[id]);
  if (counted.some((room) => room === undefined)) return 'somebody goes nowhere';
  const sizes = ids.map((id) => counted.filter((room) => room === id).length);
  return Math.max(...sizes) - Math.min(...sizes) <= 1 ? null : `subgroups of ${sizes.join()}`;
};

const everybodyGoes = ({ people, division }: Standing): string | null => {
  const left = [...people].find(([id, someone]) => takesPart(someone) && !division.rooms.includes(division.plan.get(id) as RoomId));
  return left === undefined ? null : `${left[0]} stays behind when the rooms open`;
};

/** Who comes late goes where there are fewest; a guest without device sits beside who enters them. */
const misplaced = (
  { id, room, guest }: { readonly id: ParticipantId; readonly room: RoomId; readonly guest: boolean },
  host: Someone | undefined,
  whole: Standing,
): string | null => {
  if (guest && host !== undefined && host.room !== PLENARY) return room === host.room ? null : `${id} does not sit beside the host`;
  return isEmptiest(whole, room, id) ? null : `${id} comes in where there are more`;
};

const isEmptiest = ({ people, division }: Standing, room: RoomId, except: ParticipantId): boolean => {
  if (division.kind !== 'open') return room === PLENARY;
  const size = (of: RoomId) => [...people].filter(([id, one]) => id !== except && takesPart(one) && one.room === of).length;
  return division.rooms.includes(room) && division.rooms.every((other) => size(other) >= size(room));
};

const takesPart = ({ here, leads: facilitates, hat }: Someone): boolean => here && (!facilitates || hat);
const leads = ({ rooms }: Standing, room: RoomId): ParticipantId | null => rooms.get(room)?.lead ?? null;
const isAsked = ({ rooms, people }: Standing, who: ParticipantId): boolean =>
  people.get(who)?.leads === true || [...rooms.values()].some(({ asked }) => asked === who);

/** Goes with one's own words, wherever they lie. */
const OWN: ReadonlySet<string> = new Set([
  'card-edited',
  'card-withdrawn',
  'card-restored',
  'card-shared',
  'card-harvested',
  'card-kept',
  'card-looked',
  'case-erased',
]);
/** What the facilitator does in every room at once. */
const FROM_AFAR: ReadonlySet<string> = new Set(['caption-set', 'phase-entered', 'timer-extended']);
