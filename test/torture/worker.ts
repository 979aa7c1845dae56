import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openRemains } from './autopsy.ts';
import { createDice } from './dice.ts';
import { erase, type Erasing } from './erasing.ts';
import { createExpectation, type Expectation } from './expectation.ts';
import { readAfresh } from './fresh.ts';
import { createHistory, type History } from './history.ts';
import type { Begun } from './journal.ts';
import { judge } from './judge.ts';
import { startCircle, startKillable } from './processes.ts';

/** One death of the server, and what came of it. */
export interface Cycle {
  /** How long the clients worked before the server was killed. */
  readonly aliveMs: number;
  readonly actions: number;
  readonly acknowledged: number;
  readonly observed: number;
  /** From the start of the process to its first line. */
  readonly restartMs: number;
  readonly faults: readonly string[];
}

export interface WorkerDeps {
  readonly seed: number;
  /** A folder of its own; the server's data is in `data`. */
  readonly folder: string;
  /** Milliseconds from the start of the work to the kill, at most. */
  readonly longest?: number;
  /** Whether to go on with another cycle. */
  readonly more: () => boolean;
  readonly onCycle: (cycle: Cycle) => void;
}

interface Round {
  readonly begun: Begun;
  readonly expectation: Expectation;
  readonly history: History;
  cycles: number;
  cards: number;
}

/** Lets a circle work on a server that is killed over and over, on one data directory that lives on. */
export const runWorker = async ({ seed, folder, longest = LONGEST, more, onCycle }: WorkerDeps): Promise<void> => {
  const dice = createDice(seed);
  const dataDir = join(folder, 'data');
  await mkdir(dataDir, { recursive: true });
  let server = await startKillable({ dataDir });
  const circle = startCircle(seed);
  const over: Round[] = [];
  let rounds = 0;

  const begin = async (): Promise<Round> => {
    rounds += 1;
    const begun = await circle.begin({ url: server.url, marker: `quokka${seed.toString(36)}x${String(rounds)}x`, pace: 'quick' });
    return { begun, expectation: createExpectation(), history: createHistory(), cycles: 0, cards: 0 };
  };

  const cycle = async (round: Round): Promise<Cycle> => {
    // Some die while everybody is still coming back.
    if (dice.chance(WHEN_ALL_ARE_BACK)) await circle.returned();
    const wanted = dice.below(longest);
    const erasing: Erasing[] = [];
    const stopErasing = after(dice.below(longest), () => {
      const old = over.length > KEPT ? over.shift() : undefined;
      if (old !== undefined) erasing.push(erase(server.url, old.begun));
    });
    const start = performance.now();
    circle.work();
    await new Promise<void>((killed) => {
      after(wanted, () => {
        circle.freeze();
        killed();
      });
    });
    const aliveMs = performance.now() - start;
    await server.end('SIGKILL');
    stopErasing();
    // What the dead server had handed to the network still arrives, and counts as seen.
    circle.thaw();
    const { actions, cards, entries } = await circle.report();
    circle.freeze();
    const counted = round.expectation.add(entries);
    round.cards += cards;
    round.cycles += 1;

    const faults: string[] = server.log.map((line) => `the server said: ${line}`);
    const remains = openRemains(dataDir);
    if (remains.integrity !== 'ok') faults.push(`integrity: ${remains.integrity}`);
    faults.push(...round.history.extend(remains.events(round.begun.session)));
    const stored = remains.texts(round.begun.session);
    faults.push(...judge(round.expectation, round.history, stored));
    for (const one of erasing) faults.push(...(await one.judge(remains, dataDir)));
    for (const { begun, expectation, history } of over) {
      faults.push(...history.extend(remains.events(begun.session)));
      faults.push(...judge(expectation, history, remains.texts(begun.session)));
    }
    remains.close();

    const before = performance.now();
    server = await startKillable({ dataDir, port: server.port });
    const restartMs = performance.now() - before;
    for (const one of erasing) faults.push(...(await one.judgeAfterRestart(dataDir)));
    faults.push(...(await readAfresh({ url: server.url, begun: round.begun, history: round.history, stored, dice })));
    circle.thaw();
    return { aliveMs, actions, ...counted, restartMs, faults };
  };

  try {
    let round = await begin();
    while (more()) {
      const result = await cycle(round);
      onCycle(result);
      if (result.faults.length > 0) return;
      if (round.cards < MOST_CARDS && round.cycles < MOST_CYCLES) continue;
      over.push(round);
      round = await begin();
    }
  } finally {
    circle.end();
    await server.end('SIGKILL');
  }
};

const after = (milliseconds: number, run: () => void): (() => void) => {
  const timer = setTimeout(run, milliseconds);
  return () => {
    clearTimeout(timer);
  };
};

/** Milliseconds. */
const LONGEST = 2000;
/** How often the work begins only when everybody sees the circle again. */
const WHEN_ALL_ARE_BACK = 0.75;
/** Then the circle is over and the next one sits down. */
const [MOST_CARDS, MOST_CYCLES] = [200, 12];
/** Circles that are over and stay in the store, read again after every kill. */
const KEPT = 2;
