import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { readFrame, step1Frame, updateFrame } from '../../../shared/doc/frames.ts';
import { docName, TEXT_ROOT } from '../../../shared/doc/names.ts';
import { PLENARY, type JoinCode, type PhaseId, type SessionId } from '../../../shared/ids.ts';
import { CLOSE } from '../../../shared/protocol/close-codes.ts';
import { openBrowser, type Browser, type Tab } from '../../support/client.ts';
import { startServer, type TestServer } from '../../support/server.ts';
import { byTab, byWebSocket, visit } from '../authorisation/doors.ts';

/** The server's clock runs ahead where a test wants to write more than people can. */
let ahead = 0;
let server: TestServer;
let code: JoinCode;
let session: SessionId;
let frans: Tab;
let lydia: Browser;
const NAME = () => encodeURIComponent(docName({ kind: 'case', session, room: PLENARY }));

beforeAll(async () => {
  server = await startServer({ now: () => Date.now() + ahead });
  const host = openBrowser(server.url);
  code = await host.create();
  frans = await host.connect(code, 'facilitator');
  session = frans.welcome.session;
  lydia = openBrowser(server.url);
  const person = await lydia.join(code, 'Lydia');
  await frans.does('bringer.set', { person });
  await frans.does('phase.go', { to: 'tell' as PhaseId });
});
afterAll(async () => {
  frans.close();
  await server.dispose();
});

const open = (browser: Browser): WebSocket =>
  new WebSocket(`${server.url.replace('http', 'ws')}/sync/${NAME()}`, { headers: { cookie: browser.cookie } });
const codeOf = (socket: WebSocket): Promise<number> => new Promise((resolve) => socket.once('close', resolve));
const opened = (socket: WebSocket): Promise<void> => new Promise((resolve) => socket.once('open', () => resolve()));

/** Somebody who writes a page full; `ask` resolves when the server has answered. */
const writer = async (): Promise<{ ask(): Promise<void>; close(): void }> => {
  const socket = open(lydia);
  await opened(socket);
  const doc = new Y.Doc();
  const answers: ((update: Uint8Array) => void)[] = [];
  socket.on('message', (bytes: Buffer) => {
    const frame = readFrame(new Uint8Array(bytes));
    if (frame?.kind === 'step2') answers.shift()?.(frame.update);
  });
  const ask = () =>
    new Promise<void>((resolve) => {
      answers.push((update) => {
        Y.applyUpdate(doc, update);
        resolve();
      });
      socket.send(step1Frame(Y.encodeStateVector(doc)));
    });
  doc.on('update', (update: Uint8Array, _origin: unknown, _doc: Y.Doc, { local }: Y.Transaction) => {
    if (local) socket.send(updateFrame(update));
  });
  await ask();
  doc.getText(TEXT_ROOT).insert(0, PAGE);
  await ask();
  return { ask, close: () => socket.close() };
};

const ALL = step1Frame(Y.encodeStateVector(new Y.Doc()));
const PAGE = 'x'.repeat(40_000);
const QUESTIONS = 600;

