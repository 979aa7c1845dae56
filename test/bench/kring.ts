import { join } from 'node:path';
import { createServer } from '../../server/compose.ts';
import { createLimits } from '../../server/limits.ts';
import { newId, newJoinCode } from '../../server/session/random.ts';
import { sqliteStore } from '../../server/store/sqlite.ts';
import type { Write } from '../../server/store/store.ts';
import type { ScriptId, SessionId } from '../../shared/ids.ts';
import type { Script } from '../../shared/model/script.ts';
import { closed } from '../../shared/script/scripts/phases/row.ts';
import { text } from '../../shared/script/scripts/words.ts';
import { createSession } from '../../shared/session/join.ts';
import { newDataDir } from '../support/server.ts';

/** This project's server, gate, authority and durability on, with one session in which every participant may write the case. */
const words = text('Meten', 'Measuring');
const script: Script = {
  id: 'bench' as ScriptId,
  form: 'difficult',
  title: words,
  about: words,
  sheets: [],
  phases: [
    {
      ...closed('tell'),
      title: words,
      purpose: words,
      ask: words,
      minutes: 60,
      scene: 'story',
      say: [],
      watch: [],
      captions: [],
      writes: [{ text: 'case', by: ['participant'] }],
    },
  ],
};

const dataDir = await newDataDir();
const store = sqliteStore({ dir: dataDir });
const [session, code, now] = [newId() as SessionId, newJoinCode(), Date.now()];
const settings = {
  title: 'Bench',
  theme: 'Bench',
  departments: [],
  language: 'nl',
  videoLink: '',
  clip: { title: '', link: '', question: 'Bench', points: [] },
} as const;
const events = createSession({ id: session, code, script, settings, facilitator: 'Frans', now, newId });
await store.commit([
  { kind: 'session', session, code },
  ...events.map((event, at): Write => ({ kind: 'event', session, event: { seq: at + 1, at: now, command: null, by: null, event } })),
]);

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
  // Everybody comes from one address, and in seconds.
  limits: { ...createLimits(), allow: () => Promise.resolve(true) },
});
console.log(JSON.stringify({ port: await server.listen(), code, session }));
