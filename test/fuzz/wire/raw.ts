import { connect } from 'node:net';
import type { Random } from '../random.ts';

/** What is written to a bare TCP connection: requests, upgrades and frames that no library would send. */
export interface RawTarget {
  readonly port: number;
  readonly cookie: string;
  readonly code: string;
  /** A document's name, encoded. */
  readonly doc: string;
  readonly address: string;
}

/** Sends and waits for the server to answer or close; a server that does neither for long is left. */
export const sendRaw = (port: number, bytes: readonly (Uint8Array | string)[]): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let answer = 'nothing';
    const done = () => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(RAW_PATIENCE, done);
    socket.on('error', done);
    socket.on('close', done);
    socket.on('data', (data: Buffer) => {
      if (answer === 'nothing') answer = data.toString('latin1').split('\r\n')[0]?.slice(0, 40) ?? '';
    });
    for (const part of bytes) socket.write(part);
    socket.end();
  });

/** A kind of attack, with its bytes. */
export const makeRaw = (random: Random, target: RawTarget): { readonly kind: string; readonly bytes: readonly (Uint8Array | string)[] } => {
  const kind = random.pick(Object.keys(KINDS));
  return { kind, bytes: KINDS[kind]?.(random, target) ?? [] };
};

type Maker = (random: Random, target: RawTarget) => readonly (Uint8Array | string)[];

const head = (line: string, { cookie, address }: RawTarget, ...more: readonly string[]): string =>
  [line, 'Host: 127.0.0.1', `Cookie: ${cookie}`, `X-Forwarded-For: ${address}`, ...more, '', ''].join('\r\n');

const upgrade = (path: string, target: RawTarget, key = 'dGhlIHNhbXBsZSBub25jZQ=='): string =>
  head(
    `GET ${path} HTTP/1.1`,
    target,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${key}`,
  );

/** One WebSocket frame, right or wrong. */
const frame = (random: Random, payload: Uint8Array): Uint8Array => {
  const first = random.chance(0.3) ? random.below(256) : random.pick([0x82, 0x81, 0x02, 0x80, 0x00, 0x88, 0x89, 0x8a, 0x8f, 0xc2, 0xf2]);
  const masked = random.chance(0.7);
  const mask = random.bytes(4);
  const length = random.chance(0.8) ? payload.length : random.pick([126, 127, 125]);
  const body = masked ? payload.map((byte, at) => byte ^ (mask[at % 4] ?? 0)) : payload;
  const extended =
    length === 127
      ? random.pick([
          [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
          [0, 0, 0, 0, 0x7f, 0xff, 0xff, 0xff],
        ])
      : [];
  return Uint8Array.from([first, (masked ? 0x80 : 0) | Math.min(length, 127), ...extended, ...(masked ? mask : []), ...body]);
};

const frames: Maker = (random) => Array.from({ length: 1 + random.below(8) }, () => frame(random, random.bytes(random.below(100))));
const json = (body: string, line: string, target: RawTarget, length = Buffer.byteLength(body)): readonly string[] => [
  head(line, target, 'Content-Type: application/json', `Content-Length: ${length}`),
  body,
];

const KINDS: Readonly<Record<string, Maker>> = {
  'frames to /sync': (random, target) => [upgrade(`/sync/${target.doc}`, target), ...frames(random, target)],
  'frames to /socket.io': (random, target) => [upgrade('/socket.io/?EIO=4&transport=websocket', target), ...frames(random, target)],
  'an upgrade elsewhere': (random, target) => [upgrade(random.pick(['/', '/sync', '/sync/', '/api', '//sync/x', '/sync/%', '*']), target)],
  'an upgrade with a bad key': (random, target) => [
    upgrade(`/sync/${target.doc}`, target, random.pick(['', 'x', '\u00ff', 'a'.repeat(5_000)])),
  ],
  noise: (random) => [random.bytes(1 + random.below(500))],
  'half a request': (random, target) => [head('GET / HTTP/1.1', target).slice(0, random.below(60))],
  'a request that is none': (random, target) => [
    head(random.pick(['GET', 'GET / HTTP/9.9', 'PRI * HTTP/2.0', 'GET /\u0000 HTTP/1.1', `GET /${'x'.repeat(20_000)} HTTP/1.1`]), target),
  ],
  'a body that is none': (random, target) =>
    json(
      random.pick([
        '{',
        '',
        'null',
        '[]',
        '{"name":',
        `${'['.repeat(20_000)}`,
        '{"__proto__":{"admin":true}}',
        '"\\ud800"',
        '{"name":1e999}',
      ]),
      `POST /api/sessions${random.pick(['', `/${target.code}/join`, `/${target.code}/enter`])} HTTP/1.1`,
      target,
    ),
  'a length that lies': (random, target) => json('{}', 'POST /api/sessions HTTP/1.1', target, random.pick([0, 1, 3, 1_000, 2 ** 40])),
  'a polling body that is none': (random, target) => [
    head('POST /socket.io/?EIO=4&transport=polling&sid=x HTTP/1.1', target, 'Content-Type: text/plain', 'Content-Length: 10'),
    random.bytes(10),
  ],
  'two lengths': (_random, target) => [
    head('POST /api/sessions HTTP/1.1', target, 'Content-Length: 2', 'Transfer-Encoding: chunked', 'Content-Type: application/json'),
    '5\r\n{"a":\r\n0\r\n\r\n',
  ],
};

/** Milliseconds. */
const RAW_PATIENCE = 300;
