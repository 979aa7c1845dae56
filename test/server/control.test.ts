import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { PLENARY, type CardId, type JoinCode, type ParticipantId, type PhaseId, type SheetId } from '../../shared/ids.ts';
import { CLOSE } from '../../shared/protocol/close-codes.ts';
import { newCommandId, openBrowser, readLink, type Browser, type Tab } from '../support/client.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
const tabs: Tab[] = [];
beforeAll(async () => {
  server = await startServer();
});
afterEach(() => tabs.splice(0).forEach((tab) => tab.close()));
afterAll(() => server.dispose());

/** A session with its facilitator on the line. */
const begin = async () => {
  const browser = openBrowser(server.url);
  const code = await browser.create();
  const frans = await open(browser, code, 'facilitator');
  return { code, frans, browser };
};

const open = async (browser: Browser, ...given: Parameters<Browser['connect']>): Promise<Tab> => {
  const tab = await browser.connect(...given);
  tabs.push(tab);
  return tab;
};

const comeIn = async (code: JoinCode, name: string, options?: Parameters<Browser['connect']>[2]) => {
  const browser = openBrowser(server.url);
  const person = await browser.join(code, name);
  return { browser, person, tab: await open(browser, code, 'participant', options) };
};

describe('connecting', () => {
  test('the first message says who and where I am', async () => {
    const { code } = await begin();
    const before = Date.now();
    const hafza = await comeIn(code, 'Hafza');
    expect(hafza.tab.welcome).toMatchObject({ person: hafza.person, room: PLENARY });
    expect(hafza.tab.welcome.now).toBeGreaterThanOrEqual(before);
    expect(hafza.tab.welcome.now).toBeLessThanOrEqual(Date.now());
  });

  test('over long-polling too', async () => {
    const { code } = await begin();
    const hafza = await comeIn(code, 'Hafza', { transports: ['polling'] });
    expect(await hafza.tab.command('person.rename', { name: 'Hafza B', department: null })).toEqual({ ok: true });
  });

  test('a display looks and does nothing', async () => {
    const { code, browser } = await begin();
    const screen = openBrowser(server.url);
    await screen.enter(code, 'display', readLink((await browser.links(code)).display).key);
    const tab = await open(screen, code, 'display');
    expect(tab.welcome.person).toBeNull();
    expect(await tab.command('screen.blank', { on: true })).toEqual({ ok: false, refusal: { code: 'not-allowed' } });
  });

  test('[CO6] without a seat there is no session', async () => {
    const { code } = await begin();
    const stranger = openBrowser(server.url);
    await expect(stranger.connect(code)).rejects.toMatchObject({ refusal: { code: 'no-seat' } });
    const hafza = await comeIn(code, 'Hafza');
    await expect(hafza.browser.connect(code, 'facilitator')).rejects.toMatchObject({ refusal: { code: 'no-seat' } });
    await expect(hafza.browser.connect('x' as JoinCode)).rejects.toMatchObject({ refusal: { code: 'invalid', field: 'auth' } });
  });

  test.each(['websocket', 'polling'] as const)('[CO6] a page of another site gets no connection by %s', async (transport) => {
    const { code, browser } = await begin();
    const attempt = browser.connect(code, 'facilitator', { transports: [transport], headers: { origin: 'https://evil.example' } });
    await expect(attempt).rejects.toMatchObject({ refusal: null });
    const own = await open(browser, code, 'facilitator', { transports: [transport], headers: { origin: server.url } });
    expect(own.welcome.person).not.toBeNull();
  });

  test('an upgrade on a path that is none is ended', async () => {
    const socket = new WebSocket(`ws://127.0.0.1:${server.port}/elsewhere`);
    await expect(new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))).rejects.toThrow();
  });

  test('the facilitator removes somebody, whose connection ends and whose seat is gone', async () => {
    const { code, frans } = await begin();
    const { tab, person, browser } = await comeIn(code, 'Bram');
    await frans.does('person.remove', { person });
    expect(await tab.ended).toBe('removed');
    await expect(browser.connect(code)).rejects.toMatchObject({ refusal: { code: 'no-seat' } });
    expect(await browser.join(code, 'Bram')).not.toBe(person);
  });
});

