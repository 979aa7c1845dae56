import { randomInt } from 'node:crypto';
import { docName } from '../../shared/doc/names.ts';
import { PLENARY, type ParticipantId, type SessionId } from '../../shared/ids.ts';
import type { SessionEvent } from '../../shared/session/events.ts';
import { redacted, type Erased } from '../../shared/session/redact.ts';
import type { Committer } from '../store/committer.ts';
import type { Store, Write } from '../store/store.ts';
import type { Hub } from '../sync/hub.ts';
import { rewritten } from './rewriting.ts';

interface ErasingDeps {
  readonly store: Pick<Store, 'events' | 'text' | 'textsBy'>;
  readonly committer: Committer;
  readonly hub: Pick<Hub, 'hold' | 'stored'>;
  /** A fresh Yjs client id. */
  readonly newClient?: () => number;
}

/** Whether somebody erases words in this. */
export const erasesIn = (events: readonly SessionEvent[]): boolean => events.some(({ type }) => ERASING.has(type));

const ERASING: ReadonlySet<SessionEvent['type']> = new Set(['case-erased', 'words-erased', 'own-erased'] as const);

/**
 * Stores a batch in which words are erased: in the same commit they leave the events before, and the texts are gone, or written anew
 * without what one person wrote. Meanwhile nobody writes in those texts, and afterwards every open copy of them is thrown away.
 */
export const commitErasing = async (deps: ErasingDeps, session: SessionId, writes: readonly Write[]): Promise<void> => {
  const { store, committer, newClient = () => randomInt(1, 2 ** 32 - 1) } = deps;
  const erasures = erasuresIn(writes);
  const texts = await holdTexts(deps, session, writes);
  const writers = writersIn(writes);
  try {
    const anew = await Promise.all(
      texts.shared.map(async (doc) => rewritten({ session, doc, row: await store.text(doc), newClient }, writers)),
    );
    await committer.commit([
      ...withoutWords(writes, erasures),
      { kind: 'redact', session, events: await changedBy(erasures, store, session) },
      ...texts.told.map((doc): Write => ({ kind: 'text-erase', session, doc })),
      ...anew.flat(),
    ]);
  } catch (error) {
    // Perhaps only the answer was lost: whoever comes back finds what the store holds.
    texts.end('unavailable');
    throw error;
  }
  texts.end('erased');
};

/** The texts that go, and those of which a part goes. */
const holdTexts = async ({ store, hub }: ErasingDeps, session: SessionId, writes: readonly Write[]) => {
  const told = new Set([
    ...roomsIn(writes).map((room) => docName({ kind: 'case', session, room })),
    ...erasersIn(writes).map((person) => docName({ kind: 'letter', session, room: PLENARY, person })),
  ]);
  const writers = writersIn(writes);
  // Who wrote where is known once it is stored.
  if (writers.size > 0) await hub.stored(session);
  const by = await Promise.all([...writers].map((person) => store.textsBy(session, person)));
  const shared = [...new Set(by.flat())].filter((doc) => !told.has(doc));
  const ends = await holdAll(hub, [...told]);
  const endsShared = await holdAll(hub, shared).catch((error: unknown) => {
    for (const end of ends) end('unavailable');
    throw error;
  });
  return {
    told: [...told],
    shared,
    end(why: 'erased' | 'unavailable') {
      for (const end of ends) end(why);
      // Whose words went is offered none of them; others keep what they had not sent yet.
      for (const end of endsShared)
        end((actor) => (why === 'unavailable' || (actor.kind === 'person' && writers.has(actor.person)) ? why : 'stale'));
    },
  };
};

/** All of them or none: a text that stayed held would take nothing more. */
const holdAll = async (hub: Pick<Hub, 'hold'>, docs: readonly string[]) => {
  const holds = await Promise.allSettled(docs.map((doc) => hub.hold(doc)));
  const ends = holds.flatMap((hold) => (hold.status === 'fulfilled' ? [hold.value] : []));
  const failed = holds.find((hold) => hold.status === 'rejected');
  if (failed === undefined) return ends;
  for (const end of ends) end('unavailable');
  throw failed.reason;
};

const eventsIn = (writes: readonly Write[]): readonly SessionEvent[] =>
  writes.flatMap((write) => (write.kind === 'event' ? [write.event.event] : []));

/** Who took the own case back: the letter about it goes too. */
const erasersIn = (writes: readonly Write[]): readonly ParticipantId[] =>
  writes.flatMap((write) => (write.kind === 'event' && write.event.event.type === 'case-erased' ? (write.event.by ?? []) : []));

/** Whose case was told there. */
const roomsIn = (writes: readonly Write[]) => eventsIn(writes).flatMap((event) => (event.type === 'case-erased' ? [event.room] : []));

/** Who takes back everything they wrote. */
const writersIn = (writes: readonly Write[]): ReadonlySet<ParticipantId> =>
  new Set(eventsIn(writes).flatMap((event) => (event.type === 'own-erased' ? [event.person] : [])));

interface Erasure {
  readonly erased: Erased;
  /** Its number: what comes after it stays. */
  readonly seq: number;
}

const erasuresIn = (writes: readonly Write[]): readonly Erasure[] =>
  writes.flatMap((write): readonly Erasure[] => {
    if (write.kind !== 'event') return [];
    const { seq, event } = write.event;
    switch (event.type) {
      case 'case-erased':
        return [{ seq, erased: { room: event.room, cards: event.cards, answered: 'all' } }];
      case 'words-erased':
        return [{ seq, erased: { room: event.room, cards: event.cards, answered: event.answered } }];
      case 'own-erased':
        return event.name ? [{ seq, erased: { person: event.person } }] : [];
      default:
        return [];
    }
  });

const changedBy = async (erasures: readonly Erasure[], store: Pick<Store, 'events'>, session: SessionId) =>
  (await store.events(session)).flatMap(({ seq, event }) => {
    const clean = cleaned(event, seq, erasures);
    return clean === event ? [] : [{ seq, event: clean }];
  });

/** What came in together with the erasure, before it, is never stored with its words. */
const withoutWords = (writes: readonly Write[], erasures: readonly Erasure[]): readonly Write[] =>
  writes.map((write) =>
    write.kind === 'event' ? { ...write, event: { ...write.event, event: cleaned(write.event.event, write.event.seq, erasures) } } : write,
  );

const cleaned = (event: SessionEvent, seq: number, erasures: readonly Erasure[]): SessionEvent =>
  erasures.filter((erasure) => seq < erasure.seq).reduce((left, { erased }) => redacted(left, erased), event);
