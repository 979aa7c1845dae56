import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Mutant } from './mutant.ts';

/** A copy of the project in which a bug can be planted and taken out again. */
export interface Scratch {
  /** @throws when the bug's place is not there exactly once: the list is out of date. */
  plant(mutant: Mutant): void;
  heal(mutant: Mutant): void;
  /** Runs a program of node's in the copy; whether it went well in time. */
  runs(...args: readonly string[]): Promise<boolean>;
  remove(): void;
}

export const createScratch = (root: string): Scratch => {
  const dir = mkdtempSync(join(tmpdir(), 'kring-mutant-'));
  cpSync(root, dir, { recursive: true, filter: (path) => !LEFT_OUT.has(basename(path)) });
  symlinkSync(join(root, 'node_modules'), join(dir, 'node_modules'));
  const original = (file: string): string => readFileSync(join(root, file), 'utf8');
  return {
    plant({ name, file, search, replace }) {
      const source = original(file);
      const places = source.split(search).length - 1;
      if (places !== 1) throw new Error(`“${name}” is out of date: its place stands ${String(places)} times in ${file}`);
      writeFileSync(
        join(dir, file),
        source.replace(search, () => replace),
      );
    },
    heal: ({ file }) => {
      writeFileSync(join(dir, file), original(file));
    },
    runs: (...args) =>
      new Promise((resolve) => {
        const child = spawn(process.execPath, args, { cwd: dir, stdio: 'ignore', env: { ...process.env, NO_COLOR: '1' } });
        // A bug that makes it hang is noticed too.
        const late = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
        child.once('exit', (code) => {
          clearTimeout(late);
          resolve(code === 0);
        });
      }),
    remove: () => {
      rmSync(dir, { recursive: true, force: true });
    },
  };
};

const LEFT_OUT: ReadonlySet<string> = new Set(['node_modules', '.git', 'dist', 'data']);
/** Milliseconds. */
const PATIENCE = 240_000;
