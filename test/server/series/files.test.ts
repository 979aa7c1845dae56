import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SeriesId, SessionId } from '../../../shared/ids.ts';
import type { SeriesMade } from '../../../shared/protocol/series.ts';
import { sqliteStore } from '../../../server/store/sqlite.ts';
import type { Store } from '../../../server/store/store.ts';
import { startServer, type TestServer } from '../../support/server.ts';
import { holdMeeting, WORDS } from './circle.ts';
import { openKeeping } from './house.ts';
import { leastOf, longestTurnDuring } from '../../support/processor.ts';

let [here, there]: readonly [TestServer?, TestServer?] = [];
const stores: Store[] = [];
beforeAll(async () => {
  const openStore = ({ dataDir }: { readonly dataDir: string }) => {
    const store = sqliteStore({ dir: dataDir });
    stores.push(store);
    return store;
  };
  // One after the other: which of two that start together opens its store first is chance.
  here = await startServer({ openStore });
  there = await startServer({ openStore });
});
afterAll(async () => {
  await Promise.all([here?.dispose(), there?.dispose()]);
});

interface File {
  readonly title: string;
  readonly meetings: readonly { readonly title: string; readonly script: string; readonly session: { readonly id: SessionId } }[];
  readonly keepsakes: readonly { readonly keepsake: string; readonly sealed: string }[];
}
const bring = (server: TestServer, file: string | object, browser = openKeeping(server.url)) =>
  browser.request('POST', '/api/series/import', typeof file === 'string' ? file : JSON.stringify(file));

test('[SR11] a series goes as a file to another Kring and begins anew there, with what was kept and what keys keep', async () => {
  const { frans, series, meeting, leave } = await holdMeeting(here!.url);
  await frans.change(series, { agreements: ['We vragen eerst.'], coHosts: ['Imke'] }, { passphrase: 'Zwijgende uilebollen' });
  await frans.plan(series, { title: 'Bijeenkomst 2', next: 'Terug naar Lydia.' });
  await frans.keep(series, meeting);
  leave();
  const [keepsake, session] = ['k'.repeat(43), 'sessionofkeep0'] as const;
  const sealed = new Uint8Array(Buffer.from('alleen voor wie de sleutel heeft'));
  await stores[0]!.commit([{ kind: 'keepsake', row: { keepsake, series, session, at: 7, sealed } as never }]);

  const file = await frans.request('GET', `/api/series/${series}/series.json`);
  expect(file.headers.get('content-disposition')).toBe('attachment; filename="kring-basisreeks-werk.json"');
  expect(file.text).not.toContain('Zwijgende uilebollen');
  expect(file.text).not.toContain(WORDS.private);

  const imke = openKeeping(there!.url);
  const made = await bring(there!, file.text, imke);
  expect([made.status, made.refusal]).toEqual([201, null]);
  const { id } = made.body as SeriesMade;
  const [before, after] = [await frans.series(series), await imke.series(id)];
  expect(after).toMatchObject({ title: before.title, agreements: ['We vragen eerst.'], coHosts: ['Imke'], guarded: false, revision: 1 });
  expect(after.link).not.toBe(before.link);
  expect(after.meetings.map(({ title, next, state }) => [title, next, state])).toEqual([
    ['Bijeenkomst 1', 'Terug naar wat Lydia vertelde.', 'gone'],
    ['Bijeenkomst 2', 'Terug naar Lydia.', 'planned'],
  ]);
  expect(await imke.kept(id)).toContain(WORDS.question);
  expect(await stores[1]!.keepsake(keepsake as never)).toEqual([{ keepsake, series: id, session, at: 7, sealed }]);
  const again = (await imke.request('GET', `/api/series/${id}/series.json`)).body as File;
  expect(again.keepsakes).toEqual((file.body as File).keepsakes);

  const forged = { ...(file.body as File), keepsakes: [{ ...(file.body as File).keepsakes[0], session: 'sessionforged0', at: 0 }] };
  expect((await bring(here!, forged, frans)).status).toBe(201);
  const copy = (await bring(here!, file.text, frans)).body as SeriesMade;
  expect(
    (await stores[0]!.keepsake(keepsake as never)).map((row) => row.series),
    'what is here stays where it is',
  ).toEqual([series]);
  expect((await frans.series(copy.id)).title).toBe(before.title);
});

test('[SR11] a file that names somebody else’s session is not let into it', async () => {
  const { hafza, code, phone, leave } = await holdMeeting(here!.url);
  const victim = phone.welcome.session;
  const own = await hafza.createSeries();
  await hafza.plan(own, {});
  const file = (await hafza.request('GET', `/api/series/${own}/series.json`)).body as File;
  const forged = { ...file, meetings: file.meetings.map((meeting) => ({ ...meeting, session: { id: victim, code } })) };
  const { id } = (await bring(here!, forged, hafza)).body as SeriesMade;
  const { meetings } = await hafza.series(id);
  expect(meetings[0]).toMatchObject({ state: 'gone', mayLead: false });
  const path = `/api/series/${id}/meetings/${meetings[0]!.id}`;
  expect((await hafza.request('POST', `${path}/session`)).refusal).toEqual({ code: 'not-found' });
  expect((await hafza.keep(id, meetings[0]!.id)).refusal).toEqual({ code: 'not-found' });
  expect((await hafza.request('DELETE', `/api/series/${id}?sessions=too`)).status).toBe(204);
  expect((await hafza.door(code)).seats).toEqual(['participant']);
  leave();
});

test('[SR12] what is no series, broken or too big is refused with what is wrong with it, and nothing of it is kept', async () => {
  const frans = openKeeping(here!.url);
  const own = await frans.createSeries();
  const file = (await frans.request('GET', `/api/series/${own}/series.json`)).body as File;
  for (const [field, body] of [
    ['no-json', '{"kring": "series",'],
    ['title', { ...file, title: '' }],
    ['too-big', JSON.stringify({ ...file, goal: 'x'.repeat(5_000_000) })],
  ] as const) {
    const { status, refusal } = await bring(here!, body);
    expect([field, status, refusal]).toEqual([field, field === 'too-big' ? 413 : 400, { code: 'invalid', field }]);
  }
  const { id } = (await bring(here!, { ...file, title: 'Om\u202egekeerd \u0000nul' }, frans)).body as { readonly id: SeriesId };
  expect((await frans.series(id)).title).toBe('Omgekeerd nul');
});

test('[SR12] five megabytes of series stall nobody', async () => {
  const frans = openKeeping(here!.url);
  const own = await frans.createSeries();
  await frans.plan(own, {});
  const file = (await frans.request('GET', `/api/series/${own}/series.json`)).body as File;
  const keepsakes = Array.from({ length: 2_000 }, (_, nr) => ({
    keepsake: String(nr).padStart(43, 'k'),
    session: `session${String(nr).padStart(8, '0')}`,
    at: nr,
    sealed: Buffer.alloc(1_600, nr % 250).toString('base64'),
  }));
  const body = JSON.stringify({ ...file, keepsakes });
  expect(body.length).toBeGreaterThan(4_000_000);
  const longest = await leastOf(3, 500, async () => {
    const { value, longest } = await longestTurnDuring(() => bring(here!, body, frans));
    expect(value.status).toBe(201);
    return longest;
  });
  expect(longest).toBeLessThan(500);
});
