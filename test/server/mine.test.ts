import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { CardId, JoinCode, KeepsakeId, PhaseId, SeriesId } from '../../shared/ids.ts';
import type { KeyMade, MineJoined, MineView } from '../../shared/protocol/mine.ts';
import type { SeriesView } from '../../shared/protocol/series.ts';
import { keepsakeOf } from '../../server/auth/keepsake.ts';
import { sqliteStore } from '../../server/store/sqlite.ts';
import type { Store } from '../../server/store/store.ts';
import { openBrowser, type Browser, type Tab } from '../support/client.ts';
import { findTraces } from '../support/find-traces.ts';
import { bytesIn, startServer, type TestServer } from '../support/server.ts';

/** A series of two meetings, led by Marieke; Hafza takes her words from the first to the second. */
let server: TestServer;
let store: Store;
let marieke: Browser;
let series: SeriesId;
const codes: JoinCode[] = [];
let lead: Tab;
let logged = '';

beforeAll(async () => {
  server = await startServer({
    log: logInto((line) => (logged += line)),
    openStore: ({ dataDir }) => (store = sqliteStore({ dir: dataDir })),
  });
  marieke = openBrowser(server.url);
  const made = await marieke.request('POST', '/api/series', {
    title: 'Reeks A',
    goal: 'Samen leren',
    facilitator: 'Marieke',
    language: 'nl',
    departments: ['Werk'],
    passphrase: '',
  });
  series = (made.body as { readonly id: SeriesId }).id;
  const plan = { theme: '', script: 'difficult-experience', startsAt: null, place: '', next: '', id: null };
  const planned = await marieke.request('PUT', `/api/series/${series}/meetings`, {
    revision: 1,
    meetings: [
      { ...plan, title: 'Eerste keer' },
      { ...plan, title: 'Tweede keer' },
    ],
  });
  const { meetings } = planned.body as SeriesView;
  codes.push(await hold(meetings[0]?.id ?? ''));
  lead = await marieke.connect(codes[0] as JoinCode, 'facilitator');
});
afterAll(() => server.dispose());

const logInto = (take: (line: string) => void) =>
  pino({ level: 'trace' }, new Writable({ write: (chunk: Buffer, _encoding, done) => (take(chunk.toString()), done()) }));

const hold = async (meeting: string): Promise<JoinCode> => {
  const made = await marieke.request('POST', `/api/series/${series}/meetings/${meeting}/session`, {});
  return (made.body as { readonly code: JoinCode }).code;
};

const keyFor = async (browser: Browser, code: JoinCode): Promise<string> => {
  const made = await browser.request('POST', `/api/sessions/${code}/key`, {});
  expect(made.status, made.text).toBe(201);
  const [path, key = ''] = (made.body as KeyMade).link.split('#');
  expect(path).toBe('/mijn');
  return key;
};

const openedBy = async (key: string): Promise<MineView> => {
  const answer = await openBrowser(server.url).request('POST', '/api/mine/open', { key });
  expect(answer.status, answer.text).toBe(200);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  return answer.body as MineView;
};

const WORDS = {
  intention: 'Donderdag fiets ik kwispelend naar Xerxesweg',
  insight: 'Ik vermeed zijn blik, sjofel gedoe',
  strength: 'Jij durft tegendraads te zwijgen',
  plan: 'met tante Wybrigje',
} as const;