describe('who does not read', () => {
  test('[CO13] is let go at a cap, by both ways, holds nobody up, and comes back to everything', async () => {
    const raw = openBrowser(server.url);
    await raw.join(code, 'Traag');
    const slow = open(raw);
    await opened(slow);
    slow.send(ALL);
    await new Promise((resolve) => slow.once('message', resolve));
    slow.pause();

    const riding = openBrowser(server.url);
    await riding.join(code, 'Ook traag');
    const tab = await riding.connect(code);
    const heard = new Promise((resolve) => tab.socket.once('doc', resolve));
    const closed = new Promise((resolve) => tab.socket.once('doc-close', (_channel, why) => resolve(why)));
    tab.socket.emit('doc-open', 1, decodeURIComponent(NAME()));
    tab.socket.emit('doc', 1, ALL);
    await heard;
    const { ws } = tab.socket.io.engine.transport as unknown as { readonly ws: WebSocket };
    ws.pause();

    const honest = await writer();
    // They go on asking for the whole page, and read none of the answers.
    for (let asked = 0; asked < QUESTIONS; asked += 1) {
      slow.send(ALL);
      tab.socket.emit('doc', 1, ALL);
      ahead += 200;
      if (asked % 10 === 0) await honest.ask();
    }
    await honest.ask();
    honest.close();

    let received = 0;
    slow.on('message', (bytes: Buffer) => (received += bytes.byteLength));
    const why = codeOf(slow);
    slow.resume();
    expect(await why).toBe(CLOSE.unavailable);
    expect(received).toBeLessThan(QUESTIONS * PAGE.length * 0.75);
    ws.resume();
    expect(await closed).toBe(CLOSE.unavailable);

    const again = await visit(byWebSocket(server.url, NAME(), { cookie: raw.cookie, seat: 'participant' }), '');
    expect(again.text).toBe(PAGE);
    expect((await visit(byTab(tab, decodeURIComponent(NAME())), '')).text).toBe(again.text);
    tab.close();
  });
});

describe('who sends too much', () => {
  const flood = async (frames: readonly Uint8Array[]): Promise<number> => {
    const socket = open(lydia);
    await opened(socket);
    const why = codeOf(socket);
    for (const frame of frames) socket.send(frame);
    return why;
  };
  const question = step1Frame(Y.encodeStateVector(new Y.Doc()));

  /** A question with a short answer: a long one would be a reader's trouble before it is a sender's. */
  const WHO_IS_THERE = new Uint8Array([3]);

  test('[CO7] [CO13] in messages, is put out', async () => {
    expect(await flood(Array<Uint8Array>(3_000).fill(WHO_IS_THERE))).toBe(CLOSE.tooFast);
  });

  test('[CO7] [CO13] in bytes, is put out', async () => {
    const much = updateFrame(new Uint8Array(200_000));
    expect([CLOSE.tooFast, CLOSE.malformed]).toContain(await flood(Array<Uint8Array>(20).fill(much)));
  });

  test('[SY8] [CO13] in one message, is put out', async () => {
    expect(await flood([updateFrame(new Uint8Array(600_000))])).toBe(CLOSE.tooLarge);
    // Beyond what a WebSocket may bring it is not even read.
    expect(await flood([new Uint8Array(2_000_000)])).toBe(1009);
  });

  test('[CO7] [CO13] in documents opened, opens no more, and goes on with what is open', async () => {
    const tab = await lydia.connect(code);
    const closes: number[] = [];
    tab.socket.on('doc-close', (_channel, why) => closes.push(why));
    for (let channel = 1; channel <= 500; channel += 1) tab.socket.emit('doc-open', channel, decodeURIComponent(NAME()));
    await tab.command('person.rename', { name: 'Lydia', department: null });
    expect(new Set(closes)).toEqual(new Set([CLOSE.tooFast]));
    expect(closes.length).toBeGreaterThan(400);
    const answer = new Promise<number>((resolve) =>
      tab.socket.on('doc', (channel, bytes) => readFrame(new Uint8Array(bytes))?.kind === 'step2' && resolve(channel)),
    );
    tab.socket.emit('doc', 1, question);
    expect(await answer).toBe(1);
    tab.close();
  });

  test('[CO13] a storm of refused updates ends each time its own connection alone', async () => {
    const rich = new Y.Doc();
    rich.getText(TEXT_ROOT).insert(0, 'vet', { bold: true });
    const refused = updateFrame(Y.encodeStateAsUpdate(rich));
    const codes = await Promise.all(Array.from({ length: 100 }, () => flood([refused])));
    expect(new Set(codes)).toEqual(new Set([CLOSE.refused]));
    const quiet = await visit(byWebSocket(server.url, NAME(), { cookie: lydia.cookie, seat: 'participant' }), 'Rustig. ');
    expect(quiet).toMatchObject({ may: 'write', stopped: null });
  });
});
