import type { CardId, ParticipantId } from '../../shared/ids.ts';
import type { Card } from '../../shared/model/card.ts';
import type { PhaseRow } from '../../shared/model/script.ts';
import type { SessionEvent } from '../../shared/session/events.ts';
import { isOne, isTelling } from './grants.ts';
import type { Laid } from './laid.ts';
import { brokenApart } from './rules-apart.ts';
import { rowOf, spotIn, spotOf, type Spot, type Standing } from './standing.ts';
import type { CardFacts } from './words.ts';

/** The rules of authority once more, over what happened instead of over what is asked: why this must not have happened, or `null`. */
export const broken = (event: SessionEvent, by: ParticipantId | null, { before: whole, cardOf, laid, cards }: Scene): string | null => {
  if (whole === null || event.type === 'session-created') return null;
  const me = by === null ? undefined : whole.people.get(by);
  if (by !== null && me?.here !== true) return `${event.type} by ${by}, who is not here`;
  if (whole.closed && by !== null && !WHEN_CLOSED.has(event.type)) return `${event.type} in a closed session`;
  if (by !== null && FOR_FACILITATOR.has(event.type) && me?.leads !== true) return `${event.type} by ${by}, who does not lead the session`;
  const apart = brokenApart(event, by, { whole, cardOf, cards });
  if (apart !== undefined) return apart;
  const before = 'room' in event ? spotIn(whole, event.room) : spotOf(whole, by ?? NOBODY);
  if (before === undefined) return `${event.type} in a room that is not there`;
  const hosts = by !== null && isOne(before, by, 'facilitator');
  if (by !== null && FOR_HOSTS.has(event.type) && !hosts) return `${event.type} by ${by}, who does not lead there`;
  const isShown = (id: CardId): boolean => {
    const card = cardOf(id);
    return card?.room === before.id && card.seenBy === 'room' && !card.withdrawn;
  };
  const lets = (what: 'reacts' | 'groups' | 'links' | 'opensTips'): boolean =>
    by !== null && (rowOf(before.script, before.phase) as PhaseRow)[what]?.some((role) => isOne(before, by, role)) === true;
  switch (event.type) {
    case 'hand-set':
    case 'ready-set': {
      const mayForOthers = hosts && (before.people.get(event.person)?.guest === true || (event.type === 'hand-set' && !event.on));
      return event.person === by || mayForOthers ? null : `${event.type} of ${event.person} by ${String(by)}`;
    }
    case 'turn-moved':
      return hosts || before.turns?.order[before.turns.at] === by ? null : `${String(by)} passes somebody else’s turn`;
    case 'card-reacted':
      if (!lets('reacts')) return `a reaction of ${String(by)} in ${before.phase}`;
      return event.person === by && isShown(event.card) ? null : `a reaction of ${event.person} to ${event.card}`;
    case 'group-made':
      if (!event.cards.every(isShown)) return 'a group with a card that nobody sees';
      return lets('groups') ? null : `a group of ${String(by)} in ${before.phase}`;
    case 'group-joined':
      if (!isShown(event.card) || !laid.groups.has(event.group)) return 'a card that nobody sees in a group';
      return lets('groups') ? null : `a group of ${String(by)} in ${before.phase}`;
    case 'group-left':
    case 'group-named':
    case 'group-dissolved':
      return lets('groups') ? null : `a group of ${String(by)} in ${before.phase}`;
    case 'link-made': {
      const isThere = (end: typeof event.link.from): boolean =>
        end.kind === 'card' ? isShown(end.card) : end.kind === 'group' ? laid.groups.has(end.group) : before.clipShown;
      if (!isThere(event.link.from) || !isThere(event.link.to)) return 'a line to something unseen';
      return lets('links') ? null : `a line of ${String(by)} in ${before.phase}`;
    }
    case 'link-told':
    case 'link-dropped':
      return lets('links') ? null : `a line of ${String(by)} in ${before.phase}`;
    case 'tips-opened':
      if (!event.cards.every((id) => cardOf(id)?.card.kind === 'tip' && cardOf(id)?.seenBy === 'owner'))
        return 'opens what is no parked tip';
      return lets('opensTips') ? null : `tips opened by ${String(by)} in ${before.phase}`;
    case 'case-erased':
      return by !== null && (isOne(before, by, 'bringer') || tellerOf(before, cardOf) === by) ? null : `the case erased by ${String(by)}`;
    case 'sheet-claimed': {
      const standing = [...before.places].filter(([person, sheet]) => sheet === event.sheet && person !== event.person).length;
      const room = before.script.sheets.find(({ id }) => id === event.sheet)?.capacity ?? 0;
      return standing < room ? null : `more people than fit stand at ${event.sheet}`;
    }
    case 'card-posted': {
      if (event.card.kind === 'case' && event.card.seenBy === 'owner') return misbrought(before, event.card, by);
      const rows = rowOf(before.script, before.phase)?.contributions.filter(({ kind }) => kind === event.card.kind) ?? [];
      if (rows.length === 0) return `a ${event.card.kind} in ${before.phase}`;
      if (event.card.author !== by && before.people.get(event.card.author)?.guest !== true)
        return `a card in the name of ${event.card.author}`;
      if (event.card.postedBy !== by) return `a card of ${String(by)} in the hand of ${event.card.postedBy}`;
      if (event.card.author === before.bringer && rows.every((row) => !row.by.includes('bringer')))
        return `a ${event.card.kind} of the bringer`;
      if (before.listening && !isTellingHimself(before, event.card.author))
        return `a card of ${event.card.author} while the circle listens`;
      if (before.urgent && event.card.kind === 'tip')
        return event.card.seenBy === 'room' ? null : 'a tip that is parked on the urgent path';
      return rows.some(({ seenBy }) => seenBy === event.card.seenBy) ? null : `a ${event.card.kind} seen by ${event.card.seenBy}`;
    }
    case 'card-edited': {
      const card = cardOf(event.card);
      if (card !== undefined && me?.room === before.id && before.listening && !isTellingHimself(before, card.card.author))
        return `a card of ${card.card.author} changed while the circle listens`;
      return by !== null && card?.pens.includes(by) === true ? null : `${event.type} by ${String(by)}, whose card it is not`;
    }
    case 'card-shared':
      if (cardOf(event.card)?.card.kind === 'case' && !asksForCases(rowOf(before.script, before.phase)))
        return `an experience brought beforehand is shown in ${before.phase}`;
      return by !== null && cardOf(event.card)?.pens.includes(by) === true ? null : `${event.type} by ${String(by)}, whose card it is not`;
    case 'card-withdrawn':
    case 'card-restored':
    case 'card-harvested':
    case 'card-looked':
      return by !== null && cardOf(event.card)?.pens.includes(by) === true ? null : `${event.type} by ${String(by)}, whose card it is not`;
    case 'card-kept': {
      const { card } = cardOf(event.card) ?? {};
      const whose = card?.kind === 'strength' ? card.to : card?.author;
      return by !== null && whose === by ? null : `kept by ${String(by)}, whose it is not`;
    }
    case 'script-set':
    case 'script-changed':
      return hosts || before.bringer === by ? null : `a script of ${String(by)}`;
    case 'bringer-set':
      return by === null || hosts || before.bringer === by ? null : `a bringer set by ${by}`;
    default:
      return null;
  }
};

