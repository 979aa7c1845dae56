import type { JoinCode, ParticipantId, SessionId } from '../../shared/ids.ts';
import { NOBODY, type SeatRow, type Store, type StoredEvent, type TextRow, type Write } from '../../server/store/store.ts';

/** How a commit ends. `lost`: stored, and the answer did not come back. */
export type Outcome = 'stored' | 'failed' | 'lost';

/** The contract of a store, in memory, with everything that can go wrong with one in the hands of the test. */
export interface SimulatedStore {
  readonly store: Store;
  /** Commits and reads that wait. */
  readonly waiting: {
    readonly commits: number;
    readonly reads: number;
    /** Whether by the next commit somebody, or everything, goes. */ readonly ending: boolean;
  };
  /** Ends the commit that waits longest. */
  settle(outcome: Outcome): void;
  /** Answers every read that waits. */
  answerReads(): void;
  /** Reads are answered at once unless they are slow. */
  slowReads: boolean;
  /** The process dies: of what waits, the first few commits were stored all the same, and nobody hears of anything. */
  crash(stored: number): void;
  events(session: SessionId): readonly StoredEvent[];
  text(doc: string): TextRow;
  /** Their names. */
  textsOf(session: SessionId): readonly string[];
  /** When a session deletes itself. */
  deadline(session: SessionId): number | null;
  /** The places somebody has, from whatever browser. */
  seatsOf(person: ParticipantId): readonly SeatRow[];
}

/** Sees what becomes durable, at the moment it does. */
export interface Witness {
  stored(writes: readonly Write[], outcome: 'stored' | 'lost' | 'crashed'): void;
  /** Two sources wrote one session, or a commit was otherwise impossible. */
  impossible(sentence: string): void;
  /** The server learns again what is durable of a session. */
  read(session: SessionId): void;
}

export const createSimulatedStore = (witness: Witness): SimulatedStore => {
  const sessions = new Map<SessionId, Row>();
  const meta = new Map<string, Uint8Array>();
  let commits: Waiting[] = [];
  let reads: (() => void)[] = [];

  const text = (doc: string): TextRow => textIn(sessions.get(doc.slice(0, doc.indexOf(':')) as SessionId), doc);
  const seats = (device: string): readonly SeatRow[] =>
    [...sessions.values()].flatMap((row) => [...(row.seats.get(device) ?? new Map<string, SeatRow>()).values()]);

  const apply = (writes: readonly Write[], outcome: 'stored' | 'lost' | 'crashed') => {
    for (const write of writes)
      if (write.kind === 'meta') meta.set(write.key, write.value);
      else if (isOfSession(write)) applyTo(sessions, write);
    witness.stored(writes, outcome);
  };

  const read = <Value>(look: () => Value): Promise<Value> => {
    if (!under.slowReads) return Promise.resolve(look());
    return new Promise((resolve) => {
      reads.push(() => {
        resolve(look());
      });
    });
  };

  const under: SimulatedStore = {
    store: {
      commit: (writes) =>
        new Promise((resolve, reject) => {
          commits.push({ writes, resolve, reject });
        }),
      events: (session) =>
        read(() => {
          witness.read(session);
          return [...(sessions.get(session)?.events ?? [])];
        }),
      sessionByCode: (code) => read(() => [...sessions].find(([, row]) => row.code === code)?.[0] ?? null),
      seats: (device) => read(() => seats(device)),
      text: (doc) => read(() => text(doc)),
      textsBy: (session, person) =>
        read(() =>
          [...(sessions.get(session)?.texts ?? [])].flatMap(([doc, { clients }]) => ([...clients.values()].includes(person) ? [doc] : [])),
        ),
      due: (now) => read(() => [...sessions].filter(([, { deadline }]) => deadline !== null && deadline <= now).map(([id]) => id)),
      // No session here belongs to a series.
      series: () => read(() => null),
      seriesOf: () => read(() => []),
      keepsake: () => read(() => []),
      keepsakesOf: () => read(() => []),
      dueSeries: () => read(() => []),
      meta: (key) => read(() => meta.get(key) ?? null),
      finishErasures: () => Promise.resolve(),
      backup: () => Promise.reject(new Error('nothing is copied here')),
      writable: () => Promise.resolve(true),
      close: () => Promise.resolve(),
    },
    waiting: {
      get commits() {
        return commits.length;
      },
      get reads() {
        return reads.length;
      },
      get ending() {
        return commits[0]?.writes.some(isEnding) === true;
      },
    },
    slowReads: false,
    settle(outcome) {
      const next = commits.shift();
      if (next === undefined) return;
      const why = outcome === 'failed' ? null : misfit(sessions, next.writes);
      if (why !== null) witness.impossible(why);
      if (why !== null || outcome === 'failed') return next.reject(new Error(why ?? 'the disk is full'));
      apply(next.writes, outcome);
      if (outcome === 'lost') next.reject(new Error('the answer was lost'));
      else next.resolve();
    },
    answerReads() {
      const now = reads;
      reads = [];
      for (const answer of now) answer();
    },
    crash(stored) {
      for (const { writes } of commits.slice(0, stored)) if (misfit(sessions, writes) === null) apply(writes, 'crashed');
      commits = [];
      reads = [];
    },
    events: (session) => sessions.get(session)?.events ?? [],
    text,
    textsOf: (session) => [...(sessions.get(session)?.texts.keys() ?? [])],
    deadline: (session) => sessions.get(session)?.deadline ?? null,
    seatsOf: (person) =>
      [...sessions.values()].flatMap((row) =>
        [...row.seats.values()].flatMap((of) => [...of.values()].filter((seat) => seat.person === person)),
      ),
  };
  return under;
};

