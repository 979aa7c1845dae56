import type { DocRef } from '../../shared/doc/names.ts';
import { PLENARY, type CardId, type ParticipantId, type RoomId, type SessionId } from '../../shared/ids.ts';
import type { Card } from '../../shared/model/card.ts';
import type { SessionEvent } from '../../shared/session/events.ts';
import type { Receiver } from './grants.ts';
import type { Standing } from './standing.ts';

/** Everything people write with commands holds a marker that nothing else holds, so that one sees in raw bytes whose words they are. */
export const MARKER = /~[0-9a-z]{5}~/g;

export const marker = (count: number): string => `~${count.toString(36).padStart(5, '0')}~`;

/** What is durable of people's words, and who may have seen them. */
export interface Words {
  /** An event became durable; `now` is how the session stands after it. */
  note(event: SessionEvent, now: Standing): void;
  /** Why this word must not reach this receiver in this document; `null` when it may. */
  misplaced(word: string, who: Receiver, at: Where): string | null;
  /** Words that were taken back: no store holds them any more. */
  readonly erased: ReadonlySet<string>;
  card(id: CardId): CardFacts | undefined;
  /** What the order of these words, as one message brings them, tells of who wrote when; `null`: nothing. */
  telling(found: readonly string[], room: RoomId): string | null;
  cards(session: SessionId): readonly CardFacts[];
  /** Somebody posted on the floor without a name, and more than one card was revealed at once: so the checks meant something. */
  readonly counts: Record<Counted, number>;
}

type Counted =
  'anonymous' | 'revealed' | 'words erased' | 'names erased' | 'hours changed' | 'tips opened' | 'lifted' | 'edited in two rooms';

export interface Where {
  readonly doc: DocRef;
  /** The last event of the session that the server knows of, where that is certain. */
  readonly known: number;
  /** What is durable, and what of it the server knows, where the two differ. */
  readonly states: readonly Standing[];
}

export interface CardFacts {
  readonly card: Card;
  readonly room: RoomId;
  /** For a guest: who posted it holds the pen too. */
  readonly pens: readonly ParticipantId[];
  /** The marker of its text; those of its text and plan. */
  word: string;
  words: readonly string[];
  seenBy: Card['seenBy'];
  withdrawn: boolean;
  /** Nothing is left of it. */
  erased: boolean;
  revealedAt: number | null;
}

type Word = Of & {
  readonly session: SessionId;
  /** Where it was said; what is of the whole session was said nowhere. */
  readonly rooms: Set<RoomId>;
};

type Of =
  | { readonly of: 'session' | 'room' | 'name' }
  | { readonly of: 'answer'; readonly card: CardFacts }
  /** A line that hosts keep for themselves until they set it; a turning point, which no document shows. */
  | { readonly of: 'hosts' | 'look back' }
  /** Shown on the floors of these rooms; a card that came along to the circle is there once more. */
  | { readonly of: 'clip'; readonly shown: Set<RoomId> }
  | { readonly of: 'card'; readonly cards: CardFacts[]; readonly shown: Set<RoomId> };