describe('commands', () => {
  test('[CO1] done, or refused with a reason', async () => {
    const { code, frans } = await begin();
    const hafza = await comeIn(code, 'Hafza');
    expect(await frans.command('caption.set', { text: 'We luisteren' })).toEqual({ ok: true });
    expect(await hafza.tab.command('caption.set', { text: 'Ik ook' })).toEqual({ ok: false, refusal: { code: 'not-allowed' } });
    expect(await hafza.tab.command('card.edit', { card: 'cardnotthere' as CardId, text: 'x' })).toEqual({
      ok: false,
      refusal: { code: 'not-found' },
    });
  });

  test('what a command made comes back with its answer', async () => {
    const { code, frans } = await begin();
    const guest = await frans.does('guest.add', { name: 'Ömer', department: null });
    expect(guest.person).toMatch(/^[a-z][a-z0-9]{19}$/);
    const hafza = await comeIn(code, 'Hafza');
    const posted = await hafza.tab.does('card.post', { kind: 'check-in', text: 'Benieuwd' });
    expect(posted.card).toMatch(/^[a-z][a-z0-9]{19}$/);
  });

  test('[CO2] a command sent twice is done once and answered twice', async () => {
    const { frans } = await begin();
    const id = newCommandId();
    const [one, two] = await Promise.all([1, 2].map(() => frans.command('guest.add', { name: 'Ömer', department: null }, id)));
    expect(one).toMatchObject({ ok: true });
    expect(two).toEqual(one);
    expect(await frans.command('guest.add', { name: 'Ömer', department: null }, id)).toEqual(one);
  });

  test('[PH4] two reach for the last place at the same instant: one yes and one clear no', async () => {
    const { code, frans } = await begin();
    await frans.does('phase.go', { to: 'claim' as PhaseId });
    for (let round = 0; round < 5; round += 1) {
      const people = await Promise.all(Array.from({ length: 8 }, (_, n) => comeIn(code, `Deelnemer ${round}-${n}`)));
      const answers = await Promise.all(people.map(({ tab }) => tab.command('sheet.claim', { sheet: 'power' as SheetId })));
      const full = answers.filter((answer) => !answer.ok && answer.refusal.code === 'sheet-full').length;
      const yes = answers.filter((answer) => answer.ok).length;
      expect(yes).toBeGreaterThan(0);
      expect(yes + full).toBe(8);
      expect(full).toBeGreaterThan(0);
      for (const { tab } of people) await tab.command('sheet.leave', {});
    }
  });

  test('[CO7] who sends too fast is told so, and others are not', async () => {
    const { code, frans } = await begin();
    const hasty = await comeIn(code, 'Haastige');
    const answers = await Promise.all(Array.from({ length: 200 }, () => hasty.tab.command('sheet.leave', {})));
    expect(answers.at(-1)).toEqual({ ok: false, refusal: { code: 'too-fast' } });
    expect(answers[0]).not.toEqual({ ok: false, refusal: { code: 'too-fast' } });
    expect(await frans.command('caption.set', { text: 'Rustig aan' })).toEqual({ ok: true });
  });
});

