import { rm } from 'node:fs/promises';
import { openBrowser } from '../support/client.ts';
import { newDataDir } from '../support/server.ts';
import { sceneA } from '../support/scenes.ts';
import { seedOf } from './random.ts';
import { inspect } from './wire/aftermath.ts';
import { attack, WAYS, type Target } from './wire/attack.ts';
import { startChild } from './wire/child.ts';
import { startHonest, type Honest } from './wire/honest.ts';

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
}: {
  readonly inputs: number;
  readonly seed: number;
  /** How many the honest circle writes before the attack, and at least meanwhile. */
  readonly letters?: number;
}): Promise<Siege> => {
  const dataDir = await newDataDir();
  const child = await startChild(dataDir);
  const failures: string[] = [];
  const honest = await startHonest(child.url);
  const target = await prepare(child.url, child.port);
  const quiet = await sample(honest, letters, () => false);
  await child.report();

  let done = 0;
  let round = 0;
  const ways = new Map<string, number>();
  const attacker = async (): Promise<void> => {
    while (done < inputs && failures.length === 0) {
      done += INPUTS;
      const way = WAYS[round % WAYS.length] ?? 'sync';
      round += 1;
      await attack({ way, seed: seedOf(seed, round), inputs: INPUTS }, target);
      ways.set(way, (ways.get(way) ?? 0) + INPUTS);
    }
  };
  let over = false;
  const attacks = Promise.all([1, 2, 3, 4].map(attacker)).finally(() => (over = true));
  const besieged = await sample(honest, letters, () => !over);
  await attacks;

  const report = await child.report();
  if (report === null) failures.push('the server ended');
  failures.push(...(report?.stray ?? []).map((stray) => `unhandled: ${stray}`));
  honest.leave();
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

/** At least so many letters, and as many more as there is time for. */
const sample = async (honest: Honest, letters: number, goOn: () => boolean): Promise<readonly number[]> => {
  const times: number[] = [];
  while (times.length < letters || goOn()) {
    times.push(await honest.write());
    // A budget is a budget, for honest people too: seven letters a second are a fast typist.
    await new Promise((next) => setTimeout(next, 1000 / 7));
  }
  return times;
};

const p95 = (times: readonly number[]): number => [...times].sort((one, other) => one - other)[Math.floor(times.length * 0.95)] ?? 0;

/** Per attacker. */
const INPUTS = 200;