describe('a personal key over two meetings', () => {
  let hafza: Browser;
  let key: string;
  let tab: Tab;
  const cards: Record<string, CardId> = {};

  test('[KE3] who sits in a session of a series makes one; it keeps the own intentions at once, without pressing anything', async () => {
    const [code = '' as JoinCode] = codes;
    hafza = openBrowser(server.url);
    const person = await hafza.join(code, 'Hafza', 'Werk');
    tab = await hafza.connect(code);
    const daan = openBrowser(server.url);
    await daan.join(code, 'Daan');
    const daans = await daan.connect(code);
    await lead.does('phase.go', { to: 'appreciate' as PhaseId });
    cards['strength'] = (await daans.does('card.post', { kind: 'strength', text: WORDS.strength, to: person })).card as CardId;
    await lead.does('cards.reveal', { kind: 'strength' });
    await lead.does('phase.go', { to: 'intend' as PhaseId });
    key = await keyFor(hafza, code);
    expect((await openedBy(key)).name).toBe('Hafza');
    const plan = { when: '', withWhom: WORDS.plan, notice: '' };
    cards['intention'] = (await tab.does('card.post', { kind: 'intention', text: WORDS.intention, plan })).card as CardId;
    cards['insight'] = (await tab.does('card.post', { kind: 'insight', text: WORDS.insight })).card as CardId;
    const { meetings, series: about } = await openedBy(key);
    expect(about.title).toBe('Reeks A');
    expect(meetings).toMatchObject([{ title: 'Eerste keer', words: [{ kind: 'intention', text: WORDS.intention, plan }] }]);
    expect(meetings[0]?.words).toHaveLength(1);
  });

  test('[KE4] other words go along when their owner says so, and a strength by whom it was given to', async () => {
    await tab.does('card.keep', { card: cards['insight'] as CardId, on: true });
    await tab.does('card.keep', { card: cards['strength'] as CardId, on: true });
    const words = async () => (await openedBy(key)).meetings.flatMap((meeting) => meeting.words.map(({ text }) => text));
    expect((await words()).toSorted()).toEqual([WORDS.intention, WORDS.insight, WORDS.strength].toSorted());
    await tab.does('card.keep', { card: cards['insight'] as CardId, on: false });
    expect((await words()).toSorted()).toEqual([WORDS.intention, WORDS.strength].toSorted());
  });

  test('[KE2] [KE7] neither the key nor what it keeps is readable in what is stored', async () => {
    await lead.does('session.close', {});
    await tab.does('card.keep', { card: cards['insight'] as CardId, on: true });
    await marieke.request('DELETE', `/api/sessions/${String(codes[0])}`);
    expect(findTraces(await bytesIn(server.dataDir), [...Object.values(WORDS), key])).toEqual([]);
  });

  test('[KE5] the session is gone, and what was kept is there for its owner, with what comes next', async () => {
    const { meetings, next } = await openedBy(key);
    expect(meetings[0]?.words).toHaveLength(3);
    expect(next).toEqual({ title: 'Tweede keer', startsAt: null, place: '', code: null, joined: false });
  });

  test('[KE6] joins the next session as who one was, once, with private words of before', async () => {
    const planned = (await marieke.request('GET', `/api/series/${series}`)).body as SeriesView;
    const code = await hold(planned.meetings[1]?.id ?? '');
    codes.push(code);
    expect((await openedBy(key)).next).toMatchObject({ title: 'Tweede keer', code, joined: false });
    const phone = openBrowser(server.url);
    const joins = async () => {
      const answer = await phone.request('POST', '/api/mine/join', { key });
      expect(answer.body as MineJoined).toEqual({ code });
      const page = await phone.request('GET', `/api/sessions/${code}/mine.md`);
      expect(page.status).toBe(200);
    };
    const namesake = openBrowser(server.url);
    await namesake.join(code, 'hafza');
    expect((await phone.request('POST', '/api/mine/join', { key })).refusal).toEqual({ code: 'name-taken' });
    expect((await phone.request('POST', '/api/mine/join', { key, name: 'Hafza B' })).status).toBe(200);
    await joins();
    await joins();
    const other = openBrowser(server.url);
    expect((await other.request('POST', '/api/mine/join', { key })).status).toBe(200);
    const { next, meetings } = await openedBy(key);
    expect(next).toMatchObject({ code, joined: true });
    // What followed is told once, where it was first written.
    expect(meetings.map(({ words }) => words.length)).toEqual([3, 0]);
  });

  test('[KE15] its owner erases one of the words: nothing keeps it any more, and what came along of it is gone', async () => {
    const forget = (word: CardId, of = key) => openBrowser(server.url).request('POST', '/api/mine/forget', { key: of, word });
    const words = async () => (await openedBy(key)).meetings.flatMap((meeting) => meeting.words.map(({ text }) => text));
    const sealed = async () => (await store.keepsake(keepsakeOf(key) as KeepsakeId)).map((row) => Buffer.from(row.sealed));
    const onDisk = async () => findTraces(await bytesIn(server.dataDir), [WORDS.intention, WORDS.plan]);
    // In the second meeting it lies before her.
    expect(await onDisk()).toEqual([WORDS.intention, WORDS.plan]);
    const before = await sealed();
    expect((await forget(cards['intention'] as CardId, `${'B'.repeat(42)}A`)).refusal).toEqual({ code: 'bad-key' });
    expect((await forget(cards['intention'] as CardId)).status).toBe(204);
    expect((await forget(cards['intention'] as CardId)).status).toBe(204);
    expect((await words()).toSorted()).toEqual([WORDS.insight, WORDS.strength].toSorted());
    const after = new Set((await sealed()).map((bytes) => bytes.toString('hex')));
    const gone = before.filter((bytes) => !after.has(bytes.toString('hex')));
    expect(gone).toHaveLength(2);
    await vi.waitFor(
      async () => {
        const disk = await bytesIn(server.dataDir);
        expect(gone.filter((bytes) => disk.includes(bytes.subarray(0, 24)))).toEqual([]);
        expect(await onDisk()).toEqual([]);
      },
      { timeout: 5_000, interval: 100 },
    );
    expect(findTraces(Buffer.from(logged), [key, ...Object.values(WORDS)])).toEqual([]);
  });

  test('[KE8] everything it keeps is erased by its owner; then it looks like a key that never was', async () => {
    const erased = await openBrowser(server.url).request('POST', '/api/mine/erase', { key });
    expect(erased.status).toBe(204);
    const after = await openBrowser(server.url).request('POST', '/api/mine/open', { key });
    const never = await openBrowser(server.url).request('POST', '/api/mine/open', { key: `${'B'.repeat(42)}A` });
    expect([after.status, after.text]).toEqual([403, never.text]);
    expect(after.refusal).toEqual({ code: 'bad-key' });
    expect(findTraces(Buffer.concat([Buffer.from(logged), await bytesIn(server.dataDir)]), [key])).toEqual([]);
  });
});

