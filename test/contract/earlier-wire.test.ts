import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CardId, JoinCode, PhaseId, SheetId } from '../../shared/ids.ts';
import type { KeyMade } from '../../shared/protocol/mine.ts';
import type { CardView } from '../../shared/session/views.ts';
import { docName } from '../../shared/doc/names.ts';
import { PLENARY } from '../../shared/ids.ts';
import { byTab, readDoc } from '../server/authorisation/doors.ts';
import { openKeeping } from '../server/series/house.ts';
import { readLink, type Browser, type Tab } from '../support/client.ts';
import { findTraces } from '../support/find-traces.ts';
import { openOnlooker, type Onlooker } from '../support/onlooker.ts';
import { startServer, type TestServer } from '../support/server.ts';

/** What Hafza intended in the first meeting, and what she writes of it in the second; none of it is in a script. */
const TOLD = { text: 'Donderdag fiets ik kwispelend', plan: 'met tante Wybrigje', noticed: 'Hij grinnikte zachtjes terug' } as const;
const SILENT = {
  text: 'Zwoegend peuzel ik kruisbessen',
  plan: 'kwetterend naar Xerxesweg',
  noticed: 'Halsoverkop achter de struik',
} as const;

let server: TestServer;
let hafza: Onlooker;
/** Her second tab, on which her desk is read. */
let reading: Tab;
let marieke: Onlooker;
let daan: Onlooker;
let others: readonly Onlooker[];
let code: JoinCode;

/** Two meetings of a series. In the first Hafza intends two things; in the second everybody looks on while she comes with her key. */
beforeAll(async () => {
  server = await startServer();
  const host = openKeeping(server.url);
  const series = await host.createSeries();
  const { meetings } = await host.plan(series, {}, { title: 'Bijeenkomst 2' });
  const first = (await host.makeMeeting(series, meetings[0]!.id)).code;
  const before = openKeeping(server.url);
  await before.join(first, 'Hafza');
  const [lead, tab] = [await host.connect(first, 'facilitator'), await before.connect(first)];
  await lead.does('phase.go', { to: 'intend' as PhaseId });
  for (const { text, plan } of [TOLD, SILENT])
    await tab.does('card.post', { kind: 'intention', text, plan: { when: '', withWhom: plan, notice: '' } });
  const key = ((await before.request('POST', `/api/sessions/${first}/key`, {})).body as KeyMade).link.split('#')[1];
  await lead.does('session.close', {});
  for (const open of [lead, tab]) open.close();

  code = (await host.makeMeeting(series, meetings[1]!.id)).code;
  const links = await host.links(code);
  const comes = (
    name: string,
    enter: (browser: Browser) => Promise<unknown>,
    more: Partial<Pick<Parameters<typeof openOnlooker>[0], 'seat' | 'transports'>> = {},
  ) => openOnlooker({ name, port: server.port, code, sheets: ['feelings' as SheetId], enter, ...more });
  const enters = (seat: 'facilitator' | 'display' | 'shared') => (browser: Browser) => browser.enter(code, seat, readLink(links[seat]).key);
  marieke = await comes('de gespreksleider', enters('facilitator'), { seat: 'facilitator' });
  daan = await comes('Daan', (browser) => browser.join(code, 'Daan'));
  others = [
    marieke,
    daan,
    await comes('Noor, zonder WebSockets', (browser) => browser.join(code, 'Noor'), { transports: ['polling'] }),
    await comes('het scherm', enters('display'), { seat: 'display' }),
    await comes('het apparaat', enters('shared'), { seat: 'shared' }),
  ];
  hafza = await comes('Hafza', (browser) => browser.request('POST', '/api/mine/join', { key }));
  reading = await hafza.browser.connect(code);
});
afterAll(async () => {
  reading.close();
  for (const one of [...others, hafza]) one.leave();
  await server.dispose();
});

let turn = 0;
/** A caption comes after whatever was said before it; then everybody also asks for what is not theirs. */
const settle = async () => {
  turn += 1;
  const text = `Doorgegeven${String(turn)}aan-allen`;
  for (const one of others) {
    one.knocksAt({ kind: 'desk', session: hafza.tab.welcome.session, room: PLENARY, person: hafza.person! });
    await one.asksForFiles();
  }
  await marieke.tab.does('caption.set', { text });
  for (const one of [...others, hafza]) await expect.poll(() => findTraces(one.heard(), [text]), { interval: 20 }).toEqual([text]);
};
const words = (one: Onlooker) => findTraces(one.heard(), [...Object.values(TOLD), ...Object.values(SILENT)]);
const desk = async (): Promise<Readonly<Record<string, CardView>>> => {
  const name = docName({ kind: 'desk', session: hafza.tab.welcome.session, room: PLENARY, person: hafza.person! });
  return (await readDoc(byTab(reading, name))).getMap('cards').toJSON();
};
const cardOf = async (text: string): Promise<CardId> => Object.entries(await desk()).find(([, card]) => card.text === text)![0] as CardId;

test('[KE9] what followed lies before its owner, and nobody else hears of it', async () => {
  await settle();
  expect(Object.values(await desk()).filter(({ kind }) => kind === 'earlier')).toHaveLength(2);
  expect(words(hafza).toSorted()).toEqual([TOLD.text, TOLD.plan, SILENT.text, SILENT.plan].toSorted());
  for (const one of others) expect({ who: one.name, heard: words(one) }).toEqual({ who: one.name, heard: [] });
});

test('[KE9] [KE10] she says how it went, and what she noticed: on her own desk alone', async () => {
  for (const { text, noticed } of [TOLD, SILENT])
    await hafza.tab.does('card.look', { card: await cardOf(text), how: 'differently', noticed });
  await settle();
  expect(Object.values(await desk()).map(({ earlier }) => earlier?.noticed)).toEqual(
    expect.arrayContaining([TOLD.noticed, SILENT.noticed]),
  );
  for (const one of others) expect({ who: one.name, heard: words(one) }).toEqual({ who: one.name, heard: [] });
});

test('[KE9] [VI6] nobody else looks at it, shares it or learns that it is there', async () => {
  const card = await cardOf(TOLD.text);
  for (const { name, tab } of [marieke, daan]) {
    const look = await tab.command('card.look', { card, how: 'done', noticed: '' });
    const share = await tab.command('card.share', { card });
    const erase = await tab.command('card.erase', { card });
    for (const answer of [look, share, erase])
      expect({ name, answer }).toEqual({ name, answer: { ok: false, refusal: { code: 'not-found' } } });
  }
  for (const one of others.filter(({ person }) => person === null))
    expect(await one.tab.command('card.look', { card, how: 'done', noticed: '' })).toMatchObject({ ok: false });
  await settle();
  for (const one of others) expect({ who: one.name, heard: words(one) }).toEqual({ who: one.name, heard: [] });
});

test('[KE9] [KE10] she shares one: everybody has it with how it went, and nothing of the other, also when the session is closed', async () => {
  await hafza.tab.does('card.share', { card: await cardOf(TOLD.text) });
  await settle();
  for (const one of others) expect({ who: one.name, heard: words(one) }).toEqual({ who: one.name, heard: Object.values(TOLD) });
  await marieke.tab.does('session.close', {});
  await hafza.tab.does('card.look', { card: await cardOf(SILENT.text), how: 'not-yet', noticed: `${SILENT.noticed}, weer` });
  await marieke.tab.does('session.reopen', {});
  await settle();
  for (const one of others) expect({ who: one.name, heard: words(one) }).toEqual({ who: one.name, heard: Object.values(TOLD) });
});
