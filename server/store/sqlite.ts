import type { JoinCode, KeepsakeId, ParticipantId, RoomId, SeriesId, SessionId } from '../../shared/ids.ts';
import type { Series } from '../../shared/series/model.ts';
import type { Seat } from '../../shared/protocol/control.ts';
import type { SessionEvent } from '../../shared/session/events.ts';
import { losesWords } from './lost-words.ts';
import { copyDatabase } from './copy-database.ts';
import { openDatabase, StoreUnusable } from './open-database.ts';
import { createScrubber } from './scrubber.ts';
import type { KeepsakeRow, Store, StoredEvent, Write } from './store.ts';
import { createWriter } from './sqlite-writer.ts';

export { StoreUnusable };

/**
 * The store in one SQLite file in `dir` (`null`: in memory, for tests). Only one process may have it open.
 * @throws StoreUnusable
 */
export const sqliteStore = ({ dir }: { readonly dir: string | null }): Store => {
  const db = openDatabase(dir);
  const write = createWriter(db);
  const select = {
    events: db.prepare('SELECT seq, at, command, by, event FROM events WHERE session = ? ORDER BY seq'),
    byCode: db.prepare('SELECT id FROM sessions WHERE code = ?'),
    seats: db.prepare('SELECT session, seat, person, room FROM seats WHERE device = ?'),
    snapshot: db.prepare('SELECT snapshot FROM text_snapshots WHERE doc = ?'),
    updates: db.prepare('SELECT bytes FROM text_updates WHERE doc = ? ORDER BY id'),
    clients: db.prepare('SELECT client, person FROM text_clients WHERE doc = ?'),
    textsBy: db.prepare('SELECT DISTINCT doc FROM text_clients WHERE session = ? AND person = ? ORDER BY doc'),
    due: db.prepare('SELECT id FROM sessions WHERE deadline IS NOT NULL AND deadline <= ?'),
    series: db.prepare('SELECT revision, body, guard, deadline FROM series WHERE id = ?'),
    seriesOf: db.prepare('SELECT series FROM series_seats WHERE device = ?'),
    dueSeries: db.prepare('SELECT id FROM series WHERE deadline <= ?'),
    keepsake: db.prepare('SELECT * FROM keepsakes WHERE keepsake = ? ORDER BY at, session'),
    keepsakesOf: db.prepare('SELECT * FROM keepsakes WHERE series = ? ORDER BY keepsake, at, session'),
    meta: db.prepare('SELECT value FROM meta WHERE key = ?'),
  };

  const scrubber = createScrubber(db);
  // Forty times a second: not to be parsed each time.
  const [begin, end] = [db.prepare('BEGIN IMMEDIATE'), db.prepare('COMMIT')];
  const commit = (writes: readonly Write[]): void => {
    let scrubs = false;
    begin.run();
    try {
      for (const one of writes) {
        // Asked before it is done: what stands there now is what would be lost.
        scrubs ||= takesWords(one) || writesOver(one);
        write(one);
      }
      if (scrubs) write(scrubber.mark);
      end.run();
    } catch (error) {
      if (db.isTransaction) db.exec('ROLLBACK');
      throw error;
    }
    if (scrubs) scrubber.erased();
  };

  /** What a series said and does not say any more must not linger either. */
  const writesOver = (one: Write): boolean => {
    if (one.kind !== 'series' || one.row.revision === 1) return false;
    const body = select.series.get(one.row.series.id)?.['body'];
    return body !== undefined && losesWords(JSON.parse(body as string), one.row.series);
  };

  // A crash, or a full disk, between an erasure and its scrubbing left the mark.
  scrubber.finish();

  return {
    commit: async (writes) => commit(writes),
    events: async (session) =>
      select.events
        .all(session)
        .map((row) => ({ ...row, event: JSON.parse(row['event'] as string) as SessionEvent }) as unknown as StoredEvent),
    sessionByCode: async (code: JoinCode) => (select.byCode.get(code)?.['id'] ?? null) as SessionId | null,
    seats: async (device) =>
      select.seats.all(device).map(({ session, seat, person, room }) => ({
        session: session as SessionId,
        seat: seat as Seat,
        person: person as ParticipantId | null,
        ...(room !== null && { room: room as RoomId }),
      })),
    text: async (doc) => ({
      snapshot: (select.snapshot.get(doc)?.['snapshot'] ?? null) as Uint8Array | null,
      updates: select.updates.all(doc).map(({ bytes }) => bytes as Uint8Array),
      clients: new Map(select.clients.all(doc).map(({ client, person }) => [client as number, person as ParticipantId])),
    }),
    textsBy: async (session, person) => select.textsBy.all(session, person).map(({ doc }) => doc as string),
    due: async (now) => select.due.all(now).map(({ id }) => id as SessionId),
    series: async (id) => {
      const row = select.series.get(id);
      if (row === undefined) return null;
      return {
        series: JSON.parse(row['body'] as string) as Series,
        revision: row['revision'] as number,
        guard: row['guard'] as Uint8Array | null,
        deadline: row['deadline'] as number,
      };
    },
    seriesOf: async (device) => select.seriesOf.all(device).map(({ series }) => series as SeriesId),
    keepsake: async (id) => select.keepsake.all(id).map(keepsakeRow),
    keepsakesOf: async (series) => select.keepsakesOf.all(series).map(keepsakeRow),
    dueSeries: async (now) => select.dueSeries.all(now).map(({ id }) => id as SeriesId),
    finishErasures: async () => scrubber.finish(),
    backup: (file) => copyDatabase({ db, file, erasures: () => scrubber.count }),
    meta: async (key) => (select.meta.get(key)?.['value'] ?? null) as Uint8Array | null,
    writable: async () => {
      try {
        commit([{ kind: 'meta', key: 'health', value: new Uint8Array([1]) }]);
        return true;
      } catch {
        return false;
      }
    },
    close: async () => {
      scrubber.stop();
      // Pages that snapshots and deletions left free go back to the disk.
      try {
        scrubber.finish();
        db.exec('PRAGMA incremental_vacuum');
      } finally {
        db.close();
      }
    },
  };
};

const keepsakeRow = ({ keepsake, series, session, at, sealed }: Readonly<Record<string, unknown>>): KeepsakeRow => ({
  keepsake: keepsake as KeepsakeId,
  series: series as SeriesId,
  session: session as SessionId,
  at: at as number,
  sealed: sealed as Uint8Array,
});

const takesWords = ({ kind }: Write): boolean => TAKES_WORDS.includes(kind);
const TAKES_WORDS: readonly Write['kind'][] = ['erase', 'redact', 'text-erase', 'series-erase', 'keepsake-erase', 'scrub'];
