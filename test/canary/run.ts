import { Writable } from 'node:stream';
import { rm } from 'node:fs/promises';
import { pino } from 'pino';
import { sqliteStore } from '../../server/store/sqlite.ts';
import type { Limits } from '../../server/limits.ts';
import { createRandom, type Random } from '../simulation/random.ts';
import { newDataDir, startServer } from '../support/server.ts';
import { createCanaries, told } from './canaries.ts';
import { watchDisk } from './disk.ts';
import { eraseSession } from './ending.ts';
import { failingStore } from './failing-store.ts';
import { gather } from './gather.ts';
import { playSeries } from './series.ts';
import { leave, playOut } from './session.ts';
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
  const trouble = new Set<string>();
  const secrets: string[] = [];
  let log = '';
  const lines = pino(
    { level: 'trace', base: null },
    new Writable({ write: (chunk: Buffer, _encoding, done) => ((log += chunk.toString()), done()) }),
  );
  const words = () =>
    canaries.all
      .slice(-30)
      .map(({ word }) => word)
      .join(' ');
  const starts = () =>
    startServer({
      dataDir,
      log: lines,
      limits: OPEN,
      openStore: (config) => failingStore(sqliteStore({ dir: config.dataDir }), { trouble, words }),
    });
  const server = await starts();
  const disk = watchDisk({ dir: dataDir, canaries, within });
  const world: World = {
    url: server.url,
    port: server.port,
    canaries,
    disk,
    trouble,
    secrets,
    count: (what, by = 1) => (counts[what] = (counts[what] ?? 0) + by),
    wrong: (what) => {
      throw new Error(what);
    },
  };
  const next = partsOf(random, sessions).entries();
  const work = async () => {
    for (const [nr, { seed: own, meetings }] of next)
      await playPart(world, { name: `s${String(nr)}`, random: createRandom(own), meetings });
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, work));
    const all = canaries.all;
    await disk.gone('everything was deleted', all);
    await server.stop();
    const again = await starts();
    nothingIn(world, { log, stored: disk.bytes() });
    await again.stop();
    nothingIn(world, { log, stored: disk.bytes() });
    return {
      ...counts,
      canaries: all.length,
      'lines of log': log.split('\n').length - 1,
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

/** When all is over: not a word and no key, in any encoding, in the log or on the disk. */
export const nothingIn = (
  { canaries, secrets, wrong }: Pick<World, 'canaries' | 'secrets' | 'wrong'>,
  { log, stored }: { readonly log: string; readonly stored: Buffer },
): void => {
  if (log === '') wrong('the log is empty: it proves nothing');
  const left = [...canaries.in(stored, true), ...canaries.in(log, true)];
  if (left.length > 0) wrong(`still there in the end: ${told(left)}`);
  if (secrets.some((secret) => log.includes(secret) || stored.includes(secret))) wrong('a personal key is stored or logged');
};

/** A session by itself, or the meetings of a series. */
interface Part {
  readonly seed: number;
  readonly meetings: number;
}

const partsOf = (random: Random, sessions: number): readonly Part[] => {
  const parts: Part[] = [];
  for (let left = sessions; left > 0; left -= parts.at(-1)!.meetings)
    parts.push({ seed: random.below(2 ** 31), meetings: random.chance(0.6) ? 1 : Math.min(left, 2 + random.below(2)) });
  return parts;
};

const playPart = async (
  world: World,
  part: { readonly name: string; readonly random: Random; readonly meetings: number },
): Promise<void> => {
  if (part.meetings > 1) return playSeries(world, part);
  const stage = await gather(world, part);
  await playOut(stage);
  await eraseSession(stage);
  leave(stage);
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
