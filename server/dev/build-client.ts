import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');
const built = join(root, 'dist/client/.vite/manifest.json');
const sources = ['client', 'shared', 'package.json', 'package-lock.json'];

/** Builds `dist/client`, unless it is newer than everything it is made from. */
const buildClient = async ({ force = false } = {}): Promise<void> => {
  if (!force && newest(built) > Math.max(...sources.map((source) => newest(join(root, source))))) return;
  await build({ root: join(root, 'client'), logLevel: 'warn' });
};

/** When the newest file at or below a path changed, ms since the epoch; 0 when there is none. */
const newest = (path: string): number => {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
};

await buildClient({ force: process.argv.includes('--force') });
