import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CardId, JoinCode, PhaseId, SheetId } from '../../../shared/ids.ts';
import type { FloorView } from '../../../shared/session/views.ts';
import { createSessionConnection, type SessionStore } from '../../../client/connection/session.ts';
import type { LiveSession, TextState } from '../../../client/connection/types.ts';
import { sqliteStore } from '../../../server/store/sqlite.ts';
import { openBrowser, type Browser } from '../../support/client.ts';
import { findTraces } from '../../support/find-traces.ts';
import { bytesIn, newDataDir, startServer, type TestServer } from '../../support/server.ts';

const [PROPOSAL, STORY, ANSWER] = ['Quokkabelgezoem', 'Wasbeerkwibuszang', 'Neushoornzwabber'];
const QUESTION = 'Hoe begon je dat gesprek?';

let dataDir: string;
let server: TestServer;
let code: JoinCode;
let frans: Browser;
let lydia: Browser;
let hafza: Browser;
/** The store refuses to take words out. */
let failing: boolean;
const tabs: SessionStore[] = [];

const start = (port = 0) =>
  startServer({
    dataDir,
    config: { port },
    openStore: ({ dataDir: dir }) => {
      const store = sqliteStore({ dir });
      const commit: typeof store.commit = (writes) =>
        failing && writes.some(({ kind }) => kind === 'redact') ? Promise.reject(new Error('disk full')) : store.commit(writes);
      return { ...store, commit };
    },
  });

const connect = (browser: Browser, seat: 'participant' | 'facilitator' = 'participant'): SessionStore => {
  const socket = { extraHeaders: { cookie: browser.cookie }, transports: ['websocket'], reconnectionDelay: 50, reconnectionDelayMax: 100 };
  const tab = createSessionConnection({ code, seat, url: server.url, socket });
  tabs.push(tab);
  return tab;
};

const until = <Value>(tab: SessionStore, read: (live: LiveSession) => Value | undefined | false | null): Promise<Value> =>
  new Promise((resolve) => {
    const look = () => {
      const state = tab.getState();
      const value = state.kind === 'live' ? read(state.live) : null;
      if (value === undefined || value === false || value === null) return;
      stop();
      resolve(value);
    };
    const stop = tab.subscribe(look);
    look();
  });

const openCase = async (tab: SessionStore) => {
  const states: TextState[] = [];
  const { openText } = await until(tab, (live) => live);
  openText({ kind: 'case' }, (state) => states.push(state));
  const words = () => {
    const last = states.at(-1);
    return last?.kind === 'open' && last.synced ? last.text.toJSON() : null;
  };
  await expect.poll(words).not.toBeNull();
  return { states, words };
};

const cardOf = (floor: FloorView, text: string): CardId | undefined =>
  (Object.keys(floor.cards) as CardId[]).find((id) => floor.cards[id]?.text === text);

/** Lydia proposes, tells and answers; Hafza asks. */
beforeEach(async () => {
  failing = false;
  dataDir = await newDataDir();
  server = await start();
  [frans, lydia, hafza] = [openBrowser(server.url), openBrowser(server.url), openBrowser(server.url)];
  code = await frans.create();
  await lydia.join(code, 'Lydia');
  await hafza.join(code, 'Hafza');
  const [lead, teller, asker] = [await frans.connect(code, 'facilitator'), await lydia.connect(code), await hafza.connect(code)];
  await lead.does('phase.go', { to: 'choose' as PhaseId });
  const { card } = await teller.does('card.post', { kind: 'case', form: 'difficult', text: PROPOSAL });
  await lead.does('case.choose', { card: card! });
  await lead.does('phase.go', { to: 'explore' as PhaseId });
  await asker.does('sheet.claim', { sheet: 'feelings' as SheetId });
  const asked = await asker.does('card.post', { kind: 'question', text: QUESTION });
  await teller.does('card.answer', { card: asked.card!, answer: ANSWER });
  await teller.does('card.answer', { card: asked.card!, answer: `${ANSWER} bij nader inzien` });
  await lead.does('phase.go', { to: 'tell' as PhaseId });
  for (const tab of [lead, teller, asker]) tab.close();
});

afterEach(async () => {
  for (const tab of tabs.splice(0)) tab.close();
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
});

const tellsIt = async (tab: SessionStore) => {
  const text = await openCase(tab);
  const state = text.states.at(-1);
  if (state?.kind !== 'open') throw new Error('it was open');
  state.text.insert(0, STORY);
  await until(tab, ({ saving }) => saving === 'saving');
  await until(tab, ({ saving }) => saving === 'saved');
  return text;
};

it('[CE2] [CE4] [CE5] the words are on no screen and in no byte of the data directory, also after a restart', async () => {
  const [teller, asker] = [connect(lydia), connect(hafza)];
  const telling = await tellsIt(teller);
  const reading = await openCase(asker);
  await expect.poll(reading.words).toBe(STORY);
  const secrets = [PROPOSAL, STORY, ANSWER];
  expect(findTraces(await bytesIn(dataDir), secrets)).toEqual(secrets);

  const { act } = await until(teller, (live) => live);
  expect(await act('case.erase', {})).toEqual({ ok: true });
  expect(findTraces(await bytesIn(dataDir), secrets)).toEqual([]);
  await until(asker, ({ floor }) => floor.room.chosenCase === null);
  const seen = await until(asker, ({ floor }) => floor);
  expect(JSON.stringify(seen)).not.toMatch(/Quokka|Neushoorn/);
  expect(cardOf(seen, QUESTION)).toBeDefined();
  for (const text of [telling, reading]) {
    expect(text.states).toContainEqual({ kind: 'closed', why: 'erased', draft: null });
    await expect.poll(text.words).toBe('');
  }

  const { port } = server;
  await server.stop();
  expect(findTraces(await bytesIn(dataDir), secrets)).toEqual([]);
  server = await start(port);
  const later = await until(connect(frans, 'facilitator'), ({ floor }) => floor);
  expect(later.cards).toEqual(seen.cards);
  expect({ ...later.room, timer: null }).toEqual({ ...seen.room, timer: null });
  const again = await openCase(connect(lydia));
  expect(again.words()).toBe('');
  expect(findTraces(await bytesIn(dataDir), secrets)).toEqual([]);
});

it('[CE5] words that did not arrive before the erasure are not offered again', async () => {
  const [teller, other] = [connect(lydia), connect(lydia)];
  const telling = await tellsIt(teller);
  const state = telling.states.at(-1);
  if (state?.kind !== 'open') throw new Error('it was open');
  const { act } = await until(other, (live) => live);
  const erased = act('case.erase', {});
  state.text.insert(0, 'nog net iets, ');
  expect(await erased).toEqual({ ok: true });
  await expect.poll(telling.words).toBe('');
  expect(telling.states.filter((one) => one.kind === 'closed').map(({ draft }) => draft)).toEqual([null]);
});

it('[CE6] when it cannot be stored, all of it is still there', async () => {
  const teller = connect(lydia);
  await tellsIt(teller);
  const { act } = await until(teller, (live) => live);
  failing = true;
  expect(await act('case.erase', {})).toEqual({ ok: false, refusal: { code: 'unavailable' } });
  failing = false;
  const again = await openCase(connect(hafza));
  expect(again.words()).toBe(STORY);
  expect(await until(teller, ({ floor }) => floor.room.chosenCase)).toBeTruthy();
  expect(await act('case.erase', {})).toEqual({ ok: true });
  expect(findTraces(await bytesIn(dataDir), [PROPOSAL, STORY, ANSWER])).toEqual([]);
});
