import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { step1Frame } from '../../shared/doc/frames.ts';
import { docName, type DocRef } from '../../shared/doc/names.ts';
import { PLENARY, type JoinCode, type ParticipantId, type PhaseId, type RoomId } from '../../shared/ids.ts';
import { CLOSE } from '../../shared/protocol/close-codes.ts';
import type { Welcome } from '../../shared/protocol/control.ts';
import type { RoomLinks } from '../../shared/protocol/http.ts';
import { openBrowser, readLink, type Browser, type Tab } from '../support/client.ts';
import { newDataDir, startServer, type TestServer } from '../support/server.ts';
import { ONE, TWO } from '../support/subgroups.ts';
import { byTab, readDoc, visit } from './authorisation/doors.ts';

interface Circle {
  readonly code: JoinCode;
  readonly frans: Browser;
  readonly lead: Tab;
  readonly iris: Browser;
  readonly irisId: ParticipantId;
  readonly irisTab: Tab;
  readonly hollyId: ParticipantId;
  readonly holly: Tab;
}

/** Iris leads the one subgroup, Holly is in it; nobody is in it yet. */
const gather = async ({ url }: TestServer): Promise<Circle> => {
  const [frans, iris, hollys] = [openBrowser(url), openBrowser(url), openBrowser(url)];
  const code = await frans.create({ script: 'success-experience' });
  const [irisId, hollyId] = [await iris.join(code, 'Iris'), await hollys.join(code, 'Holly')];
  const lead = await frans.connect(code, 'facilitator');
  const [irisTab, holly] = [await iris.connect(code), await hollys.connect(code)];
  await lead.does('rooms.form', { count: 2, by: 'hand' });
  for (const person of [irisId, hollyId]) await lead.does('person.move', { person, room: ONE });
  await lead.does('lead.ask', { room: ONE, person: irisId });
  await irisTab.does('lead.answer', { room: ONE, yes: true });
  return { code, frans, lead, iris, irisId, irisTab, hollyId, holly };
};

const next = (tab: Tab): Promise<Welcome> => new Promise((resolve) => tab.socket.once('welcome', resolve));

/** Opens a document and waits until it is answered; `closed`: the code with which it ends. */
const watch = async ({ socket }: Tab, name: string, channel: number): Promise<{ readonly closed: Promise<number> }> => {
  const closed = new Promise<number>((resolve) => {
    socket.on('doc-close', (on, code) => {
      if (on === channel) resolve(code);
    });
  });
  const answered = new Promise<void>((resolve) => {
    socket.on('doc', (on) => {
      if (on === channel) resolve();
    });
  });
  socket.emit('doc-open', channel, name);
  socket.emit('doc', channel, step1Frame(Y.encodeStateVector(new Y.Doc())));
  await answered;
  return { closed };
};

const at = ({ welcome: { session } }: Tab, doc: object): string => docName({ session, ...doc } as DocRef);

test('[BR4] [BR6] whoever goes to another room, or comes to lead one, is welcomed again; what was open there closes', async () => {
  const server = await startServer();
  const { lead, holly, hollyId, irisTab } = await gather(server);
  expect(holly.welcome).toMatchObject({ room: PLENARY, hosts: false });
  const circle = await watch(holly, at(holly, { kind: 'floor', room: PLENARY }), 900);
  const [opened, leads] = [next(holly), next(irisTab)];
  await lead.does('rooms.open', {});
  expect(await opened).toMatchObject({ room: ONE, hosts: false, person: hollyId });
  expect(await leads).toMatchObject({ room: ONE, hosts: true });
  expect(await circle.closed).toBe(CLOSE.accessChanged);

  const floor = await watch(holly, at(holly, { kind: 'floor', room: ONE }), 901);
  const moved = next(holly);
  await lead.does('person.move', { person: hollyId, room: TWO });
  expect(await moved).toMatchObject({ room: TWO, hosts: false });
  expect(await floor.closed).toBe(CLOSE.accessChanged);
  const said = await visit(byTab(holly, at(holly, { kind: 'floor', room: ONE })), 'x');
  expect(said).toMatchObject({ may: 'none', refused: CLOSE.forbidden });

  await lead.does('lead.ask', { room: TWO, person: hollyId });
  const hosting = next(holly);
  await holly.does('lead.answer', { room: TWO, yes: true });
  expect(await hosting).toMatchObject({ room: TWO, hosts: true });
  const back = next(holly);
  await lead.does('rooms.close', {});
  expect(await back).toMatchObject({ room: PLENARY, hosts: false });
  await server.dispose();
});

