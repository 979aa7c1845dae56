import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { CardId } from '../../shared/ids.ts';
import { openBrowser, type Browser, type Tab } from '../support/client.ts';
import { findTraces } from '../support/find-traces.ts';
import { bytesIn, startServer, type TestServer } from '../support/server.ts';

/** Marieke writes for Els, who has no phone; Hafza writes for herself. Both take a card away, and the session closes. */
let server: TestServer;
let lead: Tab;
let hafza: Tab;
let host: Browser;
const cards: CardId[] = [];

const WORDS = ['Quokkabelgezoem', 'Otterfluisterwals'] as const;

beforeAll(async () => {
  server = await startServer();
  host = openBrowser(server.url);
  const phone = openBrowser(server.url);
  const code = await host.create();
  await phone.join(code, 'Hafza');
  lead = await host.connect(code, 'facilitator');
  hafza = await phone.connect(code);
  const { person: els } = await lead.does('guest.add', { name: 'Els', department: null });
  const [forEls, own] = WORDS;
  cards.push((await lead.does('card.post', { kind: 'check-in', text: forEls, as: els! })).card as CardId);
  cards.push((await hafza.does('card.post', { kind: 'check-in', text: own })).card as CardId);
});
afterAll(() => server.dispose());

const onDisk = async () => findTraces(await bytesIn(server.dataDir), WORDS);

test('[FO16] what was taken away is stored until it is erased, and comes back until then', async () => {
  for (const [at, tab] of [lead, hafza].entries()) {
    await tab.does('card.withdraw', { card: cards[at]! });
    await tab.does('card.restore', { card: cards[at]! });
    await tab.does('card.withdraw', { card: cards[at]! });
  }
  await lead.does('session.close', {});
  expect(await onDisk()).toEqual(WORDS);
  expect((await hafza.command('card.restore', { card: cards[1]! })).ok).toBe(false);
});

test('[FO16] nobody else erases it', async () => {
  expect(await hafza.command('card.erase', { card: cards[0]! })).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
  expect(await lead.command('card.erase', { card: cards[1]! })).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
});

test('[FO6] [FO16] erased in a closed session, by who holds its pen, it is nowhere on the disk within five seconds', async () => {
  await lead.does('card.erase', { card: cards[0]! });
  await hafza.does('card.erase', { card: cards[1]! });
  await vi.waitFor(async () => expect(await onDisk()).toEqual([]), { timeout: 5_000, interval: 100 });
});
