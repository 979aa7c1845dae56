import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { KEEP_SERIES_MS } from '../../../shared/model/limits.ts';
import { findTraces } from '../../support/find-traces.ts';
import { bytesIn, startServer } from '../../support/server.ts';
import { holdMeeting, WORDS } from './circle.ts';
import { openKeeping } from './house.ts';

const DAY = 24 * 3_600_000;
const OWN = { title: 'Wroetende Xerxesgroep', goal: 'Kwetterend de tegenzin te lijf', place: 'Halsoverkop achter de kruisbes' } as const;

test('[SR9] an erased series leaves no byte, its sessions neither when they go too, also after a restart', async () => {
  const server = await startServer();
  const { frans, hafza, series, meeting, code, leave } = await holdMeeting(server.url);
  await frans.change(series, { title: OWN.title, goal: OWN.goal }, { passphrase: 'Zwijgende uilebollen' });
  await frans.plan(series, { place: OWN.place });
  await frans.keep(series, meeting);
  leave();
  expect((await hafza.request('DELETE', `/api/series/${series}`)).refusal).toEqual({ code: 'not-found' });
  const words = [...Object.values(OWN), WORDS.question, WORDS.private, 'Zwijgende uilebollen', series];
  expect(findTraces(await bytesIn(server.dataDir), words)).toEqual(words.filter((one) => one !== 'Zwijgende uilebollen'));

  expect((await frans.request('DELETE', `/api/series/${series}?sessions=too`)).status).toBe(204);
  expect((await frans.request('GET', `/api/series/${series}`)).refusal).toEqual({ code: 'not-found' });
  expect((await frans.request('GET', `/api/sessions/${code}`)).refusal).toEqual({ code: 'no-session' });
  await server.sweep();
  expect(findTraces(await bytesIn(server.dataDir), words)).toEqual([]);
  await server.stop();
  const again = await startServer({ dataDir: server.dataDir });
  expect(findTraces(await bytesIn(server.dataDir), words)).toEqual([]);
  await again.stop();
  await server.dispose();
});

test('[SR9] an erased series lets go of its sessions, which go on by themselves', async () => {
  const server = await startServer();
  const { frans, series, meeting, code, lead, phone, card, leave } = await holdMeeting(server.url);
  await frans.keep(series, meeting);
  expect((await frans.request('DELETE', `/api/series/${series}`)).status).toBe(204);
  expect((await frans.door(code)).seats).toEqual(['facilitator']);
  await phone.does('card.withdraw', { card });
  await lead.does('session.close', {});
  await server.sweep();
  expect((await frans.request('GET', `/api/series/${series}`)).status).toBe(404);
  leave();
  await server.dispose();
});

test('[SR10] a series deletes itself so long after it was last used: changed, or a session made or closed', async () => {
  let now = Date.UTC(2027, 0, 12, 9);
  const server = await startServer({ now: () => now });
  const frans = openKeeping(server.url);
  const [id, left] = [await frans.createSeries({ title: OWN.title }), await frans.createSeries({ goal: OWN.goal })];
  const due = async () => (await frans.series(id)).deletesAt;
  expect(await due()).toBe(now + KEEP_SERIES_MS);
  now += DAY;
  const [meeting] = (await frans.plan(id, {})).meetings;
  expect(await due()).toBe(now + KEEP_SERIES_MS);
  now += DAY;
  const { code } = await frans.makeMeeting(id, meeting!.id);
  expect(await due()).toBe(now + KEEP_SERIES_MS);
  now += DAY;
  const lead = await frans.connect(code, 'facilitator');
  await lead.does('session.close', {});
  await expect.poll(due, { interval: 5 }).toBe(now + KEEP_SERIES_MS);
  lead.close();
  await frans.keep(id, meeting!.id);
  const last = now;
  now += DAY;
  await frans.series(id);
  expect(await due(), 'reading is no use').toBe(last + KEEP_SERIES_MS);

  now = last + KEEP_SERIES_MS - 1;
  await server.sweep();
  expect((await frans.request('GET', `/api/series/${left}`)).status).toBe(404);
  expect((await frans.series(id)).title).toBe(OWN.title);
  now += 1;
  await server.sweep();
  expect((await frans.request('GET', `/api/series/${id}`)).status).toBe(404);
  expect(findTraces(await bytesIn(server.dataDir), Object.values(OWN))).toEqual([]);
  await server.dispose();
});

test('[SR8] words erased just before the server died leave the series when it starts again', async () => {
  const server = await startServer();
  const { frans, series, meeting, code, phone, card, leave } = await holdMeeting(server.url);
  await frans.keep(series, meeting);
  await phone.does('card.withdraw', { card });
  leave();
  await server.stop();
  // As if it had died between the two: what the series kept is what it kept before.
  const db = new DatabaseSync(`${server.dataDir}/kring.db`);
  const { body } = db.prepare('SELECT body FROM series').get() as { body: string };
  expect(body).not.toContain(WORDS.question);
  const stale = JSON.parse(body) as { meetings: { session: { id: string }; harvest: { found: { insights: unknown[] } } }[] };
  stale.meetings[0]!.harvest.found.insights = [{ text: WORDS.question, room: null }];
  db.prepare('UPDATE series SET body = ?').run(JSON.stringify(stale));
  const mark = JSON.stringify([[stale.meetings[0]!.session.id, series]]);
  db.prepare("INSERT OR REPLACE INTO meta (key, value) VALUES ('harvests-to-take-anew', ?)").run(Buffer.from(mark));
  db.close();
  const again = await startServer({ dataDir: server.dataDir });
  const reader = openKeeping(again.url);
  expect((await reader.request('GET', `/api/series/${series}`, undefined, { cookie: frans.cookie })).status).toBe(200);
  const kept = await reader.request('GET', `/api/series/${series}/harvest.md`, undefined, { cookie: frans.cookie });
  expect([kept.status, kept.text.includes(WORDS.question)]).toEqual([200, false]);
  expect((await reader.request('GET', `/api/sessions/${code}`, undefined, { cookie: frans.cookie })).status).toBe(200);
  await again.stop();
  await server.dispose();
});
