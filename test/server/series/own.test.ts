import { afterAll, beforeAll, expect, test } from 'vitest';
import type { JoinCode } from '../../../shared/ids.ts';
import type { OwnSeries } from '../../../shared/protocol/series.ts';
import { startServer, type TestServer } from '../../support/server.ts';
import { openKeeping, type Keeping } from './house.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.dispose());

const linksOf = async (browser: Keeping, code: JoinCode) => browser.request('GET', `/api/sessions/${code}/links`);

const listOf = async (browser: Keeping) => (await browser.request('GET', '/api/series')).body as readonly OwnSeries[];

test('[SR20] a browser is told the series it may lead and no others; who leads none gets an empty list', async () => {
  const [frans, imke] = [openKeeping(server.url), openKeeping(server.url)];
  expect(await listOf(frans)).toEqual([]);
  const [one, two] = [await frans.createSeries({ title: 'Een' }), await frans.createSeries({ title: 'Twee' })];
  await frans.plan(one, {});
  expect((await listOf(frans)).map(({ id, meetings }) => [id, meetings]).toSorted()).toEqual(
    [
      [one, 1],
      [two, 0],
    ].toSorted(),
  );
  await imke.enterSeries((await frans.series(two)).link);
  expect(await listOf(imke)).toEqual([{ id: two, title: 'Twee', meetings: 0 }]);
  await frans.request('DELETE', `/api/series/${two}`);
  expect(await listOf(imke)).toEqual([]);
});

test('[SR27] who leads a session is told the way to its series, without the secret; a participant is told of none, and a session by itself has none', async () => {
  const [frans, lydia] = [openKeeping(server.url), openKeeping(server.url)];
  const id = await frans.createSeries();
  const { code } = await frans.makeMeeting(id, (await frans.plan(id, {})).meetings[0]!.id);
  expect((await linksOf(frans, code)).body).toMatchObject({ series: `/reeks/${id}` });
  await lydia.join(code, 'Lydia');
  expect((await linksOf(lydia, code)).refusal).toEqual({ code: 'not-allowed' });
  for (const path of ['', '/prepare']) expect((await lydia.request('GET', `/api/sessions/${code}${path}`)).text).not.toContain(id);
  expect((await linksOf(frans, await frans.create())).body).toMatchObject({ series: null });
});