export const createWords = (): Words => {
  const words = new Map<string, Word>();
  const cards = new Map<CardId, CardFacts>();
  const bySession = new Map<SessionId, CardFacts[]>();
  const clips = new Map<SessionId, Extract<Word, { of: 'clip' }>[]>();
  const erasedAt = new Map<string, number>();
  const erased = new Set<string>();
  const names = new Map<ParticipantId, readonly string[]>();
  const counts: Words['counts'] = {
    ...{ anonymous: 0, revealed: 0, 'words erased': 0, 'names erased': 0, 'hours changed': 0 },
    ...{ 'tips opened': 0, lifted: 0, 'edited in two rooms': 0 },
  };

  const factsOf = (id: CardId): CardFacts => {
    const facts = cards.get(id);
    if (facts === undefined) throw new Error(`no card ${id}`);
    return facts;
  };
  const setWords = (session: SessionId, facts: CardFacts, { text, plan }: Pick<Card, 'text' | 'plan'>) => {
    facts.words = [...new Set(wordsIn(`${text} ${JSON.stringify(plan)}`))];
    facts.word = wordsIn(text)[0] ?? '';
    for (const word of facts.words) ofCard(session, facts, word);
  };
  const ofCard = (session: SessionId, facts: CardFacts, word: string) => {
    const known = words.get(word);
    if (known?.of === 'card') known.cards.push(facts);
    else words.set(word, { of: 'card', session, rooms: new Set(), cards: [facts], shown: new Set() });
  };
  const look = (facts: CardFacts) => {
    if (facts.seenBy !== 'room' || facts.withdrawn) return;
    for (const one of facts.words) {
      const word = words.get(one);
      if (word?.of === 'card') word.shown.add(facts.room);
    }
  };
  const change = (id: CardId, now: Partial<CardFacts>) => {
    const facts = Object.assign(factsOf(id), now);
    look(facts);
  };

  /** All that the bringer wrote of the case, in cards and in answers, what was written over included. */
  const erase = ({ cards: gone, room, ...event }: Erasure, now: Standing) => {
    for (const id of gone) Object.assign(factsOf(id), { withdrawn: true, erased: true, word: '', words: [] });
    const isGone = (word: Word): boolean => {
      if (word.of === 'card') return word.cards.some((card) => card.erased);
      if (word.of !== 'answer' || word.card.room !== room) return false;
      return event.type === 'case-erased' || event.answered.includes(word.card.card.id);
    };
    for (const [found, word] of words) {
      if (word.session !== now.session || erased.has(found) || !isGone(word)) continue;
      erased.add(found);
      erasedAt.set(found, now.seq);
      counts['words erased'] += 1;
    }
  };

  const noteCard = (event: SessionEvent, now: Standing): boolean => {
    switch (event.type) {
      case 'card-posted': {
        const { card, room } = event;
        const guest = now.people.get(card.author)?.guest === true;
        const facts = {
          card,
          room,
          pens: guest ? [card.author, card.postedBy] : [card.author],
          word: '',
          words: [],
          seenBy: card.seenBy,
          withdrawn: false,
          erased: false,
          revealedAt: null,
        };
        cards.set(card.id, facts);
        bySession.set(now.session, [...(bySession.get(now.session) ?? []), facts]);
        setWords(now.session, facts, card);
        look(facts);
        if (card.anonymous) counts.anonymous += 1;
        if (card.from !== undefined) counts.lifted += 1;
        return true;
      }
      case 'card-edited': {
        const known = words.get(wordsIn(event.text)[0] ?? '');
        if (known?.of === 'card' && known.cards.some(({ card }) => card.id !== event.card)) counts['edited in two rooms'] += 1;
        setWords(now.session, factsOf(event.card), event);
        change(event.card, {});
        return true;
      }
      case 'card-looked': {
        const facts = factsOf(event.card);
        facts.words = [...new Set([...facts.words, ...wordsIn(event.noticed)])];
        for (const word of wordsIn(event.noticed)) ofCard(now.session, facts, word);
        change(event.card, {});
        return true;
      }
      case 'card-withdrawn':
        change(event.card, { withdrawn: true });
        return true;
      case 'card-restored':
        change(event.card, { withdrawn: false });
        return true;
      case 'card-shared':
        change(event.card, { seenBy: 'room' });
        return true;
      case 'case-erased':
      case 'words-erased':
        erase(event, now);
        return true;
      case 'tips-opened':
        for (const id of event.cards) change(id, { seenBy: 'room', revealedAt: event.at });
        counts['tips opened'] += event.cards.length;
        return true;
      case 'cards-revealed':
        for (const id of event.cards) change(id, { seenBy: 'room', revealedAt: event.at });
        if (event.cards.length > 1) counts.revealed += 1;
        return true;
      default:
        return false;
    }
  };

  /** Anything else that is said: for all, or for one room, or for several at once. */
  const noteRest = (event: SessionEvent, { session, seq }: Standing) => {
    // What may go to management lies before the circle alone.
    const room = 'room' in event ? event.room : event.type === 'management-shown' ? PLENARY : null;
    const of: Of =
      event.type === 'card-answered'
        ? { of: 'answer', card: factsOf(event.card) }
        : { of: PLACES[event.type] ?? (room === null ? 'session' : 'room') };
    for (const found of wordsIn(JSON.stringify(event))) {
      const known = words.get(found);
      if (known !== undefined && room !== null) known.rooms.add(room);
      else words.set(found, { ...of, session, rooms: new Set(room === null ? [] : [room]) });
    }
    if (event.type === 'session-changed' && event.settings.keepHours !== undefined) counts['hours changed'] += 1;
    if (event.type === 'person-joined') names.set(event.person.id, wordsIn(event.person.name));
    if (event.type === 'person-renamed') names.set(event.person, [...(names.get(event.person) ?? []), ...wordsIn(event.name)]);
    if (event.type === 'own-erased' && event.name) eraseName(event.person, seq);
  };

  /** Every name somebody had. */
  const eraseName = (person: ParticipantId, seq: number) => {
    counts['names erased'] += 1;
    for (const found of names.get(person) ?? []) {
      erased.add(found);
      erasedAt.set(found, seq);
    }
    names.delete(person);
  };

  return {
    note(event, now) {
      if (event.type === 'session-changed' && event.settings.clip !== undefined) {
        for (const found of wordsIn(JSON.stringify(event.settings.clip))) {
          const word = { of: 'clip' as const, session: now.session, rooms: new Set<RoomId>(), shown: new Set<RoomId>() };
          words.set(found, word);
          clips.set(now.session, [...(clips.get(now.session) ?? []), word]);
        }
      } else if (!noteCard(event, now)) noteRest(event, now);
      const reached = [...now.rooms.values()].filter(({ clipShown }) => clipShown);
      for (const word of clips.get(now.session) ?? []) for (const { id } of reached) word.shown.add(id);
    },
    misplaced(found, who, { doc, known, states }) {
      const word = words.get(found);
      if (word === undefined) return 'is not durable';
      if (word.session !== doc.session) return 'belongs to another session';
      if ((erasedAt.get(found) ?? Infinity) <= known) return 'was erased';
      const isOwnDesk = (pens: readonly ParticipantId[]): boolean => doc.kind === 'desk' && pens.includes(who as ParticipantId);
      switch (word.of) {
        case 'session':
          return null;
        case 'name':
          return doc.kind !== 'floor' || doc.room === PLENARY || word.rooms.has(doc.room) ? null : 'is the name of another room';
        case 'room':
          return word.rooms.has(doc.room) ? null : 'was said in another room';
        case 'answer': {
          const { room, pens } = word.card;
          if (room === doc.room) return null;
          const isTheirs = room === PLENARY || states.some(({ division }) => division.plan.get(who as ParticipantId) === room);
          return isOwnDesk(pens) && isTheirs ? null : 'was answered in another room';
        }
        case 'hosts':
          return doc.kind === 'hosts' && word.rooms.has(doc.room) ? null : 'is a line that hosts keep';
        case 'look back':
          return 'is for the look back alone';
        case 'clip':
          return doc.kind === 'hosts' || word.shown.has(doc.room) ? null : 'is of a clip the room has not reached';
        case 'card':
          if (doc.kind === 'floor') return word.shown.has(doc.room) ? null : 'is of a card the room does not see';
          return word.cards.some(({ pens }) => isOwnDesk(pens)) ? null : 'is of somebody else’s card';
      }
    },
    card: (id) => cards.get(id),
    telling(found, room) {
      const revealed = found.flatMap((one) => {
        const word = words.get(one);
        return word?.of === 'card' ? word.cards.filter((card) => card.room === room && card.revealedAt !== null && card.word === one) : [];
      });
      const wrong = revealed.some((card, at) =>
        revealed.slice(0, at).some((other) => other.revealedAt === card.revealedAt && other.card.id > card.card.id),
      );
      return wrong ? 'cards are revealed in an order that tells something' : null;
    },
    cards: (session) => bySession.get(session) ?? [],
    erased,
    counts,
  };
};

type Erasure = Extract<SessionEvent, { type: 'case-erased' | 'words-erased' }>;

const wordsIn = (text: string): readonly string[] => text.match(MARKER) ?? [];

/** Words that are not for the room alone, or not for all of it. */
const PLACES: { readonly [Type in SessionEvent['type']]?: 'hosts' | 'look back' | 'name' } = {
  'room-named': 'name',
  'caption-kept': 'hosts',
  'moment-marked': 'look back',
  'moment-renamed': 'look back',
};
