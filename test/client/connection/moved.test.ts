import { rm } from 'node:fs/promises';
import { afterEach, expect, it } from 'vitest';
import type { PhaseId, RoomId } from '../../../shared/ids.ts';
import { createSessionConnection, type SessionStore } from '../../../client/connection/session.ts';
import type { LiveSession, TextState } from '../../../client/connection/types.ts';
import { openBrowser } from '../../support/client.ts';
import { newDataDir, startServer, type TestServer } from '../../support/server.ts';

const ONE = 'room-1' as RoomId;
const WORDS = 'Woorden die onderweg waren';

let server: TestServer | null = null;
let tab: SessionStore | null = null;
const dirs: string[] = [];

afterEach(async () => {
  tab?.close();
  await server?.stop();
  await Promise.all(dirs.splice(0).map((dir) => rm(dir, { recursive: true, force: true })));
});

const live = (): LiveSession | null => {
  const state = tab?.getState();
  return state?.kind === 'live' ? state.live : null;
};

it('[BR8] words typed in a text of a subgroup while everybody was called back are offered to their writer, in the circle', async () => {
  const dataDir = await newDataDir();
  dirs.push(dataDir);
  server = await startServer({ dataDir });
  const { port } = server;
  const [frans, hafza, mo] = [openBrowser(server.url), openBrowser(server.url), openBrowser(server.url)];
  const code = await frans.create();
  const [me, other] = [await hafza.join(code, 'Hafza'), await mo.join(code, 'Mo')];
  const facilitator = await frans.connect(code, 'facilitator');
  const lead = await mo.connect(code);
  await facilitator.does('rooms.form', { count: 2, by: 'hand' });
  await facilitator.does('person.move', { person: me, room: ONE });
  await facilitator.does('lead.ask', { room: ONE, person: other });
  await lead.does('lead.answer', { room: ONE, yes: true });
  await facilitator.does('rooms.open', {});
  await lead.does('phase.go', { to: 'gather' as PhaseId });

  // She comes back later than the facilitator does.
  const socket = { extraHeaders: { cookie: hafza.cookie }, transports: ['websocket'], reconnectionDelay: 1500, reconnectionDelayMax: 1500 };
  tab = createSessionConnection({ code, seat: 'participant', url: server.url, socket });
  await expect.poll(() => live()?.floor.room.phase).toBe('gather');
  const texts: TextState[] = [];
  const opened = live()?.openText({ kind: 'harvest' }, (state) => texts.push(state));
  await expect.poll(() => texts.at(-1)).toMatchObject({ kind: 'open', mayWrite: true, synced: true });

  for (const one of [facilitator, lead]) one.close();
  await server.stop();
  const last = texts.at(-1);
  if (last?.kind === 'open') last.text.insert(0, WORDS);
  server = await startServer({ dataDir, config: { port } });
  const again = await frans.connect(code, 'facilitator');
  await again.does('rooms.close', {});

  await expect.poll(() => live()?.floor.room.subgroup).toBeNull();
  opened?.close();
  await expect.poll(() => live()?.lostTexts).toMatchObject([{ room: ONE, words: WORDS }]);
  const [lost] = live()?.lostTexts ?? [];
  if (lost !== undefined) live()?.forgetText(lost);
  await expect.poll(() => live()?.lostTexts).toEqual([]);
  again.close();
});
