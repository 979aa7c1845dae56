import { afterAll, beforeAll, expect, test } from 'vitest';
import type { JoinCode, PhaseId, SheetId } from '../../shared/ids.ts';
import { openBrowser, type Browser } from '../support/client.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let frans: Browser;
let hafza: Browser;
let code: JoinCode;

/** Hafza asks a question and keeps an intention to herself; the session has an awkward title. */
beforeAll(async () => {
  server = await startServer();
  frans = openBrowser(server.url);
  hafza = openBrowser(server.url);
  code = await frans.create({ title: 'Één <b>"bijeenkomst"</b>\u{1F600}; over motivatie' });
  await hafza.join(code, 'Hafza', 'Werk');
  const [lead, phone] = [await frans.connect(code, 'facilitator'), await hafza.connect(code)];
  await lead.does('phase.go', { to: 'explore' as PhaseId });
  await phone.does('sheet.claim', { sheet: 'feelings' as SheetId });
  await phone.does('card.post', { kind: 'question', text: 'Wat voelde je toen?' });
  await lead.does('phase.go', { to: 'intend' as PhaseId });
  await phone.does('card.post', { kind: 'intention', text: 'Ik vraag eerst.' });
  lead.close();
  phone.close();
});
afterAll(() => server.dispose());

const get = (browser: Browser, file: string) => browser.request('GET', `/api/sessions/${code}/${file}`);

test('[HA1] the facilitator saves the harvest as Markdown and as JSON, without anybody’s private words', async () => {
  const [markdown, json] = await Promise.all([get(frans, 'harvest.md'), get(frans, 'harvest.json')]);
  expect([markdown.status, json.status]).toEqual([200, 200]);
  expect(markdown.text).toContain('> Wat voelde je toen?');
  expect(json.body).toMatchObject({
    kring: 'harvest',
    version: 3,
    perspectives: [{ perspective: 'feelings', questions: [{ text: 'Wat voelde je toen?' }] }],
  });
  for (const { text } of [markdown, json]) expect(text).not.toMatch(/Ik vraag eerst|Hafza/);
});

test('[HA5] a participant saves the own page, private words included', async () => {
  const { status, text } = await get(hafza, 'mine.md');
  expect(status).toBe(200);
  expect(text).toContain('> Ik vraag eerst.');
  expect(text).toContain('— alleen van jou');
});

test('in the session’s language, or the one that is asked for', async () => {
  expect((await get(frans, 'harvest.md')).text).toMatch(/^# De oogst/);
  expect((await get(frans, 'harvest.md?lang=en')).text).toMatch(/^# The harvest/);
  expect((await get(frans, 'harvest.md?lang=xx&lang=en')).text).toMatch(/^# De oogst/);
});

test('[HA6] [HA7] comes as a file to keep, with a plain name, that no cache keeps and no browser runs', async () => {
  const { headers, text } = await get(frans, 'harvest.md');
  expect(
    Object.fromEntries(
      ['content-type', 'content-disposition', 'cache-control', 'x-content-type-options'].map((name) => [name, headers.get(name)]),
    ),
  ).toEqual({
    'content-type': 'text/markdown; charset=utf-8',
    'content-disposition': 'attachment; filename="kring-oogst-een-b-bijeenkomst-b-over-motivatie.md"',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  expect(text).not.toContain('<b>');
  expect((await get(hafza, 'mine.md?lang=en')).headers.get('content-disposition')).toMatch(/"kring-take-home-[a-z-]+\.md"/);
});

test('[HA7] only from the right seat', async () => {
  expect((await get(hafza, 'harvest.md')).refusal).toEqual({ code: 'not-allowed' });
  expect((await get(hafza, 'harvest.json')).refusal).toEqual({ code: 'not-allowed' });
  expect((await get(frans, 'mine.md')).refusal).toEqual({ code: 'no-seat' });
  const stranger = openBrowser(server.url);
  for (const file of ['harvest.md', 'harvest.json', 'mine.md']) expect((await get(stranger, file)).refusal).toEqual({ code: 'no-seat' });
  expect((await frans.request('GET', '/api/sessions/AAAA-AAAA/harvest.md')).refusal).toEqual({ code: 'no-session' });
});
