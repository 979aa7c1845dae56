import { LIMITS } from '../../../shared/model/limits.ts';
import { every } from '../clock.ts';
import { createProbe } from '../probe.ts';
import { quantile, sum } from '../statistics.ts';
import { residentMemory, shares, usage } from '../usage.ts';
import { openLine } from '../wire/line.ts';
import { cookieFor, dialectFor, type Load, type Order } from './order.ts';
import { KEYS_PER_SECOND, putOff, sitDown, typeDue, type Writer } from './writers.ts';

export interface TypingOrder {
  readonly documents: number;
  /** Per document. */
  readonly typists: number;
  readonly seconds: number;
  /** How long what was typed may take to arrive, in seconds. */
  readonly drain: number;
}

/** People who type in texts at once: how soon others see it, and what it costs the server. */
export const typing: Load<TypingOrder> = async (order) => {
  const { documents, typists, seconds, drain } = order;
  /** When each letter was typed, by client. */
  const typedAt = new Map<number, number[]>();
  const delays: number[] = [];
  let from = Infinity;
  const seen = (client: number, clock: number, at: number) => {
    const typed = typedAt.get(client)?.[clock];
    if (typed !== undefined && typed >= from) delays.push(at - typed);
  };

  const writers = await sitDown(order, { documents, typists, probes: documents === 1 ? PROBES : 1, onShown: seen });
  for (const { typist } of writers) typedAt.set(typist.client, []);
  const circles = Map.groupBy(writers, ({ document }) => document);
  const type = (until: number) =>
    every(TICK, () => {
      typeDue(writers, (client, at) => typedAt.get(client)?.push(at));
      return performance.now() < until;
    });

  /** Nobody types until all have seen what was typed, or waited long enough. */
  const settle = async () => {
    const paused = performance.now();
    await every(TICK, () => {
      for (const { probe } of writers) probe?.settle();
      return performance.now() < paused + drain * 1000 && missing(circles) > 0;
    });
    putOff(writers, performance.now() - paused);
  };

  // What is typed in all must fit into one text.
  const warmUp = Math.min(WARM_UP, MOST_TYPED / (typists * KEYS_PER_SECOND) - seconds);
  await type(performance.now() + warmUp * 1000);
  // What a slow server has not done yet must not count for what comes next.
  await settle();
  from = performance.now();
  const before = reading(order, writers);
  await type(from + seconds * 1000);
  const typed = reading(order, writers);
  await settle();
  const after = reading(order, writers);
  const late = missing(circles);
  // What did not arrive counts with its age: a server that is behind must not look better for it.
  forEachMissing(circles, (client, clock) => seen(client, clock, performance.now()));
  const fresh = await readAfresh(order, circles);

  const edits = after.edits - before.edits;
  const per = edits * typists;
  return {
    edits,
    p50: quantile(delays, 0.5),
    p95: quantile(delays, 0.95),
    p99: quantile(delays, 0.99),
    cpuPer1000: ((after.server - before.server) / edits) * 1000,
    ...shares(before, typed),
    bytes: (after.bytes - before.bytes) / per,
    frames: (after.frames - before.frames) / per,
    rss: residentMemory(order.pid).now,
    late,
    lost: fresh.lost,
    closed: writers.filter(({ line }) => !line.isOpen).length,
    differing: fresh.differing,
  };
};

const reading = ({ pid }: Order, writers: readonly Writer[]) => ({
  ...usage(pid),
  edits: sum(writers.map(({ typist }) => typist.typed)),
  bytes: sum(writers.map(({ line }) => line.counted.bytes)),
  frames: sum(writers.map(({ line }) => line.counted.frames)),
});

type Circles = ReadonlyMap<number, readonly Writer[]>;

const forEachMissing = (circles: Circles, add: (client: number, clock: number) => void): void => {
  for (const circle of circles.values()) {
    for (const { probe } of circle) {
      if (probe === null) continue;
      for (const { typist } of circle) {
        for (let clock = probe.shown(typist.client); clock < typist.typed; clock += 1) add(typist.client, clock);
      }
    }
  }
};

/** Letters that a probe does not show yet. */
const missing = (circles: Circles): number => {
  let count = 0;
  forEachMissing(circles, () => (count += 1));
  return count;
};

/** A newcomer sees what the server holds: letters lost, and probes that show something else. NaN when it lets nobody in. */
const readAfresh = async (order: Order, circles: Circles): Promise<{ readonly lost: number; readonly differing: number }> => {
  let [lost, differing] = [0, 0];
  for (const [document, circle] of circles) {
    const reader = createProbe();
    const opening = openLine({
      port: order.server.port,
      dialect: dialectFor(order, document),
      cookie: cookieFor(order, document, 0),
      hear: reader.hear,
      patience: PATIENCE,
    });
    const line = await opening.catch(() => null);
    if (line === null) return { lost: NaN, differing: NaN };
    reader.settle();
    line.close();
    lost += sum(circle.map(({ typist }) => typist.typed - reader.shown(typist.client)));
    differing += circle.filter(({ probe }) => probe !== null && probe.text() !== reader.text()).length;
  }
  return { lost, differing };
};

/** Milliseconds. */
const [TICK, PATIENCE] = [2, 10_000];
/** Seconds. A server that has little to do is translated late by V8: before that, its costs are those of its first half minute only. */
const WARM_UP = 20;
const MOST_TYPED = 0.9 * LIMITS.text;
const PROBES = 4;
