import type { JoinCode, ParticipantId, SeriesId, SessionId } from '../../shared/ids.ts';
import type { Script } from '../../shared/model/script.ts';
import type { Settings } from '../../shared/model/session.ts';
import { evolve } from '../../shared/session/evolve.ts';
import { createSession } from '../../shared/session/join.ts';
import type { Write } from '../store/store.ts';
import type { LiveState } from '../sync/hub.ts';
import { createActor, type ActorDeps, type SessionActor } from './actor.ts';
import { deadlineOf } from './deadline.ts';
import { loadLedger } from './ledger.ts';
import { newJoinCode } from './random.ts';

/** All sessions of this server; loads one when somebody asks for it. */
export interface Registry {
  /** A new session with its facilitator in it; `device` gets the facilitator's seat. Rejects when it cannot be stored. */
  create(session: NewSession): Promise<{ readonly code: JoinCode; readonly facilitator: ParticipantId }>;
  /** The same, not stored yet: for who stores something else in the same commit. */
  draft(session: NewSession): Promise<DraftedSession>;
  get(id: SessionId): Promise<SessionActor | null>;
  byCode(code: JoinCode): Promise<SessionActor | null>;
  /** What the documents show of a session that is loaded; `null` when it is not, or not there. */
  live(id: SessionId): LiveState | null;
  /** Everything of it is gone when this resolves. Rejects when it could not be erased; then it is all still there. */
  erase(id: SessionId): Promise<void>;
  /** Forgets sessions that nobody is connected to and nobody asked for since `before`; they are in the store. */
  unload(before: number): void;
}

export interface NewSession {
  readonly script: Script;
  readonly settings: Settings;
  readonly facilitator: string;
  readonly device: string;
  /** The series it is a meeting of. */
  readonly series?: SeriesId;
}

/** A session that is there once its writes are stored. */
export interface DraftedSession {
  readonly id: SessionId;
  readonly code: JoinCode;
  readonly facilitator: ParticipantId;
  readonly writes: readonly Write[];
}

interface Entry {
  readonly actor: Promise<SessionActor | null>;
  /** The same, once it is here. */
  present: SessionActor | null;
  usedAt: number;
}

export const createRegistry = (deps: ActorDeps): Registry => {
  const { store, committer, now, newId } = deps;
  const loaded = new Map<SessionId, Entry>();

  const load = async (id: SessionId): Promise<SessionActor | null> => {
    const stored = await loadLedger(store, id);
    return stored && createActor(id, stored, deps);
  };

  const get = (id: SessionId): Promise<SessionActor | null> => {
    const present = loaded.get(id);
    if (present !== undefined) {
      present.usedAt = now();
      return present.actor;
    }
    const entry: Entry = { actor: load(id), present: null, usedAt: now() };
    loaded.set(id, entry);
    // Neither a failure nor an absence is remembered.
    entry.actor.then(
      (found) => (found === null ? loaded.delete(id) : (entry.present = found)),
      () => loaded.delete(id),
    );
    return entry.actor;
  };

  const draft: Registry['draft'] = async ({ script, settings, facilitator, device, series }) => {
    const id = newId() as SessionId;
    const code = await freeCode(store);
    const at = now();
    const events = createSession({ id, code, script, settings, facilitator, now: at, newId, ...(series !== undefined && { series }) });
    const session = events.reduce(evolve, null as never);
    const host = Object.values(session.people)[0];
    if (host === undefined) throw new Error('a session has its facilitator');
    return {
      id,
      code,
      facilitator: host.id,
      writes: [
        { kind: 'session', session: id, code },
        ...events.map((event, index): Write => ({
          kind: 'event',
          session: id,
          event: { seq: index + 1, at, command: null, by: null, event },
        })),
        { kind: 'seat', device, seat: { session: id, seat: 'facilitator', person: host.id } },
        { kind: 'deadline', session: id, at: deadlineOf(session, at) },
      ],
    };
  };

  return {
    get,
    async byCode(code) {
      const id = await store.sessionByCode(code);
      return id && get(id);
    },
    live(id) {
      const entry = loaded.get(id);
      if (entry === undefined) return null;
      entry.usedAt = now();
      return entry.present?.live() ?? null;
    },
    draft,
    async create(session) {
      const { code, facilitator, writes } = await draft(session);
      await committer.commit(writes);
      return { code, facilitator };
    },
    async erase(id) {
      const actor = await get(id);
      const undo = await actor?.retire();
      try {
        await committer.commit([{ kind: 'erase', session: id }]);
      } catch (error) {
        // Perhaps only the answer was lost, or what comes after the erasure failed.
        const left = await store.events(id).catch(() => null);
        if (left === null || left.length > 0) {
          undo?.();
          throw error;
        }
      }
      loaded.delete(id);
      actor?.deleted();
    },
    unload(before) {
      for (const [id, { present, usedAt }] of loaded) {
        if (usedAt < before && present?.isIdle() === true) loaded.delete(id);
      }
    },
  };
};

const freeCode = async (store: ActorDeps['store']): Promise<JoinCode> => {
  const code = newJoinCode();
  return (await store.sessionByCode(code)) === null ? code : freeCode(store);
};
