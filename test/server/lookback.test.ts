import { afterAll, beforeAll, expect, test } from 'vitest';
import type { JoinCode, PhaseId, SheetId } from '../../shared/ids.ts';
import type { FloorThen, LookBack } from '../../shared/protocol/http.ts';
import { openBrowser, type Browser } from '../support/client.ts';
import { oneByOne, startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let frans: Browser;
let hafza: Browser;
let code: JoinCode;

/** Hafza asks a question, the facilitator marks the moment, and Hafza keeps an intention to herself. */
beforeAll(async () => {
  // A floor of a moment in which two things happened would be the one after both.
  server = await startServer({ now: oneByOne() });
  frans = openBrowser(server.url);
  hafza = openBrowser(server.url);
  code = await frans.create();
  await hafza.join(code, 'Hafza', 'Werk');
  const [lead, phone] = [await frans.connect(code, 'facilitator'), await hafza.connect(code)];
  await lead.does('phase.go', { to: 'explore' as PhaseId });
  await phone.does('sheet.claim', { sheet: 'feelings' as SheetId });
  await phone.does('card.post', { kind: 'question', text: 'Wat voelde je toen?' });
  await lead.does('moment.mark', { text: 'Nu vragen we door' });
  await lead.does('phase.go', { to: 'intend' as PhaseId });
  await phone.does('card.post', { kind: 'intention', text: 'Ik vraag eerst.' });
  await lead.does('session.close', {});
  lead.close();
  phone.close();
});
afterAll(() => server.dispose());

const get = (browser: Browser, path = '') => browser.request('GET', `/api/sessions/${code}/lookback${path}`);
const timeline = async () => (await get(frans)).body as LookBack;

test('[LB1] the facilitator reads the course of a closed session, and no cache keeps it', async () => {
  const { status, headers } = await get(frans);
  expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
  const { phases, marks, lanes } = await timeline();
  expect(phases.map(({ phase }) => phase)).toEqual(['explore', 'intend']);
  expect(marks.map(({ kind }) => kind)).toEqual(['turning-point', 'closed']);
  expect(lanes.find(({ sheet }) => sheet?.id === 'feelings')?.questions.map(({ text }) => text)).toEqual(['Wat voelde je toen?']);
});

test('[LB4] [LB5] nothing private is in it, nor on the floor at any moment', async () => {
  const { marks, until } = await timeline();
  const moments = [marks[0]?.at ?? 0, until];
  const floors = await Promise.all(moments.map((at) => get(frans, `/at/${String(at)}`)));
  expect(floors.map(({ status }) => status)).toEqual([200, 200]);
  for (const { text } of [await get(frans), ...floors]) expect(text).not.toContain('Ik vraag eerst');
  const [then] = floors.map(({ body }) => body as FloorThen);
  expect(then?.floor.room.phase).toBe('explore');
  expect(Object.values(then?.floor.cards ?? {}).map(({ text }) => text)).toEqual(['Wat voelde je toen?']);
});

test('[LB6] what is no moment of it has no floor', async () => {
  expect((await get(frans, '/at/1000')).refusal).toEqual({ code: 'not-found' });
  for (const moment of ['-1', 'yesterday', '1e99', '1.5']) expect((await get(frans, `/at/${moment}`)).refusal?.code).toBe('invalid');
});

test('[LB1] for nobody else', async () => {
  const { until } = await timeline();
  const stranger = openBrowser(server.url);
  for (const path of ['', `/at/${String(until)}`]) {
    expect((await get(hafza, path)).refusal).toEqual({ code: 'not-allowed' });
    // A closed session looks like none at all to who was never in it.
    expect((await get(stranger, path)).refusal).toEqual({ code: 'no-session' });
  }
});
