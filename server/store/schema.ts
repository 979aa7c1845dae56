import type { DatabaseSync } from 'node:sqlite';

/** The database was written by a newer Kring, or by something else. */
export class UnknownSchema extends Error {
  override readonly name = 'UnknownSchema';
}

/** Brings an empty or older database to layout `to`, the newest one. */
export const migrate = (db: DatabaseSync, to: number = MIGRATIONS.length): void => {
  const version = Number(db.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0);
  const application = Number(db.prepare('PRAGMA application_id').get()?.['application_id'] ?? 0);
  const tables = Number(db.prepare('SELECT count(*) AS n FROM sqlite_master').get()?.['n'] ?? 0);
  const ours = application === APPLICATION || (version === 0 && tables === 0);
  if (!ours || version > MIGRATIONS.length) throw new UnknownSchema();
  MIGRATIONS.slice(version, to).forEach((sql, step) => {
    db.exec(`BEGIN IMMEDIATE; ${sql}; PRAGMA application_id = ${APPLICATION}; PRAGMA user_version = ${version + step + 1}; COMMIT`);
  });
};

/** “krng”, in the file's header. */
export const APPLICATION = 0x6b726e67;

/** Only ever append: each entry leads from one version to the next. */
const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE sessions (id TEXT PRIMARY KEY, code TEXT NOT NULL UNIQUE, deadline INTEGER) STRICT, WITHOUT ROWID;
  CREATE INDEX sessions_by_deadline ON sessions (deadline) WHERE deadline IS NOT NULL;
  CREATE TABLE events (
    session TEXT NOT NULL, seq INTEGER NOT NULL, at INTEGER NOT NULL, command TEXT, by TEXT, event TEXT NOT NULL,
    PRIMARY KEY (session, seq)
  ) STRICT;
  CREATE TABLE seats (
    device TEXT NOT NULL, session TEXT NOT NULL, seat TEXT NOT NULL, person TEXT,
    PRIMARY KEY (device, session, seat)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX seats_by_session ON seats (session, person);
  CREATE TABLE text_snapshots (doc TEXT PRIMARY KEY, session TEXT NOT NULL, snapshot BLOB NOT NULL) STRICT;
  CREATE INDEX text_snapshots_by_session ON text_snapshots (session);
  CREATE TABLE text_updates (id INTEGER PRIMARY KEY, doc TEXT NOT NULL, session TEXT NOT NULL, bytes BLOB NOT NULL) STRICT;
  CREATE INDEX text_updates_by_doc ON text_updates (doc, id);
  CREATE INDEX text_updates_by_session ON text_updates (session);
  CREATE TABLE text_clients (
    doc TEXT NOT NULL, client INTEGER NOT NULL, session TEXT NOT NULL, person TEXT NOT NULL,
    PRIMARY KEY (doc, client)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX text_clients_by_session ON text_clients (session)
  `,
  // What is appended with every key and every command lies in one tree each: one page to write through instead of two or three.
  `
  CREATE TABLE events_by_session (
    session TEXT NOT NULL, seq INTEGER NOT NULL, at INTEGER NOT NULL, command TEXT, by TEXT, event TEXT NOT NULL,
    PRIMARY KEY (session, seq)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO events_by_session SELECT session, seq, at, command, by, event FROM events;
  DROP TABLE events;
  ALTER TABLE events_by_session RENAME TO events;
  CREATE TABLE updates_by_doc (doc TEXT NOT NULL, id INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (doc, id)) STRICT, WITHOUT ROWID;
  INSERT INTO updates_by_doc SELECT doc, id, bytes FROM text_updates;
  DROP TABLE text_updates;
  ALTER TABLE updates_by_doc RENAME TO text_updates
  `,
  // A shared screen stands in one room: the circle (null), or a subgroup.
  'ALTER TABLE seats ADD COLUMN room TEXT',
  // What a group keeps between its meetings.
  `
  CREATE TABLE series (id TEXT PRIMARY KEY, revision INTEGER NOT NULL, body TEXT NOT NULL, guard BLOB, deadline INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE INDEX series_by_deadline ON series (deadline);
  CREATE TABLE series_seats (device TEXT NOT NULL, series TEXT NOT NULL, PRIMARY KEY (device, series)) STRICT, WITHOUT ROWID;
  CREATE INDEX series_seats_by_series ON series_seats (series);
  CREATE TABLE keepsakes (
    keepsake TEXT NOT NULL, session TEXT NOT NULL, series TEXT NOT NULL, at INTEGER NOT NULL, sealed BLOB NOT NULL,
    PRIMARY KEY (keepsake, session)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX keepsakes_by_series ON keepsakes (series)
  `,
  // What was erased, so that a copy from before does not bring it back: the hash of an id, and when.
  'CREATE TABLE erased (id BLOB PRIMARY KEY, at INTEGER NOT NULL) STRICT, WITHOUT ROWID',
];

/** The newest layout. */
export const NEWEST = MIGRATIONS.length;
