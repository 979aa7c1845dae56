import { Writable } from 'node:stream';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import type { KeepsakeId, SeriesId, SessionId } from '../../shared/ids.ts';
import type { MineView } from '../../shared/protocol/mine.ts';
import { keepsakeOf, newSeed, seal } from '../../server/auth/keepsake.ts';
import { openKept } from '../../server/session/keeping.ts';
import { sqliteStore } from '../../server/store/sqlite.ts';
import type { Store } from '../../server/store/store.ts';
import { openBrowser } from '../support/client.ts';
import { startServer } from '../support/server.ts';

const word = {
  key: 'card000000001',
  kind: 'intention',
  text: 'Ik bel hem vrijdag',
  plan: { when: 'vrijdag', withWhom: '', notice: '' },
  since: 7,
  how: null,
  noticed: '',
};
const kept = { form: 1, name: 'Hafza', department: null, words: [word], settled: ['card000000002'] };
const withWord = (other: object): string => JSON.stringify({ ...kept, words: [{ ...word, ...other }] });

const sealedAs = (content: string, session = 'session000001' as SessionId) => {
  const seed = newSeed();
  const keepsake = keepsakeOf(seed) as KeepsakeId;
  const row = { keepsake, session, series: 'series0000001' as SeriesId, at: 7, sealed: seal({ keepsake, session }, content) };
  return { seed, row };
};
const openedFrom = (content: string) => {
  const { seed, row } = sealedAs(content);
  return openKept(seed, row);
};

test('[KE2] what a key keeps is read as it was sealed', () => {
  const { form: _form, ...read } = kept;
  expect(openedFrom(JSON.stringify(kept))).toEqual({ session: 'session000001', at: 7, kept: read });
});

test.each([
  ['no JSON', 'Hafza'],
  ['nothing', 'null'],
  ['a list', '[]'],
  ['of another form', JSON.stringify({ ...kept, form: 2 })],
  ['without a form', JSON.stringify({ ...kept, form: undefined })],
  ['with more than there is', JSON.stringify({ ...kept, role: 'facilitator' })],
  ['a name of a thousand signs', JSON.stringify({ ...kept, name: 'x'.repeat(1_000) })],
  ['no name', JSON.stringify({ ...kept, name: ' ' })],
  ['too many words', JSON.stringify({ ...kept, words: Array.from({ length: 2_001 }, () => word) })],
  ['what was settled is no id', JSON.stringify({ ...kept, settled: ['__proto__'] })],
  ['words longer than a card', withWord({ text: 'x'.repeat(601) })],
  ['words that are none', withWord({ text: { toString: 'x' } })],
  ['a card of what followed already', withWord({ kind: 'earlier' })],
  ['an id that is a name of the language', withWord({ key: 'constructor' })],
  ['a plan with more fields', withWord({ plan: { ...word.plan, html: '<b>' } })],
  ['a plan that is too long', withWord({ plan: { ...word.plan, when: 'x'.repeat(201) } })],
  ['a way it went that there is not', withWord({ how: 'failed' })],
  ['what was noticed too long', withWord({ noticed: 'x'.repeat(401) })],
  ['a time before there was any', withWord({ since: -1 })],
  ['a time that is none', withWord({ since: '7' })],
  ['a word with more fields', withWord({ author: 'person0000001' })],
])('[KE2] somebody who knows a public key sealed something else for it: %s', (_what, content) => {
  expect(openedFrom(content)).toBeNull();
});

test('[KE2] signs that would pose as others are taken out, also here', () => {
  expect(openedFrom(withWord({ text: 'Bel\u202e\u0000 hem' }))?.kept.words[0]?.text).toBe('Bel hem');
});

test('[KE2] [KE7] what was sealed by somebody else is passed over; the rest opens, and the log says ids alone', async () => {
  let logged = '';
  let store: Store | undefined;
  const log = pino({ level: 'trace' }, new Writable({ write: (chunk: Buffer, _encoding, done) => ((logged += chunk.toString()), done()) }));
  const server = await startServer({ log, openStore: ({ dataDir }) => (store = sqliteStore({ dir: dataDir })) });
  const made = await openBrowser(server.url).request('POST', '/api/series', {
    ...{ title: 'Reeks', goal: '', facilitator: 'Marieke', language: 'nl', departments: [], passphrase: '' },
  });
  const series = (made.body as { readonly id: SeriesId }).id;
  const { seed, row } = sealedAs(JSON.stringify(kept));
  const { keepsake } = row;
  const foreign = 'session000002' as SessionId;
  const sealed = seal({ keepsake, session: foreign }, withWord({ text: 'Kanariewoord', kind: 'order' }));
  await store?.commit([
    { kind: 'keepsake', row: { ...row, series } },
    { kind: 'keepsake', row: { keepsake, series, session: foreign, at: 8, sealed } },
  ]);
  const answer = await openBrowser(server.url).request('POST', '/api/mine/open', { key: seed });
  expect((answer.body as MineView).meetings.map(({ words }) => words.map(({ text }) => text))).toEqual([['Ik bel hem vrijdag']]);
  expect(logged).toContain(foreign);
  for (const secret of ['Kanariewoord', 'Hafza', 'Ik bel hem', seed, keepsake]) expect(logged).not.toContain(secret);
  await server.dispose();
});
