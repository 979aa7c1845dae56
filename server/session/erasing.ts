import { docName } from '../../shared/doc/names.ts';
import type { SessionId } from '../../shared/ids.ts';
import type { SessionEvent } from '../../shared/session/events.ts';
import { redacted, type Erased } from '../../shared/session/redact.ts';
import type { Committer } from '../store/committer.ts';
import type { Store, Write } from '../store/store.ts';
import type { Hub } from '../sync/hub.ts';

interface ErasingDeps {
  readonly store: Pick<Store, 'events'>;
  readonly committer: Committer;
  readonly hub: Pick<Hub, 'hold'>;
}

/** Whether somebody erases a case in this. */
export const erasesIn = (events: readonly SessionEvent[]): boolean => events.some(({ type }) => type === 'case-erased');

/**
 * Stores a batch in which cases are erased: in the same commit, the words leave the events before and the texts are gone. Meanwhile
 * nobody writes in those texts, and afterwards every open copy of them is thrown away.
 */
export const commitErasing = async (
  { store, committer, hub }: ErasingDeps,
  session: SessionId,
  writes: readonly Write[],
): Promise<void> => {
  const erasures = erasuresIn(writes);
  const told = erasures.filter(({ answered }) => answered === 'all');
  const texts = [...new Set(told.map(({ room }) => docName({ kind: 'case', session, room })))];
  const ends = await Promise.all(texts.map((text) => hub.hold(text)));
  try {
    await committer.commit([
      ...withoutWords(writes, erasures),
      { kind: 'redact', session, events: await changedBy(erasures, store, session) },
      ...texts.map((doc): Write => ({ kind: 'text-erase', session, doc })),
    ]);
  } catch (error) {
    // Perhaps only the answer was lost: whoever comes back finds what the store holds.
    for (const end of ends) end('unavailable');
    throw error;
  }
  for (const end of ends) end('erased');
};

interface Erasure extends Erased {
  /** Its number: what comes after it stays. */
  readonly seq: number;
}

const erasuresIn = (writes: readonly Write[]): readonly Erasure[] =>
  writes.flatMap((write): readonly Erasure[] => {
    if (write.kind !== 'event') return [];
    const { seq, event } = write.event;
    if (event.type === 'case-erased') return [{ seq, room: event.room, cards: event.cards, answered: 'all' }];
    return event.type === 'words-erased' ? [{ seq, room: event.room, cards: event.cards, answered: event.answered }] : [];
  });

const changedBy = async (erasures: readonly Erasure[], store: ErasingDeps['store'], session: SessionId) =>
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
  erasures.filter((erasure) => seq < erasure.seq).reduce(redacted, event);
