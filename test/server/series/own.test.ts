import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OwnSeries } from '../../../shared/protocol/series.ts';
import { startServer, type TestServer } from '../../support/server.ts';
import { openKeeping, type Keeping } from './house.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.dispose());

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