test('[KE3] in a session by itself, and for who has no seat, there is no key to make', async () => {
  const frans = openBrowser(server.url);
  const code = await frans.create();
  const stranger = openBrowser(server.url);
  expect((await stranger.request('POST', `/api/sessions/${code}/key`, {})).refusal).toEqual({ code: 'no-seat' });
  await stranger.join(code, 'Els');
  expect((await stranger.request('POST', `/api/sessions/${code}/key`, {})).refusal).toEqual({ code: 'not-now' });
  expect((await frans.request('POST', `/api/sessions/${code}/key`, {})).refusal).toEqual({ code: 'no-seat' });
});

test('[KE7] a key in a path or a query is no key', async () => {
  const browser = openBrowser(server.url);
  expect((await browser.request('POST', `/api/mine/open?key=${'B'.repeat(43)}`, {})).refusal).toEqual({ code: 'invalid', field: 'key' });
  expect((await browser.request('GET', `/api/mine/${'B'.repeat(43)}`)).refusal).toEqual({ code: 'not-found' });
});

test('[KE7] guessing at keys is counted, and gets no answer after a while', async () => {
  const guessed = await startServer();
  const browser = openBrowser(guessed.url);
  const answers = new Set<string | undefined>();
  for (let turn = 0; turn < 70; turn += 1)
    answers.add((await browser.request('POST', '/api/mine/open', { key: `${'B'.repeat(42)}A` })).refusal?.code);
  expect([...answers]).toEqual(['bad-key', 'too-fast']);
  await guessed.dispose();
});
