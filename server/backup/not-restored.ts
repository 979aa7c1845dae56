/** Nothing was changed; the message is one sentence. */
export class NotRestored extends Error {
  override readonly name = 'NotRestored';
}

/** What the disk would not let; `null`: it was something else. */
export const sentenceOf = (error: unknown, dir: string): NotRestored | null => {
  if (!(error instanceof Error)) return null;
  if (error instanceof NotRestored) return error;
  const code = 'code' in error ? error.code : undefined;
  const sqlite = 'errcode' in error ? Number(error.errcode) & 0xff : null;
  if (code === 'ENOSPC' || code === 'EFBIG' || sqlite === SQLITE_FULL)
    return new NotRestored(`There is no room for the copy in ${dir}; nothing was changed.`);
  if (CLOSED.includes(code) || sqlite === SQLITE_READONLY || sqlite === SQLITE_CANTOPEN)
    return new NotRestored(`${dir} cannot be written; nothing was changed.`);
  return null;
};

const CLOSED: readonly unknown[] = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT'];
const [SQLITE_FULL, SQLITE_READONLY, SQLITE_CANTOPEN] = [13, 8, 14];
