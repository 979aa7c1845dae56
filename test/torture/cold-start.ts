import { join } from 'node:path';
import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import * as Y from 'yjs';
import { createSessionConnection, type SessionStore } from '../../client/connection/session.ts';
import { newId, newJoinCode } from '../../server/session/random.ts';
import { sqliteStore } from '../../server/store/sqlite.ts';
import type { Write } from '../../server/store/store.ts';
import { docName, TEXT_ROOT } from '../../shared/doc/names.ts';
import { PLENARY, type JoinCode, type SessionId } from '../../shared/ids.ts';
import type { SessionEvent } from '../../shared/session/events.ts';
import { openBrowser } from '../support/client.ts';
import { sceneA } from '../support/scenes.ts';
import { newDataDir } from '../support/server.ts';
import { startKillable } from './processes.ts';

/**
 * How long people wait after a crash: from the start of the process on a store with many sessions to a client, the product's own,
 * that has its floor, its desk and the case. `node test/torture/cold-start.ts --sessions 200 --runs 5`; milliseconds.
 */
const { values } = parseArgs({ options: { sessions: { type: 'string', default: '200' }, runs: { type: 'string', default: '5' } } });
const dataDir = join(await newDataDir(), 'data');
const codes = await fill(Number(values.sessions));
const code = codes[Math.floor(codes.length / 2)]!;

const first = await startKillable({ dataDir });
const browser = openBrowser(first.url);
await browser.join(code, 'Bram');
await first.end('SIGKILL');

const times: number[] = [];
for (let run = 0; run < Number(values.runs); run += 1) {
  const start = performance.now();
  const server = await startKillable({ dataDir });
  const ready = performance.now() - start;
  const tab = createSessionConnection({
    code,
    seat: 'participant',
    url: server.url,
    socket: { extraHeaders: { cookie: browser.cookie }, transports: ['websocket'] },
  });
  const { cards, words } = await seen(tab);
  times.push(performance.now() - start);
  console.log(
    `ready after ${ready.toFixed(0)}, seen after ${times.at(-1)!.toFixed(0)}: ${String(cards)} cards, ${String(words)} characters`,
  );
  tab.close();
  await server.end('SIGKILL');
}
console.log(`${String(codes.length)} sessions: ${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)} ms`);
await rm(join(dataDir, '..'), { recursive: true });
process.exit();

/** Each session is a whole one that was played, with a case that is half a snapshot and half single keys. */
async function fill(count: number): Promise<readonly JoinCode[]> {
  const played = sceneA();
  const store = sqliteStore({ dir: dataDir });
  const made: JoinCode[] = [];
  for (let each = 0; each < count; each += 1) {
    const [session, own] = [newId() as SessionId, newJoinCode()];
    const events = JSON.parse(
      JSON.stringify(played.events).replaceAll(played.session.id, session).replaceAll(played.session.code, own),
    ) as SessionEvent[];
    await store.commit([
      { kind: 'session', session, code: own },
      ...events.map((event, at): Write => ({ kind: 'event', session, event: { seq: at + 1, at, command: null, by: null, event } })),
      ...written(session),
    ]);
    made.push(own);
  }
  await store.close();
  return made;
}

function written(session: SessionId): readonly Write[] {
  const doc = docName({ kind: 'case', session, room: PLENARY });
  const copy = new Y.Doc();
  const text = copy.getText(TEXT_ROOT);
  text.insert(0, 'Hij belt steeds weer dat hij wil werken. '.repeat(50));
  const writes: Write[] = [{ kind: 'text-snapshot', session, doc, snapshot: Y.encodeStateAsUpdate(copy) }];
  copy.on('update', (update: Uint8Array) => writes.push({ kind: 'text-update', session, doc, update }));
  for (let key = 0; key < 150; key += 1) text.insert(text.length, 'e');
  return writes;
}

/** Resolves when floor, desk and case are on screen. */
function seen(tab: SessionStore): Promise<{ readonly cards: number; readonly words: number }> {
  return new Promise((resolve) => {
    let opened = false;
    tab.subscribe(() => {
      const state = tab.getState();
      if (state.kind !== 'live' || opened) return;
      opened = true;
      const { floor, openText } = state.live;
      openText({ kind: 'case' }, (text) => {
        if (text.kind === 'open' && text.synced) resolve({ cards: Object.keys(floor.cards).length, words: text.text.length });
      });
    });
  });
}
