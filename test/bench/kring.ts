import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from '../../server/compose.ts';
import { createLimits } from '../../server/limits.ts';
import { sqliteStore } from '../../server/store/sqlite.ts';
import { seed } from './kring/seed.ts';
import { serve } from './serve.ts';
import { stageGiven, type ServedSession } from './stage.ts';

/** This project's server with all it has: gate, authority, durability. What is on stage is in its store when it starts. */
const stage = stageGiven();
const dataDir = join(stage.dataDir, 'data');
await mkdir(dataDir, { recursive: true });
const store = sqliteStore({ dir: dataDir });
const sessions = await seeded();
let ahead = 0;

const server = await createServer({
  config: {
    host: '127.0.0.1',
    port: 0,
    dataDir,
    clientDir: join(import.meta.dirname, '../../dist/client'),
    trustProxy: 0,
    publicUrl: null,
    logLevel: 'warn',
  },
  openStore: () => store,
  now: () => Date.now() + ahead,
  // Everybody comes from one address, and in seconds.
  limits: { ...createLimits(), allow: () => Promise.resolve(true) },
});

serve({ port: await server.listen(), sessions }, () => server.close(), {
  /** Lets go of sessions that nobody uses, as it does by itself after ten minutes. */
  async unload() {
    ahead += 11 * 60_000;
    await server.sweeper.sweep();
  },
});

/** A second start on the same stage finds the sessions of the first. */
async function seeded(): Promise<readonly ServedSession[]> {
  const known = join(stage.dataDir, 'sessions.json');
  if (existsSync(known)) return JSON.parse(await readFile(known, 'utf8')) as readonly ServedSession[];
  const made = await seed(store, stage);
  await writeFile(known, JSON.stringify(made));
  return made;
}