/** Written down beforehand: in one's own name, for a phase that asks for it and is not behind. */
const misbrought = (before: Spot, { author, postedBy, phase }: Card, by: ParticipantId | null): string | null => {
  if (author !== by || postedBy !== by) return `an experience of ${author} brought by ${String(by)}`;
  if (before.listening && !isTellingHimself(before, author)) return `an experience of ${author} while the circle listens`;
  const { phases } = before.script;
  const [now, then] = [before.phase, phase].map((id) => phases.findIndex((row) => row.id === id)) as [number, number];
  return then >= now && asksForCases(phases[then]) ? null : `an experience for ${phase}, brought in ${before.phase}`;
};

const asksForCases = (row: PhaseRow | undefined): boolean => row?.contributions.some(({ kind }) => kind === 'case') === true;

/** By the own office: for a bringer without device somebody else holds the pen of the text, not of the cards. */
const isTellingHimself = (spot: Spot, who: ParticipantId): boolean =>
  isTelling(spot, who) && (spot.bringer === who || spot.notulist === who);

/** Whose experience it is, also when the bringer went to another room since. */
const tellerOf = ({ bringer, chosen }: Spot, cardOf: Scene['cardOf']): ParticipantId | null =>
  bringer ?? (chosen === null ? null : (cardOf(chosen)?.card.author ?? null));

export interface Scene {
  readonly laid: Laid;
  readonly before: Standing | null;
  /** All that were ever posted in the session. */
  readonly cards: readonly CardFacts[];
  readonly cardOf: (id: CardFacts['card']['id']) => CardFacts | undefined;
}

const NOBODY = '' as ParticipantId;
/** The session's, and with it how it divides. */
const FOR_FACILITATOR: ReadonlySet<string> = new Set([
  'co-host-set',
  'management-approved',
  'management-dropped',
  'session-changed',
  'session-closed',
  'session-reopened',
  'rooms-formed',
  'rooms-dropped',
  'rooms-opened',
  'rooms-warned',
  'rooms-closed',
]);
/** Of who leads the room. */
const FOR_HOSTS: ReadonlySet<string> = new Set([
  'hat-worn',
  'phase-entered',
  'timer-extended',
  'timer-paused',
  'timer-resumed',
  'caption-set',
  'spotlight-set',
  'screen-blanked',
  'cards-revealed',
  'caption-kept',
  'moment-marked',
  'moment-renamed',
  'moment-dropped',
  'silence-started',
  'silence-ended',
  'listening-set',
  'turns-set',
  'urgency-set',
  'join-shown',
]);
const WHEN_CLOSED: ReadonlySet<string> = new Set([
  'session-reopened',
  // How long it is kept.
  'session-changed',
  'management-answered',
  'management-approved',
  'management-dropped',
  'person-gone',
  'case-erased',
  'words-erased',
  'own-erased',
  'card-kept',
  'card-looked',
  'letter-released',
  'moment-renamed',
  'moment-dropped',
]);
