import { Writable } from 'node:stream';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { PLENARY, type CardId, type ParticipantId, type PhaseId, type SheetId } from '../../shared/ids.ts';
import { docName, TEXT_ROOT } from '../../shared/doc/names.ts';
import { updateFrame } from '../../shared/doc/frames.ts';
import * as Y from 'yjs';
import { sqliteStore } from '../../server/store/sqlite.ts';
import { openBrowser, readLink } from '../support/client.ts';
import { findTraces } from '../support/find-traces.ts';
import { bytesIn, startServer } from '../support/server.ts';

test('[CO8] a whole session, with everything that can go wrong, leaves no word, name or key in the log', async () => {
  let written = '';
  const log = pino(
    { level: 'trace' },
    new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        written += chunk.toString();
        done();
      },
    }),
  );
  let failing = false;
  const server = await startServer({
    log,
    openStore({ dataDir }) {
      const store = sqliteStore({ dir: dataDir });
      return {
        ...store,
        commit: (writes) =>
          failing ? Promise.reject(new Error(`disk full while storing ${JSON.stringify(writes)}`)) : store.commit(writes),
      };
    },
  });
  const frans = openBrowser(server.url);
  const code = await frans.create({ title: WORDS.title, theme: WORDS.theme, name: WORDS.facilitator });
  const links = await frans.links(code);
  const hafza = openBrowser(server.url);
  const person: ParticipantId = await hafza.join(code, WORDS.name, 'Werk');
  const screen = openBrowser(server.url);
  await screen.enter(code, 'display', readLink(links.display).key);
  const [lead, tab] = [await frans.connect(code, 'facilitator'), await hafza.connect(code)];
  await screen.connect(code, 'display').then((shown) => shown.close());
  const { session } = lead.welcome;

  await lead.does('bringer.set', { person });
  await lead.does('guest.add', { name: WORDS.guest, department: null });
  await tab.does('card.post', { kind: 'check-in', text: WORDS.card });
  await lead.does('phase.go', { to: 'tell' as PhaseId });
  await lead.does('caption.set', { text: WORDS.caption });

  // What nobody understands, or nobody may do, with words in it.
  await tab.sends({ id: 'nonsense', name: WORDS.card, payload: { [WORDS.card]: WORDS.card } });
  await tab.sends({
    id: 'c00000000000000000000',
    name: 'card.post',
    payload: { kind: 'check-in', text: WORDS.card, [WORDS.name]: WORDS.name },
  });
  await tab.command('card.post', { kind: 'question', text: WORDS.card });
  await tab.command('card.edit', { card: 'nosuchcard0000' as CardId, text: WORDS.card });
  await tab.command('sheet.claim', { sheet: 'nosuch' as SheetId });
  const stranger = openBrowser(server.url);
  await stranger.request('POST', `/api/sessions/${code}/join`, `{"name":"${WORDS.name}"`);
  await stranger.request('POST', `/api/sessions/${code}/join`, { name: WORDS.name.repeat(50), department: WORDS.card });
  await stranger.request('POST', `/api/sessions/${code}/enter`, { seat: 'facilitator', key: WORDS.wrongKey });
  await stranger.request('GET', `/api/sessions/${encodeURIComponent(WORDS.card)}?q=${encodeURIComponent(WORDS.card)}`);
  await stranger.request('GET', `/s/${code}/lead?key=${readLink(links.facilitator).key}`, undefined, { 'user-agent': WORDS.card });
  await stranger.request('POST', '/api/sessions', { title: WORDS.title });
  await stranger.connect(code, 'facilitator').catch(() => undefined);
  await hafza.connect(code, 'participant', { headers: { origin: `https://${WORDS.wrongKey}.example` } }).catch(() => undefined);

  // A text with words, and frames that are none.
  const doc = new Y.Doc();
  doc.getText(TEXT_ROOT).insert(0, WORDS.story);
  tab.socket.emit('doc-open', 1, docName({ kind: 'case', session, room: PLENARY }));
  tab.socket.emit('doc', 1, updateFrame(Y.encodeStateAsUpdate(doc)));
  tab.socket.emit('doc-open', 2, WORDS.card);
  tab.socket.emit('doc-open', 3, docName({ kind: 'floor', session, room: PLENARY }));
  tab.socket.emit('doc', 3, updateFrame(Y.encodeStateAsUpdate(doc)));
  const raw = new WebSocket(`${server.url.replace('http', 'ws')}/sync/${docName({ kind: 'case', session, room: PLENARY })}`, {
    headers: { cookie: hafza.cookie },
  });
  await new Promise<void>((resolve) =>
    raw
      .on('error', () => undefined)
      .on('open', () => {
        raw.send(WORDS.story);
      })
      .on('close', () => {
        resolve();
      }),
  );

  // The disk fills up, and the error quotes what it choked on.
  failing = true;
  expect(await tab.command('person.rename', { name: WORDS.name2, department: null })).toEqual({
    ok: false,
    refusal: { code: 'unavailable' },
  });
  await openBrowser(server.url).request('POST', `/api/sessions/${code}/join`, { name: WORDS.name2, department: null });
  failing = false;

  await lead.does('session.close', {});
  await frans.request('GET', `/api/sessions/${code}/harvest.md`);
  await hafza.request('GET', `/api/sessions/${code}/mine.md`);
  tab.close();
  lead.close();
  await server.stop();

  const secrets = [
    ...Object.values(WORDS),
    ...[links.facilitator, links.display].map((link) => readLink(link).key),
    ...[frans, hafza, screen].flatMap(({ cookie }) => cookie.split(/[=.]/).slice(1)),
  ];
  expect(written, 'the log says something, or this proves nothing').toContain('could not be stored');
  expect(findTraces(Buffer.from(written), secrets)).toEqual([]);
  expect(findTraces(Buffer.concat([Buffer.from(written), Buffer.from(JSON.stringify({ msg: WORDS.card }))]), secrets)).toEqual([
    WORDS.card,
  ]);

  // Words are stored, of course; keys and cookies are not.
  const stored = await bytesIn(server.dataDir);
  expect(findTraces(stored, secrets.slice(Object.keys(WORDS).length))).toEqual([]);
  expect(findTraces(stored, [WORDS.card])).toEqual([WORDS.card]);
  await server.dispose();
});

const WORDS = {
  title: 'Wroetend zoeken naar motivatie',
  theme: 'Kwispelende tegenzin en hoe die luwt',
  facilitator: 'Xanthippe van Oudezijds',
  name: 'Quirina Wybrigje',
  name2: 'Quirina van Zwoegen',
  guest: 'Jochem zonder toestel',
  card: 'Mijn jeukende ellebogen bedaren pas laat',
  caption: 'Grinnik zachtjes en vraag dóór',
  story: 'Hij fietste kwetterend langs de Xerxesweg',
  wrongKey: 'sleutelvanderuilebol',
} as const;
