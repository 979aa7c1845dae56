import { chmod, open, rename, rm, stat, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { backup, type DatabaseSync } from 'node:sqlite';

/** Why no copy was made; as one word that goes over the wire. */
export type NoCopy = 'exists' | 'begun' | 'full' | 'unwritable' | 'busy' | 'failed';

export class NotCopied extends Error {
  override readonly name = 'NotCopied';
  readonly why: NoCopy;
  constructor(why: NoCopy, cause?: unknown) {
    super(`no copy was made: ${why}`, { cause });
    this.why = why;
  }
}

interface Copying {
  readonly db: DatabaseSync;
  readonly file: string;
  /** How many erasures there were: a copy in which one fell is made again, so that no erased words are in it. */
  readonly erasures: () => number;
}

/**
 * A copy of the database as it is at the end of the copying, in a file only its owner reads. A few pages at a time: what else is to be
 * done goes on in between.
 * @throws NotCopied
 */
export const copyDatabase = async ({ db, file, erasures }: Copying, tries = 3): Promise<void> => {
  const part = `${file}.part`;
  await checkPlace(db, file);
  try {
    // Made here, so that nobody else could read it for a moment.
    await (await open(part, 'wx', 0o600)).close();
  } catch (error) {
    throw new NotCopied(codeOf(error) === 'EEXIST' ? 'begun' : 'unwritable', error);
  }
  try {
    const before = erasures();
    await backup(db, part, { rate: PAGES });
    if (erasures() !== before) {
      await rm(part, { force: true });
      if (tries === 1) throw new NotCopied('busy');
      return await copyDatabase({ db, file, erasures }, tries - 1);
    }
    await chmod(part, 0o600);
    const made = await open(part, 'r+');
    await made.sync();
    await made.close();
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    if (error instanceof NotCopied) throw error;
    throw new NotCopied(isFull(error) ? 'full' : 'failed', error);
  }
};

const checkPlace = async (db: DatabaseSync, file: string): Promise<void> => {
  if ((await stat(file).catch(() => null)) !== null) throw new NotCopied('exists');
  const pages =
    Number(db.prepare('PRAGMA page_count').get()?.['page_count'] ?? 0) * Number(db.prepare('PRAGMA page_size').get()?.['page_size'] ?? 0);
  const disk = await statfs(dirname(file)).catch((error: unknown) => {
    throw new NotCopied('unwritable', error);
  });
  if (disk.bavail * disk.bsize < pages) throw new NotCopied('full');
};

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

const isFull = (error: unknown): boolean =>
  codeOf(error) === 'ENOSPC' || (error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === SQLITE_FULL);

const SQLITE_FULL = 13;
/** At a time: under a millisecond of work. */
const PAGES = 100;
