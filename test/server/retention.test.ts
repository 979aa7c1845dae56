import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { JoinCode } from '../../shared/ids.ts';
import type { CreateBody } from '../../shared/protocol/http.ts';
import { openBrowser, type Browser, type Tab } from '../support/client.ts';
import { bytesIn, newDataDir, startServer, type TestServer } from '../support/server.ts';

const [MINUTE, HOUR] = [60_000, 3_600_000];
const DAY = 24 * HOUR;

let dataDir: string;
let server: TestServer;
let now: number;
let host: Browser;
let lead: Tab;
let code: JoinCode;

/** The server of this test, with a clock that stands still until it is moved. */
const start = async () => (server = await startServer({ dataDir, now: () => now, config: { port: 0 } }));

beforeEach(async () => {
  dataDir = await newDataDir();
  now = Date.UTC(2027, 0, 11, 14, 0);
  await start();
});

afterEach(async () => {
  lead.close();
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
});

const begin = async (body: Partial<CreateBody> = {}) => {
  host = openBrowser(server.url);
  code = await host.create({ title: 'Quokkabelgezoem', ...body });
  lead = await host.connect(code, 'facilitator');
};

/** A minute's round at this moment; whether the session is still there. */
const isThereAfter = async (passed: number): Promise<boolean> => {
  now += passed;
  await server.sweep();
  return (await bytesIn(dataDir)).includes('Quokkabelgezoem');
};

/** The server stands still meanwhile. */
const isThereAfterAway = async (passed: number): Promise<boolean> => {
  lead.close();
  await server.stop();
  now += passed;
  await start();
  return (await bytesIn(dataDir)).includes('Quokkabelgezoem');
};

const restart = async () => {
  expect(await isThereAfterAway(0)).toBe(true);
  const cookie = { cookie: host.cookie };
  host = openBrowser(server.url);
  expect((await host.request('GET', `/api/sessions/${code}`, undefined, cookie)).status).toBe(200);
};

test('[FO10] with 0 hours it is gone when it is closed, from the disk too, and who is there hears so', async () => {
  await begin({ keepHours: 0 });
  expect(await isThereAfter(DAY)).toBe(true);
  expect((await host.door(code)).keepHours).toBe(0);
  expect(await lead.command('session.close', {})).toEqual({ ok: true });
  expect(await lead.ended).toBe('deleted');
  expect((await host.request('GET', `/api/sessions/${code}`)).status).toBe(404);
  expect((await bytesIn(dataDir)).includes('Quokkabelgezoem')).toBe(false);
});

test.each([24, 72, 720])('[FO9] [FO10] after %i hours it is gone, at most a minute late', async (keepHours) => {
  await begin({ keepHours });
  await lead.does('session.close', {});
  expect(await isThereAfter(keepHours * HOUR - MINUTE)).toBe(true);
  expect(await isThereAfter(MINUTE)).toBe(false);
});

test('[FO9] 24 hours when nobody says otherwise, also after a restart in between', async () => {
  await begin();
  await lead.does('session.close', {});
  expect(await isThereAfter(20 * HOUR)).toBe(true);
  await restart();
  expect(await isThereAfter(4 * HOUR - MINUTE)).toBe(true);
  expect(await isThereAfter(MINUTE)).toBe(false);
});

test('[FO9] changed after it was closed it counts from the end: later, or sooner', async () => {
  await begin();
  await lead.does('session.close', {});
  now += 20 * HOUR;
  await lead.does('session.change', { keepHours: 48 });
  expect(await isThereAfter(27 * HOUR)).toBe(true);
  expect(await lead.command('session.change', { keepHours: 48, title: 'Anders' })).toMatchObject({ ok: false });
  await lead.does('session.change', { keepHours: 12 });
  expect(await lead.ended).toBe('deleted');
  expect((await bytesIn(dataDir)).includes('Quokkabelgezoem')).toBe(false);
});

