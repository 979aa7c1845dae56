import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { migrate, UnknownSchema } from './schema.ts';

/** The data directory cannot be used; the message is one sentence for the person who starts the server. */
export class StoreUnusable extends Error {
  override readonly name = 'StoreUnusable';
}

/** Its name in the data directory. */
export const DATABASE = 'kring.db';

/**
 * The database in `dir` (`null`: in memory), brought to the newest layout. Only one process may have it open.
 * @throws StoreUnusable
 */
export const openDatabase = (dir: string | null, file: string = DATABASE): DatabaseSync => {
  if (dir !== null) makeFolder(dir);
  const path = dir === null ? ':memory:' : join(dir, file);
  let db: DatabaseSync | null = null;
  try {
    db = new DatabaseSync(path, { timeout: 2000 });
    // The lock is held for good: a second server on the same folder would not know what this one decided.
    db.exec(
      'PRAGMA locking_mode = EXCLUSIVE; PRAGMA auto_vacuum = INCREMENTAL; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON',
    );
    db.exec('PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF');
    migrate(db);
    if (db.prepare('PRAGMA quick_check(1)').get()?.['quick_check'] !== 'ok') throw new Damaged();
    db.exec('BEGIN IMMEDIATE; ROLLBACK');
    return db;
  } catch (error) {
    if (db?.isOpen) db.close();
    throw new StoreUnusable(sentence(error, path), { cause: error });
  }
};

const makeFolder = (dir: string): void => {
  try {
    mkdirSync(dir, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new StoreUnusable(`The data directory ${dir} cannot be made.`, { cause: error });
  }
};

const sentence = (error: unknown, path: string): string => {
  if (error instanceof UnknownSchema) return `The database ${path} was written by a newer or another program.`;
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : error instanceof Damaged ? SQLITE.corrupt : 0;
  switch (code) {
    case SQLITE.busy:
      return `The database ${path} is in use by another server.`;
    case SQLITE.corrupt:
    case SQLITE.notADatabase:
      return `The database ${path} is damaged; put back a copy, or move it away to begin anew.`;
    default:
      return `The database ${path} cannot be opened for writing.`;
  }
};

class Damaged extends Error {}

const SQLITE = { busy: 5, corrupt: 11, notADatabase: 26 } as const;
