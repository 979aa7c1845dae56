import type { CommandId, JoinCode, KeepsakeId, ParticipantId, RoomId, SeriesId, SessionId } from '../../shared/ids.ts';
import type { Series } from '../../shared/series/model.ts';
import type { SessionEvent } from '../../shared/session/events.ts';
import type { Seat } from '../../shared/protocol/control.ts';

/**
 * Where words live. SQLite now, Postgres next; `test/contract/store.ts` is the contract.
 * One rule above all: when `commit` resolves, everything in it survives a power cut. Nobody sees or hears of anything before that.
 */
export interface Store {
  /** All of it or none of it, durable on resolve. Order is kept. */
  commit(writes: readonly Write[]): Promise<void>;
  /** In order; empty when the session does not exist. */
  events(session: SessionId): Promise<readonly StoredEvent[]>;
  sessionByCode(code: JoinCode): Promise<SessionId | null>;
  /** The places a browser has in sessions. `device` is a hash; the secret itself is only in its cookie. */
  seats(device: string): Promise<readonly SeatRow[]>;
  /** The state of a co-written text: a snapshot and the updates since, Yjs V1 encoding. */
  text(doc: string): Promise<TextRow>;
  /** The texts of a session in which this person has written. */
  textsBy(session: SessionId, person: ParticipantId): Promise<readonly string[]>;
  /** Sessions whose deletion date has come. */
  due(now: number): Promise<readonly SessionId[]>;
  /** `null` when there is none. */
  series(id: SeriesId): Promise<SeriesRow | null>;
  /** The series a browser may lead. */
  seriesOf(device: string): Promise<readonly SeriesId[]>;
  /** What a personal key keeps, sealed; in the order in which it came. Empty when the key is not known here. */
  keepsake(id: KeepsakeId): Promise<readonly KeepsakeRow[]>;
  /** What the personal keys of a series keep. */
  keepsakesOf(series: SeriesId): Promise<readonly KeepsakeRow[]>;
  /** Series whose deletion date has come. */
  dueSeries(now: number): Promise<readonly SeriesId[]>;
  /** A few bytes that must outlast a restart, such as the key that signs cookies. */
  meta(key: string): Promise<Uint8Array | null>;
  /** Does again what an erasure could not finish: its words are out of reach, and leave the disk with this. */
  finishErasures(): Promise<void>;
  /**
   * Makes a copy of everything as it is at one moment, in a new file; meanwhile work goes on. Rejects when it cannot be written, and
   * then leaves none behind.
   */
  backup(file: string): Promise<void>;
  /** Whether a write would succeed right now. */
  writable(): Promise<boolean>;
  close(): Promise<void>;
}

/** A write for a session that is not there (any more) does nothing: what arrives after an erasure brings no words back. */
export type Write =
  | { readonly kind: 'session'; readonly session: SessionId; readonly code: JoinCode }
  /** `seq` counts from 1 without gaps; a second event with the same number is an error. */
  | { readonly kind: 'event'; readonly session: SessionId; readonly event: StoredEvent }
  | { readonly kind: 'seat'; readonly device: string; readonly seat: SeatRow }
  | { readonly kind: 'unseat'; readonly session: SessionId; readonly person: ParticipantId }
  /** `doc` is the name of a document of this session. */
  | { readonly kind: 'text-update'; readonly session: SessionId; readonly doc: string; readonly update: Uint8Array }
  /** Replaces snapshot and updates by one snapshot. */
  | { readonly kind: 'text-snapshot'; readonly session: SessionId; readonly doc: string; readonly snapshot: Uint8Array }
  /** A Yjs client id belongs to this person from now on. */
  | {
      readonly kind: 'text-client';
      readonly session: SessionId;
      readonly doc: string;
      readonly client: number;
      readonly person: ParticipantId;
    }
  /** When the session deletes itself, ms since the epoch; `null`: not planned. */
  | { readonly kind: 'deadline'; readonly session: SessionId; readonly at: number | null }
  /** Puts these in the place of the events with their numbers: the words they held are in no page or log afterwards. */
  | { readonly kind: 'redact'; readonly session: SessionId; readonly events: readonly Pick<StoredEvent, 'seq' | 'event'>[] }
  /** Everything of a text; gone like the words of a session. Client ids that wrote in it belong to {@link NOBODY}, so that no copy comes back. */
  | { readonly kind: 'text-erase'; readonly session: SessionId; readonly doc: string }
  /** Everything of a session: the words are in no table, page or write-ahead log afterwards. */
  | { readonly kind: 'erase'; readonly session: SessionId }
  /**
   * A new series, or the next revision of one: `revision` is one more than the stored one, or the commit fails. Words that the one before
   * had and this one has not are in no page or log afterwards.
   */
  | { readonly kind: 'series'; readonly row: SeriesRow }
  /** A browser may lead this series. */
  | { readonly kind: 'series-seat'; readonly device: string; readonly series: SeriesId }
  /** Every browser but this one loses its place in the series. */
  | { readonly kind: 'series-unseat'; readonly series: SeriesId; readonly but: string }
  /** Everything of a series, what its personal keys keep included; its sessions are erased by themselves. */
  | { readonly kind: 'series-erase'; readonly series: SeriesId }
  /** Takes the place of what this key kept of that session before; does nothing when the series is not there. */
  | { readonly kind: 'keepsake'; readonly row: KeepsakeRow }
  /** Everything a personal key keeps, or what it keeps of one session. */
  | { readonly kind: 'keepsake-erase'; readonly keepsake: KeepsakeId; readonly session?: SessionId }
  /** Changes nothing: what is written over in the same commit is in no page or write-ahead log afterwards either. */
  | { readonly kind: 'scrub' }
  | { readonly kind: 'meta'; readonly key: string; readonly value: Uint8Array };

export interface SeriesRow {
  readonly series: Series;
  /** Counts from 1. */
  readonly revision: number;
  /** Of the passphrase, when there is one: salt and scrypt hash. */
  readonly guard: Uint8Array | null;
  /** When it deletes itself, ms since the epoch. */
  readonly deadline: number;
}

export interface KeepsakeRow {
  readonly keepsake: KeepsakeId;
  readonly series: SeriesId;
  readonly session: SessionId;
  /** Ms since the epoch. */
  readonly at: number;
  /** Only the personal key opens it. */
  readonly sealed: Uint8Array;
}

export interface StoredEvent {
  readonly seq: number;
  readonly at: number;
  /** The command it came from; a retry with the same id is answered, not done. */
  readonly command: CommandId | null;
  readonly by: ParticipantId | null;
  readonly event: SessionEvent;
}

/** Whom the client ids of an erased text belong to. */
export const NOBODY = '' as ParticipantId;
/** Whom they belong to where the text was written anew without what somebody else had written in it. */
export const once = (person: ParticipantId): ParticipantId => `once:${person}` as ParticipantId;

export interface SeatRow {
  readonly session: SessionId;
  readonly seat: Seat;
  /** `null` for a display, and for a device that goes round. */
  readonly person: ParticipantId | null;
  /** Where a display or a device that goes round stands, when that is a subgroup. */
  readonly room?: RoomId;
}

export interface TextRow {
  readonly snapshot: Uint8Array | null;
  readonly updates: readonly Uint8Array[];
  /** Yjs client id → the person it belongs to. */
  readonly clients: ReadonlyMap<number, ParticipantId>;
}
