import { rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { newCommandId, openBrowser } from '../support/client.ts';
import { findTraces } from '../support/find-traces.ts';
import { bytesIn, newDataDir, spawnServer, startServer } from '../support/server.ts';

test('[CO3] what was acknowledged survives SIGKILL, and [CO2] a retry after it is not done twice', async () => {
  const dataDir = await newDataDir();
  const first = await spawnServer({ dataDir });
  const frans = openBrowser(first.url);
  const code = await frans.create();
  const hafza = openBrowser(first.url);
  const person = await hafza.join(code, 'Hafza');
  const tab = await frans.connect(code, 'facilitator');
  const id = newCommandId();
  const answer = await tab.command('guest.add', { name: 'Ömer', department: null }, id);
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, n) => tab.command('guest.add', { name: `Gast ${n}`, department: null })),
  );
  await first.kill();

  const second = await spawnServer({ dataDir, port: first.port });
  const again = await frans.connect(code, 'facilitator');
  expect(answer).toMatchObject({ ok: true });
  expect(await again.command('guest.add', { name: 'Ömer', department: null }, id)).toEqual(answer);
  expect(await again.command('guest.add', { name: 'Ömer', department: null })).toMatchObject({ refusal: { code: 'name-taken' } });
  expect(answers.every(({ ok }) => ok)).toBe(true);
  const back = await hafza.connect(code);
  expect(back.welcome.person).toBe(person);
  back.close();
  again.close();
  expect(await second.stop()).toBe(0);
  await rm(dataDir, { recursive: true });
});

test('[SE9] the words of a deleted session do not come back after a restart', async () => {
  const dataDir = await newDataDir();
  const first = await startServer({ dataDir });
  const frans = openBrowser(first.url);
  const code = await frans.create({ title: 'Zeldzame titel Quokka' });
  const kept = await frans.create({ title: 'Deze blijft' });
  await frans.request('DELETE', `/api/sessions/${code}`);
  await first.stop();
  const second = await startServer({ dataDir });
  const later = openBrowser(second.url);
  expect((await later.request('GET', `/api/sessions/${code}`)).status).toBe(404);
  expect((await later.request('GET', `/api/sessions/${kept}`)).status).toBe(200);
  await second.stop();
  expect((await bytesIn(dataDir)).includes('Quokka')).toBe(false);
  await rm(dataDir, { recursive: true });
});

test('a connection whose other end is dead does not keep the server from stopping', async () => {
  const server = await startServer();
  const socket = connect(server.port, '127.0.0.1');
  socket.write(`GET /sync/x HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n${HANDSHAKE}\r\n\r\n`);
  await new Promise((resolve) => socket.once('data', resolve));
  const lost = new Promise((resolve) => socket.once('close', resolve));
  await server.dispose();
  await lost;
});

const HANDSHAKE = 'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==';

test('[FO6] killed between an erasure and the writing anew, it finishes that when it starts', async () => {
  const dataDir = await newDataDir();
  const words = ['Quokkabelgezoem', 'Otterfluisterwals', 'Wasbeerkwibuszang', 'Egelpannenkoek'];
  const [card, second, own, name] = words as [string, string, string, string];
  const server = await spawnServer({ dataDir });
  const [host, guest] = [openBrowser(server.url), openBrowser(server.url)];
  const code = await host.create();
  await guest.join(code, name);
  const [lead, tab] = [await host.connect(code, 'facilitator'), await guest.connect(code)];
  const post = async (text: string) => {
    const { card: id } = await lead.does('card.post', { kind: 'check-in', text });
    if (id === undefined) throw new Error('no card');
    return id;
  };
  await lead.does('hat.wear', { on: true });
  const first = await post(card);
  await lead.does('card.erase', { card: first });
  const again = await post(second);
  await tab.does('card.post', { kind: 'check-in', text: own });
  await lead.does('card.erase', { card: again });
  await tab.does('own.erase', { name: true });
  await server.kill();
  for (const open of [lead, tab]) open.close();

  const started = await spawnServer({ dataDir });
  expect(findTraces(await bytesIn(dataDir), words)).toEqual([]);
  expect((await openBrowser(started.url).request('GET', `/api/sessions/${code}`)).status).toBe(200);
  await started.kill();
  await rm(dataDir, { recursive: true });
});
