import type { CardId, ParticipantId, SessionId } from '../../shared/ids.ts';
import type { Session } from '../../shared/model/session.ts';
import type { SessionEvent } from '../../shared/session/events.ts';
import { replay } from '../../shared/session/evolve.ts';
import type { Store, StoredEvent } from '../store/store.ts';

/** What is durable of a session. */
export interface Ledger {
  readonly session: Session;
  /** Number of the last event. */
  readonly seq: number;
}

/** The ids of what a command made, for its acknowledgement. */
export interface Made {
  readonly card?: CardId;
  readonly person?: ParticipantId;
}

/** Commands that were done, so that a retry is answered and not done again; also after a restart. */
export type Done = Map<string, Made>;

export const loadLedger = async (store: Store, id: SessionId): Promise<{ readonly ledger: Ledger; readonly done: Done } | null> => {
  const stored = await store.events(id);
  const last = stored.at(-1);
  if (last === undefined) return null;
  return { ledger: { session: replay(stored.map(({ event }) => event)), seq: last.seq }, done: doneIn(stored) };
};

/** A command's id counts per person: nobody is answered with what somebody else did. */
export const doneKey = (by: ParticipantId, command: string): string => `${by}:${command}`;

export const madeBy = (events: readonly SessionEvent[]): Made =>
  events.reduce<Made>((made, event) => {
    if (event.type === 'card-posted') return { ...made, card: event.card.id };
    if (event.type === 'person-joined') return { ...made, person: event.person.id };
    return made;
  }, {});

const doneIn = (stored: readonly StoredEvent[]): Done => {
  const done: Done = new Map();
  for (const { command, by, event } of stored) {
    if (command === null || by === null) continue;
    const key = doneKey(by, command);
    done.set(key, { ...done.get(key), ...madeBy([event]) });
  }
  return done;
};
