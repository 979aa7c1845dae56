import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { JoinCode, ParticipantId, PhaseId } from '../../../shared/ids.ts';
import { createSessionConnection, type SessionStore } from '../../../client/connection/session.ts';
import type { LiveSession, TextState } from '../../../client/connection/types.ts';
import { openBrowser, type Browser } from '../../support/client.ts';
import { findTraces } from '../../support/find-traces.ts';
import { bytesIn, newDataDir, startServer, type TestServer } from '../../support/server.ts';

const [CARD, PRIVATE, TOLD, KEPT, NAME] = ['Quokkabelgezoem', 'Otterfluisterwals', 'Wasbeerkwibuszang', 'Egelpannenkoek', 'Zebravinklied'];

let dataDir: string;
let server: TestServer;
let code: JoinCode;
let frans: Browser;
let lydia: Browser;
let hafza: Browser;
let person: ParticipantId;
const tabs: SessionStore[] = [];

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

/** The case, as it is on somebody's screen. */
const openCase = async (tab: SessionStore) => {
  const states: TextState[] = [];
  const { openText } = await until(tab, (live) => live);
  openText({ kind: 'case' }, (state) => states.push(state));
  const words = () => {
    const last = states.at(-1);
    return last?.kind === 'open' && last.synced ? last.text.toJSON() : null;
  };
  await expect.poll(words).not.toBeNull();
  const type = async (at: number, text: string) => {
    const state = states.at(-1);
    if (state?.kind !== 'open') throw new Error('it was open');
    state.text.insert(at, text);
    await until(tab, ({ saving }) => saving === 'saving');
    await until(tab, ({ saving }) => saving === 'saved');
  };
  return { states, words, type };
};

/** Lydia brings and tells, Hafza takes notes in the same text, and wrote cards of her own. */
beforeEach(async () => {
  dataDir = await newDataDir();
  server = await startServer({ dataDir });
  [frans, lydia, hafza] = [openBrowser(server.url), openBrowser(server.url), openBrowser(server.url)];
  code = await frans.create();
  await lydia.join(code, 'Lydia');
  person = await hafza.join(code, NAME);
  const [lead, teller, notes] = [await frans.connect(code, 'facilitator'), await lydia.connect(code), await hafza.connect(code)];
  await notes.does('card.post', { kind: 'check-in', text: CARD });
  await lead.does('phase.go', { to: 'choose' as PhaseId });
  const { card } = await teller.does('card.post', { kind: 'case', form: 'difficult', text: 'Hij wijst alles af.' });
  const { card: withdrawn } = await notes.does('card.post', { kind: 'case', form: 'difficult', text: PRIVATE });
  await notes.does('card.withdraw', { card: withdrawn! });
  await lead.does('case.choose', { card: card! });
  await lead.does('notulist.set', { person });
  await lead.does('phase.go', { to: 'tell' as PhaseId });
  for (const tab of [lead, teller, notes]) tab.close();
});

afterEach(async () => {
  for (const tab of tabs.splice(0)) tab.close();
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
});

it('[FO2] [FO3] [FO6] own cards and own characters leave every screen and every byte; the words of others in the same text stay theirs', async () => {
  const [teller, notes] = [connect(lydia), connect(hafza)];
  const [telling, noting] = [await openCase(teller), await openCase(notes)];
  await telling.type(0, `${KEPT} begin, ${KEPT} eind`);
  await expect.poll(noting.words).toContain(KEPT);
  await noting.type(KEPT.length + 6, ` ${TOLD}`);
  await noting.type(0, `${TOLD}. `);
  await expect.poll(telling.words).toBe(`${TOLD}. ${KEPT} begin ${TOLD}, ${KEPT} eind`);
  const secrets = [CARD, PRIVATE, TOLD];
  expect(findTraces(await bytesIn(dataDir), [...secrets, KEPT])).toEqual([...secrets, KEPT]);

  const { act } = await until(notes, (live) => live);
  expect(await act('own.erase', { name: false })).toEqual({ ok: true });
  expect(findTraces(await bytesIn(dataDir), [...secrets, KEPT])).toEqual([KEPT]);
  for (const text of [telling, noting]) await expect.poll(text.words).toBe(`${KEPT} begin, ${KEPT} eind`);
  expect(telling.states.flatMap((state) => (state.kind === 'closed' ? [state.draft] : []))).toEqual([]);
  expect(noting.states).toContainEqual({ kind: 'closed', why: 'erased', draft: null });
  const { floor, desk } = await until(notes, (live) => live);
  expect(JSON.stringify([floor, desk])).not.toMatch(/Quokka|Otter/);

  // Hers was hers alone: Lydia's part can be taken back too, and nobody else's.
  const { act: other } = await until(teller, (live) => live);
  await telling.type(0, 'Nog iets. ');
  await noting.type(0, 'Hafza weer. ');
  await expect.poll(telling.words).toBe(`Hafza weer. Nog iets. ${KEPT} begin, ${KEPT} eind`);
  expect(await other('own.erase', { name: false })).toEqual({ ok: true });
  await expect.poll(noting.words).toBe('Hafza weer. ');

  await server.stop();
  expect(findTraces(await bytesIn(dataDir), [...secrets, KEPT])).toEqual([]);
});

it('[FO4] [FO6] with the name too she is out of the circle, and her name in no byte', async () => {
  const [notes, lead] = [connect(hafza), connect(frans, 'facilitator')];
  await until(lead, ({ floor }) => Object.values(floor.people).some(({ name }) => name === NAME));
  const { act } = await until(notes, (live) => live);
  expect(await act('own.erase', { name: true })).toEqual({ ok: true });
  await expect.poll(() => notes.getState().kind).toBe('ended');
  await until(lead, ({ floor }) => !JSON.stringify(floor).includes(NAME));
  expect(findTraces(await bytesIn(dataDir), [CARD, PRIVATE, NAME])).toEqual([]);
  await server.stop();
  expect(findTraces(await bytesIn(dataDir), [CARD, PRIVATE, NAME])).toEqual([]);
  server = await startServer({ dataDir });
  hafza = openBrowser(server.url);
});

it('[FO8] a copy from before, with words that did not arrive, brings nothing back; its writer keeps what was not sent', async () => {
  const teller = connect(lydia);
  const telling = await openCase(teller);
  await telling.type(0, KEPT);
  const notes = connect(hafza);
  const noting = await openCase(notes);
  await noting.type(0, `${TOLD} `);
  await expect.poll(telling.words).toBe(`${TOLD} ${KEPT}`);
  const state = telling.states.at(-1);
  if (state?.kind !== 'open') throw new Error('it was open');
  const { act } = await until(notes, (live) => live);
  const erased = act('own.erase', { name: false });
  state.text.insert(state.text.length, ' en net onderweg');
  expect(await erased).toEqual({ ok: true });
  await expect.poll(noting.words).not.toContain(TOLD);
  await expect.poll(telling.words).toContain(KEPT);
  const offered = telling.states.flatMap((one) => (one.kind === 'closed' && one.draft !== null ? [one.draft] : [])).join();
  expect(`${telling.words() ?? ''} ${offered}`).toContain('net onderweg');
  expect(findTraces(await bytesIn(dataDir), [TOLD])).toEqual([]);
});
