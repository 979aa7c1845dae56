import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from '../../server/compose.ts';
import { keepHeapSmall } from '../../server/heap.ts';
import { createLimits } from '../../server/limits.ts';
import { serve } from './serve.ts';
import { stageGiven, type ServedSession } from './stage.ts';

/** This project's server with all it has: gate, authority, durability. What is on stage is in its store when it starts. */
const stage = stageGiven();
const dataDir = join(stage.dataDir, 'data');
const sessions = seeded();
let ahead = 0;
keepHeapSmall();

const server = await createServer({
  config: {
    host: '127.0.0.1',
    port: 0,
    dataDir,
    clientDir: join(import.meta.dirname, '../../dist/client'),
    trustProxy: 0,
    publicUrl: null,
    logLevel: 'warn',
    organisation: null,
    contact: null,
  },
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

/** Made by another process, so that this one has no memory of it. A second start on the same stage finds the sessions of the first. */
function seeded(): readonly ServedSession[] {
  const sessionsFile = join(stage.dataDir, 'sessions.json');
  if (!existsSync(sessionsFile)) {
    const given = JSON.stringify({ ...stage, dataDir, sessionsFile });
    execFileSync(process.execPath, ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'kring/seed.ts'), given]);
  }
  return JSON.parse(readFileSync(sessionsFile, 'utf8')) as readonly ServedSession[];
}
