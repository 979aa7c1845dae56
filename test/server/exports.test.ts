import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JoinCode, PhaseId, SheetId } from '../../shared/ids.ts';
import { openBrowser, type Browser } from '../support/client.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let frans: Browser;
let hafza: Browser;
let code: JoinCode;

beforeAll(async () => {
  server = await startServer();
  frans = openBrowser(server.url);
  hafza = openBrowser(server.url);
  code = await frans.create({ title: 'Over motivatie' });
  await hafza.join(code, 'Hafza', 'Werk');
  const [lead, phone] = [await frans.connect(code, 'facilitator'), await hafza.connect(code)];
  await lead.does('phase.go', { to: 'explore' as PhaseId });
  await phone.does('sheet.claim', { sheet: 'feelings' as SheetId });
  await phone.does('card.post', { kind: 'question', text: '=HYPERLINK("http://fout") voelde je dat?' });
  await lead.does('phase.go', { to: 'intend' as PhaseId });
  await phone.does('card.post', { kind: 'intention', text: 'Ik vraag eerst.' });
  lead.close();
  phone.close();
});
afterAll(() => server.dispose());

const get = (browser: Browser, file: string) => browser.request('GET', `/api/sessions/${code}/${file}`);

describe('[HA7] every file', () => {
  test.each([
    ['harvest.pdf', 'application/pdf', 'kring-oogst-over-motivatie.pdf'],
    ['harvest.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'kring-oogst-over-motivatie.docx'],
    ['harvest.csv', 'text/csv; charset=utf-8', 'kring-oogst-over-motivatie.csv'],
    ['harvest.svg', 'image/svg+xml; charset=utf-8', 'kring-vloer-over-motivatie.svg'],
    ['harvest.json', 'application/json; charset=utf-8', 'kring-oogst-over-motivatie.json'],
  ])('%s comes as an attachment that no cache keeps, to the facilitator alone', async (file, type, name) => {
    const { status, headers } = await get(frans, file);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('content-disposition')).toBe(`attachment; filename="${name}"`);
    expect([headers.get('cache-control'), headers.get('x-content-type-options')]).toEqual(['no-store', 'nosniff']);
    expect((await get(hafza, file)).refusal).toEqual({ code: 'not-allowed' });
    expect((await get(openBrowser(server.url), file)).refusal).toEqual({ code: 'no-seat' });
  });

  test.each(['mine.pdf', 'mine.docx'])('%s goes to the person whose page it is', async (file) => {
    expect((await get(hafza, file)).status).toBe(200);
    expect((await get(frans, file)).refusal).toEqual({ code: 'no-seat' });
  });
});

test('[HA10] names stand on the picture only when that is asked', async () => {
  expect((await get(frans, 'harvest.svg')).text).not.toContain('Hafza');
  expect((await get(frans, 'harvest.svg?names=1')).text).toContain('Hafza');
  expect((await get(frans, 'harvest.svg?names=1')).text).not.toContain('Ik vraag eerst');
});

test('[HA8] the spreadsheet opens in Dutch Excel by itself, and holds no formula', async () => {
  const { text } = await get(frans, 'harvest.csv');
  expect(text).toContain(`"Wat we vroegen";"Gevoelens";"'=HYPERLINK(""http://fout"") voelde je dat?"`);
});
