import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Contender, Field } from './contenders.ts';
import type { LoadName } from './loads/index.ts';
import type { Measures } from './loads/order.ts';
import type { Options } from './options.ts';
import { startProgram, type Program } from './process.ts';
import type { Column } from './report/table.ts';
import type { Served, Stage } from './stage.ts';

/** One kind of work, done with each server in each of its sizes. */
export interface Workload {
  readonly name: string;
  readonly title: string;
  /** Who takes part. */
  readonly field: Field;
  cases(options: Options): readonly Case[];
  run(contender: Contender, given: Case, options: Options): Promise<Measures>;
  readonly columns: readonly Column[];
}

/** How big: numbers by name, such as `typists`. */
export type Case = Readonly<Record<string, number>>;

export type RunningServer = Program<Served>;

/** Starts a server in an empty folder of its own, and ends both when `use` is done. */
export const withServer = <Value>(
  contender: Contender,
  stage: Omit<Stage, 'dataDir'>,
  use: (server: RunningServer) => Promise<Value>,
): Promise<Value> => withFolder((dataDir) => withServerIn(dataDir, contender, { stage, use }));

export const withFolder = async <Value>(use: (folder: string) => Promise<Value>): Promise<Value> => {
  const folder = await mkdtemp(join(tmpdir(), 'kring-bench-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Starts a server on what a folder holds, and ends it when `use` is done. */
export const withServerIn = async <Value>(
  dataDir: string,
  { program, settings }: Contender,
  { stage, use }: { readonly stage: Omit<Stage, 'dataDir'>; readonly use: (server: RunningServer) => Promise<Value> },
): Promise<Value> => {
  const server = await startProgram<Served>(program, { given: { ...settings, ...stage, dataDir } });
  try {
    return await use(server);
  } finally {
    await server.stop();
  }
};

/** Has the load generator, in a process of its own, do one load with a server; it may ask the server about itself. */
export const runLoad = async (load: LoadName, server: RunningServer, order: Readonly<Record<string, unknown>>): Promise<Measures> => {
  const forward = Object.fromEntries(['memory', 'cpu', 'unload'].map((name) => [name, (given: unknown) => server.ask(name, given)]));
  const program = await startProgram<Measures>(join(import.meta.dirname, 'load.ts'), {
    answers: { ...forward, order: () => ({ load, order: { server: server.said, pid: server.pid, ...order } }) },
  });
  await program.stop();
  return program.said;
};
