import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { docName } from '../../../shared/doc/names.ts';
import { PLENARY, type JoinCode, type SessionId } from '../../../shared/ids.ts';
import type { Session } from '../../../shared/model/session.ts';
import { openBrowser, type Tab } from '../../support/client.ts';
import { makeCommand } from '../inputs/commands.ts';
import { makeFrame } from '../inputs/frames.ts';
import { createRandom, type Random } from '../random.ts';
import { makeRaw, sendRaw } from './raw.ts';

export interface Target {
  readonly url: string;
  readonly port: number;
  readonly code: JoinCode;
  readonly session: SessionId;
  /** For names of people, sheets and cards. */
  readonly known: Session;
}

export type Way = (typeof WAYS)[number];
export const WAYS = ['websocket', 'polling', 'sync', 'bare connection'] as const;

export interface Plan {
  readonly way: Way;
  readonly seed: number;
  readonly inputs: number;
}

/** One attacker with an address and a seat: so many inputs, by one of the ways in. */
export const attack = async ({ way, seed, inputs }: Plan, target: Target): Promise<void> => {
  const random = createRandom(seed);
  const address = `10.${random.below(256)}.${random.below(256)}.${random.below(256)}`;
  await BY[way]({ random, inputs, target, address, seed });
};

interface Attacker {
  readonly random: Random;
  readonly inputs: number;
  readonly target: Target;
  readonly address: string;
  readonly seed: number;
}

const comeIn = async ({ target, address, seed }: Attacker) => {
  const browser = openBrowser(target.url);
  const headers = { 'x-forwarded-for': address };
  await browser.request('POST', `/api/sessions/${target.code}/join`, { name: `Indringer ${seed}`, department: null }, headers);
  return { browser, headers };
};

const textOf = (target: Target, random: Random): string => {
  const here = { session: target.session, room: PLENARY };
  const sheet = random.pick(target.known.script.sheets).id;
  return docName(
    random.pick([
      { kind: 'sheet', ...here, sheet },
      { kind: 'case', ...here },
      { kind: 'floor', ...here },
    ] as const),
  );
};

const byTransport =
  (transports: readonly ('websocket' | 'polling')[]) =>
  async (attacker: Attacker): Promise<void> => {
    const { random, inputs, target } = attacker;
    const { browser, headers } = await comeIn(attacker);
    const connect = () => browser.connect(target.code, 'participant', { transports, headers }).catch(() => null);
    let tab: Tab | null = await connect();
    const doc = new Y.Doc();
    const loot = { doc, clients: () => [doc.clientID] };
    for (let done = 0; done < inputs; done += 1) {
      if (tab === null || !tab.socket.connected) tab = await connect();
      if (tab === null) return;
      misbehave(random, tab, { target, loot });
      // An answer now and then, so that what is sent is also read.
      if (done % 20 === 19)
        await Promise.race([tab.command('sheet.leave', {}), new Promise((lost) => tab?.socket.once('disconnect', lost))]);
    }
    tab?.close();
  };

const misbehave = (
  random: Random,
  { socket }: Tab,
  { target, loot }: { readonly target: Target; readonly loot: Parameters<typeof makeFrame>[1] },
) => {
  const raw = socket as unknown as { emit(event: string, ...given: readonly unknown[]): void };
  const roll = random.below(100);
  if (roll < 40) return raw.emit('command', sendable(makeCommand(random, target.known).message), () => undefined);
  if (roll < 45) return raw.emit('command', sendable(makeCommand(random, target.known).message));
  if (roll < 55) return raw.emit('doc-open', random.pick([0, 1, 2, 3, -1, 1.5, null, '1', 2 ** 60]), textOf(target, random));
  if (roll < 85) return raw.emit('doc', random.pick([0, 1, 2, 3, 99, -1, '__proto__']), makeFrame(random, loot).frame);
  if (roll < 90) return raw.emit('doc-close', random.pick([0, 1, 2, 99, {}, null]));
  if (roll < 95) return raw.emit('presence', sendable(makeCommand(random, target.known).message));
  if (roll < 98) return raw.emit(random.pick(['nothing', 'constructor', '__proto__', 'hasOwnProperty']), 1, { a: [] });
  return socket.io.engine.write(random.pick(PACKETS));
};

/** Socket.io's own packets, wrong. */
const PACKETS = [
  '451-["command",{"_placeholder":true,"num":99}]',
  '459999999-["doc",1]',
  '42["connect",1]',
  '42[]',
  '42{}',
  '4',
  '49',
  '40/__proto__,{}',
  '42/nowhere,["x"]',
  '43999999["x"]',
  `42["command",${'['.repeat(30_000)}${']'.repeat(30_000)}]`,
  `451-["doc",${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}]`,
];

/** Socket.io can send neither of these. */
const sendable = (message: unknown): unknown =>
  typeof message === 'function' || typeof message === 'symbol' || typeof message === 'bigint'
    ? null
    : JSON.parse(JSON.stringify(message ?? null, (_key, value: unknown) => (typeof value === 'bigint' ? 0 : value)) ?? 'null');

const bySync = async (attacker: Attacker): Promise<void> => {
  const { random, inputs, target } = attacker;
  const { browser, headers } = await comeIn(attacker);
  const doc = new Y.Doc();
  const loot = { doc, clients: () => [doc.clientID] };
  for (let done = 0; done < inputs;) {
    const path = encodeURIComponent(textOf(target, random));
    const socket = new WebSocket(`${target.url.replace('http', 'ws')}/sync/${path}`, { headers: { ...headers, cookie: browser.cookie } });
    socket.on('error', () => undefined);
    const ended = new Promise((resolve) => socket.once('close', resolve));
    await Promise.race([new Promise((resolve) => socket.once('open', resolve)), ended]);
    for (let more = 1 + random.below(20); more > 0 && done < inputs; more -= 1, done += 1) {
      if (socket.readyState === socket.OPEN) socket.send(random.chance(0.95) ? makeFrame(random, loot).frame : 'words');
    }
    socket.close();
    await ended;
  }
};

const byBareConnection = async ({ random, inputs, target, address }: Attacker): Promise<void> => {
  const doc = encodeURIComponent(textOf(target, random));
  for (let done = 0; done < inputs; done += 10) {
    const raws = Array.from({ length: 10 }, () =>
      makeRaw(random, { port: target.port, cookie: random.pick(['', 'kring=a.b', 'kring=%']), code: target.code, doc, address }),
    );
    await Promise.all(raws.map(({ bytes }) => sendRaw(target.port, bytes)));
  }
};

const BY: Readonly<Record<Way, (attacker: Attacker) => Promise<void>>> = {
  websocket: byTransport(['websocket']),
  polling: byTransport(['polling']),
  sync: bySync,
  'bare connection': byBareConnection,
};