test('[FO9] opened again nothing is due, and the next end counts', async () => {
  await begin();
  await lead.does('session.close', {});
  now += 23 * HOUR;
  await lead.does('session.reopen', {});
  expect(await isThereAfter(3 * DAY)).toBe(true);
  await lead.does('session.close', {});
  expect(await isThereAfter(DAY - MINUTE)).toBe(true);
  expect(await isThereAfter(MINUTE)).toBe(false);
});

test('[FO11] never closed it goes thirty days after the last thing that happened in it', async () => {
  await begin();
  now += 20 * DAY;
  await lead.does('hat.wear', { on: true });
  expect(await isThereAfter(30 * DAY - 2 * HOUR)).toBe(true);
  expect(await isThereAfter(2 * HOUR)).toBe(false);
});

test('[FO11] planned far ahead it waits until it begins, and thirty days more', async () => {
  const startsAt = now + 100 * DAY;
  await begin({ preparation: { startsAt, place: '', plan: '' } });
  expect(await isThereAfter(100 * DAY)).toBe(true);
  expect(await isThereAfter(30 * DAY - 2 * HOUR)).toBe(true);
  expect(await isThereAfter(2 * HOUR)).toBe(false);
});

test('[FO10] what was due while the server stood still is gone when it is back', async () => {
  await begin();
  await lead.does('session.close', {});
  await server.stop();
  now += 2 * DAY;
  await start();
  expect((await bytesIn(dataDir)).includes('Quokkabelgezoem')).toBe(false);
});

describe.each([
  ['while the server runs', isThereAfter],
  ['when it stood still until then', isThereAfterAway],
])('to the millisecond, %s', (_when, isThere) => {
  test.each([1, 24, 720])('[FO10] after %i hours: one before it is there, and then it is not', async (keepHours) => {
    await begin({ keepHours });
    await lead.does('session.close', {});
    expect(await isThere(keepHours * HOUR - 1)).toBe(true);
    expect(await isThere(1)).toBe(false);
    expect((await openBrowser(server.url).request('GET', `/api/sessions/${code}`)).refusal).toEqual({ code: 'no-session' });
  });

  test('[FO9] [FO10] changed while it ran, what was said last counts', async () => {
    await begin({ keepHours: 0 });
    await lead.does('session.change', { keepHours: 720 });
    await lead.does('session.change', { keepHours: 2 });
    await lead.does('session.close', {});
    expect(await isThere(2 * HOUR - 1)).toBe(true);
    expect(await isThere(1)).toBe(false);
  });

  test('[FO11] never closed: thirty days after the last thing that happened', async () => {
    await begin();
    await lead.does('hat.wear', { on: true });
    expect(await isThere(30 * DAY - HOUR - 1)).toBe(true);
    expect(await isThere(HOUR + 1)).toBe(false);
  });
});

test('[FO9] [FO10] set to 0 hours after it was closed it is gone at once, with whoever reads it still', async () => {
  await begin({ keepHours: 720 });
  await lead.does('session.close', {});
  expect(await isThereAfter(1)).toBe(true);
  expect(await lead.command('session.change', { keepHours: 0 })).toEqual({ ok: true });
  expect(await lead.ended).toBe('deleted');
  expect((await bytesIn(dataDir)).includes('Quokkabelgezoem')).toBe(false);
});

test('[FO9] [FO10] the clock was wrong for a while: what is agreed counts from the end, and nothing goes sooner', async () => {
  await begin();
  // An hour fast when it was closed, and then put right: the date that everybody saw stands.
  now += HOUR;
  await lead.does('session.close', {});
  expect(await isThereAfter(-HOUR)).toBe(true);
  expect(await isThereAfter(25 * HOUR - 1)).toBe(true);
  expect(await isThereAfterAway(-10 * DAY)).toBe(true);
  expect(await isThereAfterAway(10 * DAY)).toBe(true);
  expect(await isThereAfter(1)).toBe(false);
});