const isEnding = (write: Write): boolean => write.kind === 'erase' || (write.kind === 'event' && write.event.event.type === 'person-gone');

interface Waiting {
  readonly writes: readonly Write[];
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

interface Row {
  readonly code: JoinCode;
  readonly events: StoredEvent[];
  readonly seats: Map<string, Map<string, SeatRow>>;
  readonly texts: Map<string, { snapshot: Uint8Array | null; updates: Uint8Array[]; readonly clients: Map<number, ParticipantId> }>;
  deadline: number | null;
}

const textIn = (row: Row | undefined, doc: string): TextRow => {
  const found = row?.texts.get(doc);
  if (found === undefined) return { snapshot: null, updates: [], clients: new Map() };
  return { snapshot: found.snapshot, updates: [...found.updates], clients: new Map(found.clients) };
};

/** Why a commit cannot be stored at all. */
const misfit = (sessions: ReadonlyMap<SessionId, Row>, writes: readonly Write[]): string | null => {
  const last = new Map<SessionId, number>();
  for (const write of writes) {
    if (write.kind === 'session' && sessions.has(write.session)) return 'a session was made twice';
    if (write.kind === 'session') last.set(write.session, 0);
    if (write.kind === 'erase') last.delete(write.session);
    if (write.kind !== 'event') continue;
    const before = last.get(write.session) ?? sessions.get(write.session)?.events.length;
    if (before === undefined) continue;
    if (write.event.seq !== before + 1) return `event ${String(write.event.seq)} came after event ${String(before)}`;
    last.set(write.session, write.event.seq);
  }
  return null;
};

type OfSession = Exclude<
  Write,
  { kind: 'meta' | 'series' | 'series-seat' | 'series-unseat' | 'series-erase' | 'keepsake' | 'keepsake-erase' | 'scrub' }
>;
const isOfSession = (write: Write): write is OfSession =>
  write.kind !== 'meta' && write.kind !== 'scrub' && !write.kind.startsWith('series') && !write.kind.startsWith('keepsake');

const applyTo = (sessions: Map<SessionId, Row>, write: OfSession): void => {
  if (write.kind === 'session') {
    sessions.set(write.session, { code: write.code, events: [], seats: new Map(), texts: new Map(), deadline: null });
    return;
  }
  const session = write.kind === 'seat' ? write.seat.session : write.session;
  const row = sessions.get(session);
  // What arrives after an erasure brings nothing back.
  if (row === undefined) return;
  switch (write.kind) {
    case 'event':
      row.events.push(write.event);
      return;
    case 'seat': {
      const seats = row.seats.get(write.device) ?? new Map<string, SeatRow>();
      row.seats.set(write.device, seats.set(write.seat.seat, write.seat));
      return;
    }
    case 'unseat':
      for (const seats of row.seats.values()) for (const [seat, { person }] of seats) if (person === write.person) seats.delete(seat);
      return;
    case 'deadline':
      row.deadline = write.at;
      return;
    case 'redact':
      for (const { seq, event } of write.events) row.events[seq - 1] = { ...(row.events[seq - 1] as StoredEvent), event };
      return;
    case 'text-erase': {
      const text = textRow(row, write.doc);
      text.snapshot = null;
      text.updates = [];
      for (const client of text.clients.keys()) text.clients.set(client, NOBODY);
      return;
    }
    case 'erase':
      sessions.delete(session);
      return;
    case 'text-update':
      textRow(row, write.doc).updates.push(write.update);
      return;
    case 'text-client':
      textRow(row, write.doc).clients.set(write.client, write.person);
      return;
    case 'text-snapshot': {
      const text = textRow(row, write.doc);
      text.snapshot = write.snapshot;
      text.updates = [];
    }
  }
};

const textRow = (row: Row, doc: string) => {
  const found = row.texts.get(doc) ?? { snapshot: null, updates: [], clients: new Map<number, ParticipantId>() };
  row.texts.set(doc, found);
  return found;
};
