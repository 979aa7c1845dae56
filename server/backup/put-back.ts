import { copyFile, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { NEWEST, APPLICATION } from '../store/schema.ts';
import { DATABASE, openDatabase, StoreUnusable } from '../store/open-database.ts';
import { followErasures } from './follow-erasures.ts';
import { NotRestored, sentenceOf } from './not-restored.ts';

interface Restoring {
  readonly file: string;
  /** The data directory. */
  readonly dir: string;
  readonly now: Date;
}

export interface Restored {
  /** Where what was there is kept; `null`: there was nothing. */
  readonly aside: string | null;
  /** How many sessions and series of the copy were erased since it was made, and so are erased in it. */
  readonly erased: number;
}

/**
 * Puts a copy in the place of the database, beside which it is made ready first: at every moment one of the two is there whole. What the
 * present database knows to be erased does not come back with the copy.
 * @throws NotRestored
 */
export const restoreFrom = async ({ file, dir, now }: Restoring): Promise<Restored> => {
  await checkOurs(file);
  try {
    await mkdir(dir, { recursive: true, mode: 0o700 });
    const present = await checkPresent(dir);
    await clear(dir, READY);
    await copyFile(file, join(dir, READY));
    const erased = makeReady(dir, { file, present: present === 'sound' });
    await clearLogs(dir, READY);
    const aside = present === 'none' ? null : await setAside(dir, now);
    await rename(join(dir, READY), join(dir, DATABASE));
    await settle(dir);
    return { aside, erased };
  } catch (error) {
    await clear(dir, READY).catch(() => undefined);
    throw sentenceOf(error, dir) ?? error;
  }
};

/** Bytes that every database of ours begins with. */
const checkOurs = async (file: string): Promise<void> => {
  const header = Buffer.alloc(100);
  try {
    const opened = await open(file, 'r');
    try {
      await opened.read(header, 0, header.length, 0);
    } finally {
      await opened.close();
    }
  } catch {
    throw new NotRestored(`${file} cannot be read.`);
  }
  if (header.toString('latin1', 0, 15) !== 'SQLite format 3' || header.readUInt32BE(68) !== APPLICATION)
    throw new NotRestored(`${file} is not a copy of a Kring database.`);
  if (header.readUInt32BE(60) > NEWEST) throw new NotRestored(`${file} was made by a newer Kring.`);
};

/** Whether it can be read; a server that runs has it locked. */
const checkPresent = async (dir: string): Promise<'none' | 'sound' | 'damaged'> => {
  if ((await stat(join(dir, DATABASE)).catch(() => null)) === null) return 'none';
  try {
    openDatabase(dir).close();
    return 'sound';
  } catch (error) {
    if (error instanceof StoreUnusable && /in use/.test(error.message))
      throw new NotRestored('The server runs. Stop it first, and then restore.');
    // What was erased is known to it alone: it is passed over only when it cannot be read at all.
    const closed = error instanceof Error ? sentenceOf(error.cause, dir) : null;
    if (closed !== null) throw closed;
    return 'damaged';
  }
};

const makeReady = (dir: string, { file, present }: { readonly file: string; readonly present: boolean }): number => {
  const db = openReady(dir, file);
  try {
    if (db.prepare('PRAGMA integrity_check(1)').get()?.['integrity_check'] !== 'ok') throw new NotRestored(`${file} is damaged.`);
    return present ? followErasures(db, join(dir, DATABASE)) : 0;
  } finally {
    db.close();
  }
};

const openReady = (dir: string, file: string): DatabaseSync => {
  try {
    return openDatabase(dir, READY);
  } catch (error) {
    throw (error instanceof Error ? sentenceOf(error.cause, dir) : null) ?? new NotRestored(`${file} is damaged.`);
  }
};

const setAside = async (dir: string, now: Date): Promise<string> => {
  const stamp = now.toISOString().slice(0, 19).replace(/[:T]/g, '-');
  let aside = join(dir, `kring-${stamp}.db`);
  // Of the same second: nothing that was kept is written over.
  for (let nr = 2; (await stat(aside).catch(() => null)) !== null; nr += 1) aside = join(dir, `kring-${stamp}-${String(nr)}.db`);
  for (const log of LOGS) await rename(join(dir, `${DATABASE}${log}`), `${aside}${log}`).catch(() => undefined);
  await rename(join(dir, DATABASE), aside);
  return aside;
};

const clearLogs = async (dir: string, name: string): Promise<void> => {
  for (const log of LOGS) await rm(join(dir, `${name}${log}`), { force: true });
};

const clear = async (dir: string, name: string): Promise<void> => {
  await rm(join(dir, name), { force: true });
  await clearLogs(dir, name);
};

/** The names survive a power cut too. */
const settle = async (dir: string): Promise<void> => {
  const folder = await open(dir, 'r');
  await folder.sync().catch(() => undefined);
  await folder.close();
};

const READY = 'restoring.db';
const LOGS = ['-wal', '-shm', '-journal'] as const;
