import type { CommandId, ParticipantId } from '../../shared/ids.ts';
import type { Result } from '../../shared/result.ts';
import type { Session } from '../../shared/model/session.ts';
import type { SessionEvent } from '../../shared/session/events.ts';
import { evolve } from '../../shared/session/evolve.ts';
import type { Refusal } from '../../shared/session/refusal.ts';
import type { Write } from '../store/store.ts';
import type { Ledger } from './ledger.ts';

/** What somebody wants to happen. */
export interface Proposal {
  readonly events: readonly SessionEvent[];
  /** The command it comes from. */
  readonly origin?: { readonly command: CommandId; readonly by: ParticipantId | null };
  /** What is to be stored with it. */
  readonly writes?: readonly Write[];
}

export interface Proposer {
  propose(draft: Session, now: number): Result<Proposal, Refusal>;
}

/** What a batch comes to, if it can be stored. */
export interface Batch {
  readonly ledger: Ledger;
  readonly events: readonly SessionEvent[];
  readonly writes: readonly Write[];
  /** Per proposer; `null`: accepted. */
  readonly refusals: readonly (Refusal | null)[];
}

/** Asks the proposers one after the other, each on what the ones before made of the session. Changes nothing itself. */
export const settle = (ledger: Ledger, proposers: readonly Proposer[], now: number, onBug: (error: unknown) => void): Batch => {
  let { session, seq } = ledger;
  const events: SessionEvent[] = [];
  const writes: Write[] = [];
  const refusals = proposers.map((proposer): Refusal | null => {
    try {
      const proposal = proposer.propose(session, now);
      if (!proposal.ok) return proposal.error;
      const { origin, events: proposed, writes: more = [] } = proposal.value;
      const after = proposed.reduce<Session>(evolve, session);
      const { command = null, by = null } = origin ?? {};
      proposed.forEach((event, index) => {
        writes.push({ kind: 'event', session: session.id, event: { seq: seq + index + 1, at: now, command, by, event } });
      });
      seq += proposed.length;
      session = after;
      events.push(...proposed);
      writes.push(...more);
      return null;
    } catch (error) {
      onBug(error);
      return { code: 'unavailable' };
    }
  });
  return { ledger: { session, seq }, events, writes, refusals };
};
