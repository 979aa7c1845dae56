import type { DocRef } from '../../shared/doc/names.ts';
import type { CardId, ParticipantId, SessionId } from '../../shared/ids.ts';
import type { Card } from '../../shared/model/card.ts';
import type { SessionEvent } from '../../shared/session/events.ts';
import type { Standing } from './chronicle.ts';
import type { Receiver } from './grants.ts';

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
  telling(found: readonly string[]): string | null;
  cards(session: SessionId): readonly CardFacts[];
  /** Somebody posted on the floor without a name, and more than one card was revealed at once: so the checks meant something. */
  readonly counts: { anonymous: number; revealed: number; 'words erased': number; 'tips opened': number };
}

export interface Where {
  readonly doc: DocRef;
  /** The last event of the session that the server knows of, where that is certain. */
  readonly known: number;
}

export interface CardFacts {
  readonly card: Card;
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

type Word =
  | { readonly of: 'room' | 'answer'; readonly session: SessionId }
  /** A line that hosts keep for themselves until they set it; a turning point, which no document shows. */
  | { readonly of: 'hosts' | 'look back'; readonly session: SessionId }
  | { readonly of: 'clip'; readonly session: SessionId; shown: boolean }
  | { readonly of: 'card'; readonly session: SessionId; readonly card: CardFacts; shown: boolean };

export const createWords = (): Words => {
  const words = new Map<string, Word>();
  const cards = new Map<CardId, CardFacts>();
  const bySession = new Map<SessionId, CardFacts[]>();
  const clips = new Map<SessionId, Extract<Word, { of: 'clip' }>[]>();
  const erasedAt = new Map<string, number>();
  const erased = new Set<string>();
  const counts = { anonymous: 0, revealed: 0, 'words erased': 0, 'tips opened': 0 };

  const factsOf = (id: CardId): CardFacts => {
    const facts = cards.get(id);
    if (facts === undefined) throw new Error(`no card ${id}`);
    return facts;
  };
  const setWords = (session: SessionId, facts: CardFacts, { text, plan }: Pick<Card, 'text' | 'plan'>) => {
    facts.words = [...new Set(wordsIn(`${text} ${JSON.stringify(plan)}`))];
    facts.word = wordsIn(text)[0] ?? '';
    for (const word of facts.words) if (!words.has(word)) words.set(word, { of: 'card', session, card: facts, shown: false });
  };
  const look = (facts: CardFacts) => {
    if (facts.seenBy !== 'room' || facts.withdrawn) return;
    for (const one of facts.words) {
      const word = words.get(one);
      if (word?.of === 'card') word.shown = true;
    }
  };
  const change = (id: CardId, now: Partial<CardFacts>) => {
    const facts = Object.assign(factsOf(id), now);
    look(facts);
  };

  /** All that the bringer wrote of the case, in cards and in answers, what was written over included. */
  const erase = (cards: readonly CardId[], now: Standing) => {
    for (const id of cards) Object.assign(factsOf(id), { withdrawn: true, erased: true, word: '', words: [] });
    for (const [found, word] of words) {
      if (word.session !== now.session || erased.has(found)) continue;
      if (!(word.of === 'answer' || (word.of === 'card' && word.card.erased))) continue;
      erased.add(found);
      erasedAt.set(found, now.seq);
      counts['words erased'] += 1;
    }
  };

  const noteCard = (event: SessionEvent, now: Standing): boolean => {
    switch (event.type) {
      case 'card-posted': {
        const { card } = event;
        const guest = now.people.get(card.author)?.guest === true;
        const facts = {
          card,
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
        return true;
      }
      case 'card-edited':
        setWords(now.session, factsOf(event.card), event);
        change(event.card, {});
        return true;
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
        erase(event.cards, now);
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

  return {
    note(event, now) {
      if (event.type === 'session-changed' && event.settings.clip !== undefined) {
        for (const found of wordsIn(JSON.stringify(event.settings.clip))) {
          const word = { of: 'clip' as const, session: now.session, shown: false };
          words.set(found, word);
          clips.set(now.session, [...(clips.get(now.session) ?? []), word]);
        }
      } else if (!noteCard(event, now)) {
        for (const found of wordsIn(JSON.stringify(event))) words.set(found, { of: PLACES[event.type] ?? 'room', session: now.session });
      }
      if (now.clipShown) for (const word of clips.get(now.session)?.splice(0) ?? []) word.shown = true;
    },
    misplaced(found, who, { doc, known }) {
      const word = words.get(found);
      if (word === undefined) return 'is not durable';
      if (word.session !== doc.session) return 'belongs to another session';
      if ((erasedAt.get(found) ?? Infinity) <= known) return 'was erased';
      switch (word.of) {
        case 'room':
        case 'answer':
          return null;
        case 'hosts':
          return doc.kind === 'hosts' ? null : 'is a line that hosts keep';
        case 'look back':
          return 'is for the look back alone';
        case 'clip':
          return doc.kind === 'hosts' || word.shown ? null : 'is of a clip the room has not reached';
        case 'card':
          if (doc.kind === 'floor') return word.shown ? null : 'is of a card the room does not see';
          return doc.kind === 'desk' && who !== 'screen' && who !== 'device' && word.card.pens.includes(who)
            ? null
            : 'is of somebody else’s card';
      }
    },
    card: (id) => cards.get(id),
    telling(found) {
      const cards = found.flatMap((one) => {
        const word = words.get(one);
        return word?.of === 'card' && word.card.revealedAt !== null && word.card.word === one ? [word.card] : [];
      });
      const wrong = cards.some((card, at) =>
        cards.slice(0, at).some((other) => other.revealedAt === card.revealedAt && other.card.id > card.card.id),
      );
      return wrong ? 'cards are revealed in an order that tells something' : null;
    },
    cards: (session) => bySession.get(session) ?? [],
    erased,
    counts,
  };
};

const wordsIn = (text: string): readonly string[] => text.match(MARKER) ?? [];

/** Words that are not for the whole room. */
const PLACES: { readonly [Type in SessionEvent['type']]?: 'answer' | 'hosts' | 'look back' } = {
  'card-answered': 'answer',
  'caption-kept': 'hosts',
  'moment-marked': 'look back',
  'moment-renamed': 'look back',
};
