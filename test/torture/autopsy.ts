import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { SessionId } from '../../shared/ids.ts';
import type { SessionEvent } from '../../shared/session/events.ts';

/** An event as a row of the store. */
export interface Row {
  readonly seq: number;
  readonly command: string | null;
  readonly by: string | null;
  readonly json: string;
  readonly event: SessionEvent;
}

/** What a dead server left behind. */
export interface Remains {
  /** `ok`, or what SQLite found. */
  readonly integrity: string;
  events(session: SessionId): readonly Row[];
  /** The co-written texts of a session: name → updates in order, snapshot first. */
  texts(session: SessionId): ReadonlyMap<string, readonly Uint8Array[]>;
  /** Rows of any table that speak of this session. */
  traces(session: SessionId): number;
  close(): void;
}

/** Reads the store of a dead server on a copy, so that the next one recovers the write-ahead log itself. */
export const openRemains = (dataDir: string): Remains => {
  const copy = join(dataDir, '..', 'autopsy.db');
  for (const tail of ['', '-wal']) {
    rmSync(copy + tail, { force: true });
    if (existsSync(join(dataDir, `kring.db${tail}`))) copyFileSync(join(dataDir, `kring.db${tail}`), copy + tail);
  }
  const db = new DatabaseSync(copy);
  return {
    integrity: db
      .prepare('PRAGMA integrity_check')
      .all()
      .map((row) => String(row['integrity_check']))
      .join('; '),
    events: (session) =>
      db
        .prepare('SELECT seq, command, by, event FROM events WHERE session = ? ORDER BY seq')
        .all(session)
        .map(({ seq, command, by, event }) => ({
          seq: Number(seq),
          command: command === null ? null : String(command),
          by: by === null ? null : String(by),
          json: String(event),
          event: JSON.parse(String(event)) as SessionEvent,
        })),
    texts(session) {
      const texts = new Map<string, Uint8Array[]>();
      for (const { doc, bytes } of TEXTS.flatMap((sql) => db.prepare(sql).all(session))) {
        texts.set(String(doc), [...(texts.get(String(doc)) ?? []), bytes as Uint8Array]);
      }
      return texts;
    },
    traces: (session) =>
      Object.entries(TRACES)
        .map(([table, condition]) => db.prepare(`SELECT count(*) AS n FROM ${table} WHERE ${condition}`).get(session))
        .reduce((sum, row) => sum + Number(row?.['n'] ?? 0), 0),
    close: () => db.close(),
  };
};

/** The name of a text begins with its session. */
const IN_SESSION = "doc GLOB ? || ':*'";
const TEXTS = [
  `SELECT doc, snapshot AS bytes FROM text_snapshots WHERE ${IN_SESSION}`,
  `SELECT doc, bytes FROM text_updates WHERE ${IN_SESSION} ORDER BY doc, id`,
];
const TRACES = {
  sessions: 'id = ?',
  events: 'session = ?',
  seats: 'session = ?',
  text_clients: IN_SESSION,
  text_snapshots: IN_SESSION,
  text_updates: IN_SESSION,
};