describe('[CO5] bad input', () => {
  const PROTO = JSON.parse('{"id":"command00000","name":"hat.wear","payload":{"on":true,"__proto__":{"admin":true}}}') as unknown;
  const envelope = (name: unknown, payload: unknown, id: unknown = newCommandId()) => ({ id, name, payload });

  test.each([
    ['nothing', undefined],
    ['a text', 'card.post'],
    ['a list', [1, 2]],
    ['no id', { name: 'hat.wear', payload: { on: true } }],
    ['an id that is none', envelope('hat.wear', { on: true }, '../../etc')],
    ['an unknown command', envelope('session.explode', {})],
    ['a name that is no text', envelope(12, {})],
    ['__proto__ as a name', envelope('__proto__', {})],
    ['constructor as a name', envelope('constructor', {})],
    ['toString as a name', envelope('toString', {})],
    ['__proto__ as a key', PROTO],
    ['a wrong type', envelope('hat.wear', { on: 'yes' })],
    ['a payload that is missing', envelope('hat.wear', undefined)],
    ['a key too many', envelope('hat.wear', { on: true, also: 1 })],
    ['a script as a link', envelope('session.change', { videoLink: 'javascript:alert(1)' })],
    ['a text too long', envelope('caption.set', { text: 'x'.repeat(201) })],
    ['a number that is none', envelope('timer.extend', { minutes: Number.NaN })],
    ['a person that is none', envelope('person.remove', { person: '__proto__' })],
    ['a very deep payload', envelope('caption.set', deep(2000))],
  ])('%s', async (_what, message) => {
    const { frans } = await begin();
    const answer = await frans.sends(message);
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'invalid' } });
    expect(await frans.command('caption.set', { text: 'Nog hier' })).toEqual({ ok: true });
    expect(({} as { admin?: unknown }).admin).toBeUndefined();
  });

  test('a name of two megabytes ends that connection, and nobody else’s', async () => {
    const { code, frans } = await begin();
    const rude = await comeIn(code, 'Groot');
    const lost = new Promise((resolve) => rude.tab.socket.once('disconnect', resolve));
    void rude.tab.sends(envelope('person.rename', { name: 'x'.repeat(2_000_000), department: null }));
    await lost;
    expect(await frans.command('caption.set', { text: 'Nog hier' })).toEqual({ ok: true });
    const back = await open(rude.browser, code);
    expect(back.welcome.person).toBe(rude.person);
  });

  test.each([
    ['as a command', new Uint8Array([1, 2, 3])],
    ['inside one', envelope('caption.set', { text: new Uint8Array([1, 2, 3]) })],
  ])('bytes %s end that connection, and nobody else’s', async (_what, message) => {
    const { code, frans } = await begin();
    const rude = await comeIn(code, 'Groot');
    const lost = new Promise((resolve) => rude.tab.socket.once('disconnect', resolve));
    void rude.tab.sends(message);
    await lost;
    expect(await frans.command('caption.set', { text: 'Nog hier' })).toEqual({ ok: true });
  });

  test('a command without a way to answer does nothing', async () => {
    const { code, frans } = await begin();
    const raw = frans.socket as unknown as { emit(event: string, ...given: unknown[]): void };
    raw.emit('command', envelope('guest.add', { name: 'Ömer', department: null }));
    raw.emit('command');
    raw.emit('command', null, null);
    expect(await frans.command('guest.add', { name: 'Ömer', department: null })).toMatchObject({ ok: true });
    expect((await openBrowser(server.url).door(code)).code).toBe(code);
  });

  test('frames and channels that are none', async () => {
    const { frans } = await begin();
    const raw = frans.socket as unknown as { emit(event: string, ...given: unknown[]): void };
    const closed = new Promise((resolve) => frans.socket.on('doc-close', (channel, code) => channel === 7 && resolve(code)));
    for (const channel of ['x', -1, 1.5, null, {}, [], Number.MAX_VALUE]) raw.emit('doc-open', channel, 'name');
    raw.emit('doc-open');
    raw.emit('doc', 3, new Uint8Array([1]));
    raw.emit('doc', { deep: [] }, 'text');
    raw.emit('doc-close', 'x');
    raw.emit('presence');
    raw.emit('presence', { typing: '__proto__' });
    raw.emit('nothing', 1, 2, 3);
    raw.emit('doc-open', 7, 'x'.repeat(100_000));
    expect(await closed).toBe(CLOSE.unknown);
    expect(await frans.command('caption.set', { text: 'Nog hier' })).toEqual({ ok: true });
  });

  test('WebSocket frames with reserved bits end that connection only', async () => {
    const { code, frans } = await begin();
    const { tab } = await comeIn(code, 'Kwaad');
    const ws = (tab.socket.io.engine.transport as unknown as { ws: { _socket?: { write(bytes: Uint8Array): void } } }).ws;
    const lost = new Promise((resolve) => tab.socket.once('disconnect', resolve));
    ws._socket?.write(new Uint8Array([0xff, 0x81, 1, 2, 3, 4, 5]));
    await lost;
    expect(await frans.command('caption.set', { text: 'Nog hier' })).toEqual({ ok: true });
  });

  test('a packet that Socket.io cannot read ends that connection only', async () => {
    const { code, frans } = await begin();
    const { tab } = await comeIn(code, 'Kwaad');
    const lost = new Promise((resolve) => tab.socket.once('disconnect', resolve));
    tab.socket.io.engine.write('451-["command",{"_placeholder":true,"num":99}]9{{{');
    await lost;
    expect(await frans.command('caption.set', { text: 'Nog hier' })).toEqual({ ok: true });
  });
});

describe('documents over the same connection', () => {
  test('somebody else’s desk is not opened', async () => {
    const { code, frans } = await begin();
    const hafza = await comeIn(code, 'Hafza');
    const name = `${frans.welcome.session}:desk:plenary:${String(hafza.person satisfies ParticipantId)}`;
    const closed = new Promise((resolve) => frans.socket.once('doc-close', (...given) => resolve(given)));
    frans.socket.emit('doc-open', 1, name);
    expect(await closed).toEqual([1, CLOSE.forbidden, expect.any(String)]);
  });

  test('a floor answers a stock sync step', async () => {
    const { frans } = await begin();
    const frame = new Promise<Uint8Array>((resolve) => frans.socket.once('doc', (_channel, bytes) => resolve(new Uint8Array(bytes))));
    frans.socket.emit('doc-open', 1, `${frans.welcome.session}:floor:plenary`);
    frans.socket.emit('doc', 1, new Uint8Array([0, 0, 1, 0]));
    expect((await frame)[0]).toBe(0);
  });
});

function deep(levels: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < levels; level += 1) value = { text: value };
  return value;
}
