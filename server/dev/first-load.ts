import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a phone on a slow line may have to fetch before somebody can join. */
export const FIRST_LOAD_LIMIT = 180_000;

const dist = join(import.meta.dirname, '../../dist/client');

/** What `/s/CODE` asks for at once, besides the entry and what that imports: its own page, and one language. */
const AT_ONCE = [/^pages\/Session\.tsx$/, /^views\/join\//, /i18n\/nl\/index\.ts$/];

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}

/** The scripts the join page loads first, with their gzipped sizes in bytes, biggest first. Needs a built client. */
export const firstLoad = (): { readonly file: string; readonly bytes: number }[] => {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;
  const roots = Object.keys(manifest).filter((key) => manifest[key]?.isEntry === true || AT_ONCE.some((page) => page.test(key)));
  const files = new Set<string>();
  const seen = new Set<string>();
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (chunk === undefined || seen.has(key)) return;
    seen.add(key);
    if (chunk.file.endsWith('.js')) files.add(chunk.file);
    chunk.imports?.forEach(visit);
  };
  roots.forEach(visit);
  return [...files].map((file) => ({ file, bytes: gzipSync(readFileSync(join(dist, file))).length })).sort((a, b) => b.bytes - a.bytes);
};

if (import.meta.main) {
  const files = firstLoad();
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const { file, bytes } of files) console.log(`${(bytes / 1000).toFixed(1).padStart(7)} kB  ${file}`);
  console.log(
    `${(total / 1000).toFixed(1).padStart(7)} kB  gzipped JavaScript on the first load of the join page; at most ${FIRST_LOAD_LIMIT / 1000} kB`,
  );
  if (total > FIRST_LOAD_LIMIT) process.exitCode = 1;
}
