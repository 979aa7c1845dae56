import { stat } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { copyDatabase, NotCopied, type NoCopy } from '../store/copy-database.ts';
import { DATABASE, openDatabase, StoreUnusable } from '../store/open-database.ts';
import { readLine, socketIn, type CopyAnswer } from './copies.ts';
import { end, fileGiven, sizeOf } from './telling.ts';

/** `npm run backup -- FILE`: a copy of everything, whether the server runs or not. */
const run = async (): Promise<void> => {
  const config = readConfig(process.env);
  if (!config.ok) return end(config.error, 1);
  const given = fileGiven();
  if (given === null) return end('Say where the copy goes, and nothing else: npm run backup -- FILE', 1);
  const dir = config.value.dataDir;
  const why = (await asked(dir, given)) ?? (await made(dir, given));
  if (why !== 'done') return end(SENTENCES[why](given, dir), 1);
  end(
    `Everything is in ${given} (${await sizeOf(given)}). It holds what people wrote: keep it where only you can read it, and no longer than you need it.`,
    0,
  );
};

type Outcome = NoCopy | 'done' | 'nothing' | 'locked';

/** By the server that runs; `null`: none does. */
const asked = (dir: string, file: string): Promise<Outcome | null> =>
  new Promise((resolve) => {
    const socket = createConnection(socketIn(dir));
    socket.once('error', () => resolve(null));
    socket.once('connect', () => {
      socket.write(`${file}\n`);
      void readLine(socket).then((line) => {
        const answer = line === '' ? null : (JSON.parse(line) as CopyAnswer);
        resolve(answer === null ? 'failed' : answer.ok ? 'done' : answer.why);
      });
    });
  });

const made = async (dir: string, file: string): Promise<Outcome> => {
  if ((await stat(join(dir, DATABASE)).catch(() => null)) === null) return 'nothing';
  try {
    const db = openDatabase(dir);
    try {
      await copyDatabase({ db, file, erasures: () => 0 });
    } finally {
      db.close();
    }
    return 'done';
  } catch (error) {
    if (error instanceof StoreUnusable) return 'locked';
    return error instanceof NotCopied ? error.why : 'failed';
  }
};

const SENTENCES: Readonly<Record<Exclude<Outcome, 'done'>, (file: string, dir: string) => string>> = {
  exists: (file) => `${file} is there already, and was left as it is; name another file.`,
  begun: (file) => `${file}.part is there: another copy is being made, or one stopped halfway. When none is being made, delete it.`,
  full: (file) => `There is no room for a copy where ${file} would be; nothing was made.`,
  unwritable: (file) => `${file} cannot be written; nothing was made.`,
  busy: () => 'Words were being erased meanwhile; try again in a moment.',
  failed: () => 'The copy could not be made; nothing was left behind.',
  nothing: (_, dir) => `There is no database in ${dir}.`,
  locked: (_, dir) => `The database in ${dir} cannot be opened: another server has it, or it is damaged.`,
};

await run();
