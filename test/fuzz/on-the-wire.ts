import { rm } from 'node:fs/promises';
import { openBrowser } from '../support/client.ts';
import { newDataDir } from '../support/server.ts';
import { sceneA } from '../support/scenes.ts';
import { seedOf } from './random.ts';
import { inspect } from './wire/aftermath.ts';
import { attack, WAYS, type Target } from './wire/attack.ts';
import { startChild } from './wire/child.ts';
import { startNeighbours } from './wire/neighbours.ts';

export interface Siege {
  readonly inputs: number;
  readonly failures: readonly string[];
  /** Milliseconds the server's event loop stood still at most. */
  readonly stall: number;
  /** Megabytes at the end. */
  readonly rss: number;
  /** Milliseconds from a letter written to a letter read in another session, before and meanwhile. */
  readonly p95: { readonly quiet: number; readonly besieged: number };
  readonly ways: ReadonlyMap<string, number>;
}

/** Attackers, four at a time, on a server process in which another circle is at work. */
export const besiege = async ({
  inputs,
  seed,
  letters = 100,
  pace = Infinity,
}: {
  readonly inputs: number;
  readonly seed: number;
  /** How many the honest circle writes before the attack, and at least meanwhile. */
  readonly letters?: number;
  /** Inputs a second, of all attackers together. */
  readonly pace?: number;
}): Promise<Siege> => {
  const dataDir = await newDataDir();
  const child = await startChild(dataDir);
  const failures: string[] = [];
  const neighbours = await startNeighbours(child.url);
  const target = await prepare(child.url, child.port);
  const quiet = await neighbours.write(letters, Promise.resolve());
  await child.report();

  let done = 0;
  let round = 0;
  const ways = new Map<string, number>();
  const begun = performance.now();
  const attacker = async (): Promise<void> => {
    while (done < inputs && failures.length === 0) {
      done += INPUTS;
      const way = WAYS[round % WAYS.length] ?? 'sync';
      round += 1;
      await attack({ way, seed: seedOf(seed, round), inputs: INPUTS }, target);
      ways.set(way, (ways.get(way) ?? 0) + INPUTS);
      await new Promise((next) => setTimeout(next, Math.max(0, begun + (done / pace) * 1000 - performance.now())));
    }
  };
  const attacks = Promise.all([1, 2, 3, 4].map(attacker));
  const besieged = await neighbours.write(letters, attacks);
  await attacks;

  const report = await child.report();
  if (report === null) failures.push('the server ended');
  failures.push(...(report?.stray ?? []).map((stray) => `unhandled: ${stray}`));
  neighbours.leave();
  await child.stop();
  failures.push(...(await inspect(dataDir)));
  await rm(dataDir, { recursive: true, force: true });
  return {
    inputs: done,
    failures,
    stall: report?.stall ?? 0,
    rss: report?.rss ?? 0,
    p95: { quiet: p95(quiet), besieged: p95(besieged) },
    ways,
  };
};

const prepare = async (url: string, port: number): Promise<Target> => {
  const host = openBrowser(url);
  const code = await host.create();
  const frans = await host.connect(code, 'facilitator');
  const { session } = frans.welcome;
  frans.close();
  return { url, port, code, session, known: sceneA('explore').session };
};

const p95 = (times: readonly number[]): number => [...times].sort((one, other) => one - other)[Math.floor(times.length * 0.95)] ?? 0;

/** Per attacker. */
const INPUTS = 50;
