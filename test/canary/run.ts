import { Writable } from 'node:stream';
import { rm } from 'node:fs/promises';
import { pino } from 'pino';
import type { Limits } from '../../server/limits.ts';
import { createRandom } from '../simulation/random.ts';
import { newDataDir, startServer } from '../support/server.ts';
import { createCanaries } from './canaries.ts';
import { watchDisk } from './disk.ts';
import { erase, eraseSession, listenThoroughly, saveFiles } from './ending.ts';
import { gather } from './gather.ts';
import { play } from './play.ts';
import type { World } from './stage.ts';

export interface CanaryRun {
  readonly seed: number;
  readonly sessions: number;
  /** Played at the same time. */
  readonly atOnce?: number;
  /** How long what was erased may be on the disk, in ms. */
  readonly within?: number;
}

export type Counts = Readonly<Record<string, number>>;

/** Plays sessions on one real server; rejects with what was heard or kept that should not have been. */
export const runCanaries = async ({ seed, sessions, atOnce = 4, within = WITHIN_MS }: CanaryRun): Promise<Counts> => {
  const counts: Record<string, number> = {};
  const random = createRandom(seed);
  const canaries = createCanaries(random);
  const dataDir = await newDataDir();
  let log = '';
  const lines = pino(
    { level: 'debug', base: null },
    new Writable({ write: (chunk: Buffer, _encoding, done) => ((log += chunk.toString()), done()) }),
  );
  const server = await startServer({ dataDir, log: lines, limits: OPEN });
  const disk = watchDisk({ dir: dataDir, canaries, within });
  const world: World = {
    url: server.url,
    port: server.port,
    canaries,
    disk,
    count: (what, by = 1) => (counts[what] = (counts[what] ?? 0) + by),
    wrong: (what) => {
      throw new Error(what);
    },
  };
  const seeds = Array.from({ length: sessions }, () => random.below(2 ** 31));
  const next = seeds.entries();
  const work = async () => {
    for (const [nr, one] of next) await playOne(world, { name: `s${String(nr)}`, seed: one });
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, work));
    const all = canaries.all;
    await disk.gone('everything was deleted', all);
    await server.stop();
    const again = await startServer({ dataDir, log: lines, limits: OPEN });
    const left = [...canaries.in(disk.bytes(), true), ...canaries.in(log, true)];
    await again.stop();
    left.push(...canaries.in(disk.bytes(), true));
    if (left.length > 0) world.wrong(`still there in the end: ${left.map(({ word, of }) => `${word} (${of})`).join(', ')}`);
    return {
      ...counts,
      canaries: all.length,
      'bytes of log': log.length,
      'looks at the disk': disk.looked.times,
      'bytes of disk': disk.looked.bytes,
    };
  } finally {
    disk.close();
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
};

const playOne = async (world: World, { name, seed }: { readonly name: string; readonly seed: number }): Promise<void> => {
  const random = createRandom(seed);
  const stage = await gather(world, { name, random });
  await play(stage);
  if (random.chance(0.5)) await stage.lead.does('session.close', {});
  await saveFiles(stage);
  await listenThoroughly(stage);
  await erase(stage);
  await saveFiles(stage);
  await listenThoroughly(stage);
  await eraseSession(stage);
  for (const one of stage.everybody()) one.leave();
  world.count('sessions');
};

/** More people come from one address than any address may bring. */
const OPEN: Limits = {
  allow: () => Promise.resolve(true),
  mayTry: () => Promise.resolve(true),
  missed: () => Promise.resolve(),
  found: () => undefined,
  isGuessing: () => Promise.resolve(false),
  mayUnlock: () => Promise.resolve(true),
  wrongPassphrase: () => Promise.resolve(),
};

/** What the product promises. */
const WITHIN_MS = 5_000;
