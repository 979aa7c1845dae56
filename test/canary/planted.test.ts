import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fault } from '../../server/log.ts';
import { createRandom } from '../simulation/random.ts';
import { createCanaries, twice, type Canaries, type Canary } from './canaries.ts';
import { watchDisk, type Disk } from './disk.ts';
import { leavesTheDisk } from './ending.ts';
import type { Listener } from './listener.ts';
import { nothingIn } from './run.ts';
import { saves } from './saving.ts';
import { listen, type Stage, type World } from './stage.ts';

/** A word is planted where it should not be, in every place the harness looks at: each time it says so. */
let dir: string;
let canaries: Canaries;
let disk: Disk;
let canary: Canary;
let world: World;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'kring-planted-'));
  canaries = createCanaries(createRandom(4711));
  disk = watchDisk({ dir, canaries, within: 300 });
  canary = canaries.make({ of: 'card owner', by: 'hafza', in: 's0' });
  world = {
    url: '',
    port: 0,
    canaries,
    disk,
    trouble: new Set(),
    secrets: [],
    count: () => undefined,
    wrong: (what) => {
      throw new Error(what);
    },
  };
});
afterEach(async () => {
  disk.close();
  await rm(dir, { recursive: true, force: true });
});

const ofHafza = 'card owner, of hafza';

test('on the disk after its session was deleted', async () => {
  await writeFile(join(dir, 'kring.db-wal'), `…${twice(canary)}`);
  await expect(leavesTheDisk(world, 'DELETE session', 's0')).rejects.toThrow(ofHafza);
});

test('and what is kept elsewhere may stay there', async () => {
  canary.places.add('a series');
  await writeFile(join(dir, 'kring.db'), twice(canary));
  await leavesTheDisk(world, 'DELETE session', 's0');
  await expect(leavesTheDisk(world, 'DELETE series', 'a series')).rejects.toThrow(ofHafza);
});

test.each([
  ['as it is', (word: string) => Buffer.from(word)],
  ['in base64', (word: string) => Buffer.from(Buffer.from(`a${word}`).toString('base64'))],
  ['in hexadecimal', (word: string) => Buffer.from(Buffer.from(word).toString('hex'))],
  ['in UTF-16', (word: string) => Buffer.from(word, 'utf16le')],
])('among what a listener heard, %s', (_how, said) => {
  const stage = (name: string) => ({ ...world, everybody: () => [heard(name, said(canary.word))] }) as unknown as Stage;
  expect(() => listen(stage('daan'), { thorough: true })).toThrow(ofHafza);
  expect(() => listen(stage('hafza'), { thorough: true })).not.toThrow();
});

test('in the rows of a document', () => {
  const stage = { ...world, everybody: () => [{ ...heard('daan', Buffer.alloc(0)), rows: [`[{"text":"${canary.word}"}]`] }] };
  expect(() => listen(stage as unknown as Stage, { thorough: false })).toThrow(ofHafza);
});

test('in a file: of somebody else, or erased', async () => {
  const server = createServer((socket) =>
    socket.end(`HTTP/1.1 200 OK\r\ncache-control: no-store\r\nconnection: close\r\n\r\n${twice(canary)}`),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const reads = (mayHave: boolean) =>
    saves(world, { name: 'marieke', browser: { url, cookie: '' } } as Listener, { path: '/harvest.md', mayHave: () => mayHave });
  await expect(reads(false)).rejects.toThrow(ofHafza);
  expect(await reads(true)).toEqual([canary]);
  canary.erased = true;
  await expect(reads(true)).rejects.toThrow(ofHafza);
  server.close();
});

test('in the log, or left when all is over; and a log without a line is no proof', () => {
  const line = JSON.stringify(fault(new Error(`disk I/O error:\n    at ${canary.word}`)));
  expect(() => nothingIn(world, { log: line, stored: Buffer.alloc(0) })).not.toThrow();
  expect(() => nothingIn(world, { log: `${line} ${canary.word}`, stored: Buffer.alloc(0) })).toThrow(ofHafza);
  expect(() => nothingIn(world, { log: line, stored: Buffer.from(canary.word) })).toThrow(ofHafza);
  expect(() => nothingIn(world, { log: '', stored: Buffer.alloc(0) })).toThrow('the log is empty');
  world.secrets.push('a-personal-key');
  expect(() => nothingIn(world, { log: `${line} a-personal-key`, stored: Buffer.alloc(0) })).toThrow('a personal key');
});

const heard = (name: string, bytes: Buffer): Listener =>
  ({ name, heard: () => bytes, rows: [], frames: () => 0 }) as Partial<Listener> as Listener;