test('[BR7] a co-host whose connection drops finds the room as it went on, and leads it', async () => {
  const server = await startServer();
  const { code, lead, iris, irisId, irisTab, holly } = await gather(server);
  await lead.does('rooms.open', {});
  await irisTab.does('phase.go', { to: 'gather' as PhaseId });
  irisTab.close();
  await holly.does('card.post', { kind: 'insight', text: 'Wij gaan door.' });
  const again = await iris.connect(code);
  expect(again.welcome).toMatchObject({ room: ONE, hosts: true, person: irisId });
  const floor = await readDoc(byTab(again, at(again, { kind: 'floor', room: ONE })));
  expect(JSON.stringify(floor.getMap('cards').toJSON())).toContain('Wij gaan door.');
  await readDoc(byTab(again, at(again, { kind: 'hosts', room: ONE })));
  await again.does('caption.set', { text: 'Ik ben er weer.' });
  await server.dispose();
});

test('[BR14] [BR18] [CO3] rooms survive a restart: people, leads, words, harvest and screens', async () => {
  const dataDir = await newDataDir();
  const first = await startServer({ dataDir });
  const { code, lead, iris, irisTab, holly } = await gather(first);
  await lead.does('rooms.open', {});
  await irisTab.does('phase.go', { to: 'gather' as PhaseId });
  await holly.does('card.post', { kind: 'insight', text: 'Dit blijft staan.' });
  await visit(byTab(holly, at(holly, { kind: 'harvest', room: ONE })), 'Onze oogst.');
  const linksOf = async (browser: Browser) => (await browser.request('GET', `/api/sessions/${code}/rooms/${ONE}/links`)).body as RoomLinks;
  const links = await linksOf(iris);
  await first.stop();

  const second = await startServer({ dataDir });
  const elsewhere = openBrowser(second.url);
  const { key } = readLink(links.display);
  expect(
    (await elsewhere.request('POST', `/api/sessions/${code}/enter`, { seat: 'display', key, room: TWO })).status,
  ).toBeGreaterThanOrEqual(400);
  expect((await elsewhere.request('POST', `/api/sessions/${code}/enter`, { seat: 'display', key, room: ONE })).status).toBe(204);
  const screen = await elsewhere.connect(code, 'display');
  expect(screen.welcome).toMatchObject({ room: ONE, hosts: false, person: null });
  const floor = await readDoc(byTab(screen, at(screen, { kind: 'floor', room: ONE })));
  expect(JSON.stringify(floor.getMap('cards').toJSON())).toContain('Dit blijft staan.');
  expect((await readDoc(byTab(screen, at(screen, { kind: 'harvest', room: ONE })))).getText('text').toJSON()).toBe('Onze oogst.');
  expect(floor.getMap('room').get('subgroup')).toMatchObject({ lead: expect.any(String) as string, over: false });
  screen.close();
  await second.dispose();
  await rm(dataDir, { recursive: true, force: true });
});

test('[BR18] links of a subgroup are for who leads it and the facilitator', async () => {
  const server = await startServer();
  const { code, frans, iris, lead } = await gather(server);
  const hollys = openBrowser(server.url);
  await hollys.join(code, 'Noor');
  const asks = async (browser: Browser, room: RoomId) => (await browser.request('GET', `/api/sessions/${code}/rooms/${room}/links`)).status;
  expect([await asks(frans, ONE), await asks(iris, ONE)]).toEqual([200, 200]);
  for (const status of [
    await asks(iris, TWO),
    await asks(hollys, ONE),
    await asks(openBrowser(server.url), ONE),
    await asks(frans, PLENARY),
  ])
    expect(status).toBeGreaterThanOrEqual(400);
  lead.close();
  await server.dispose();
});
