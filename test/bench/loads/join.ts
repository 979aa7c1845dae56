import { quantile } from '../statistics.ts';
import { forgetPeak, residentMemory } from '../usage.ts';
import type { Memory } from '../serve.ts';
import { openLine } from '../wire/line.ts';
import { openFloor } from './floor.ts';
import { cookieFor, dialectFor, type Load } from './order.ts';

export interface JoinOrder {
  readonly clients: number;
  readonly cards: number;
}

/** Everybody opens the same floor at the same moment. */
export const join: Load<JoinOrder> = async (order) => {
  const { clients, cards, pid, ask } = order;
  const open = (person: number) =>
    openLine({ port: order.server.port, dialect: dialectFor(order, 0, 'floor'), cookie: cookieFor(order, 0, person) });
  const keeper = await openFloor(order, { people: clients, cards });
  for (let round = 0; round < WARM_UP; round += 1) (await open(round)).close();

  const before = await ask<Memory>('memory');
  const cpuBefore = await ask<number>('cpu');
  forgetPeak(pid);
  const start = performance.now();
  const joined = await Promise.all(
    Array.from({ length: clients }, async (_, person) => {
      const line = await open(person);
      return { line, after: performance.now() - start };
    }),
  );
  const cpuAfter = await ask<number>('cpu');
  const { peak } = residentMemory(pid);
  const after = await ask<Memory>('memory');

  const delays = joined.map((one) => one.after);
  const measures = {
    p50: quantile(delays, 0.5),
    all: Math.max(...delays),
    cpuPerJoin: ((cpuAfter - cpuBefore) / clients) * 1000,
    bytes: quantile(
      joined.map(({ line }) => line.counted.bytes),
      0.5,
    ),
    peak: peak - before.rss,
    extra: after.rss - before.rss,
    closed: joined.filter(({ line }) => !line.isOpen).length,
  };
  for (const { line } of joined) line.close();
  keeper.close();
  return measures;
};

/** Joins, so that nobody is measured on a cold engine. */
const WARM_UP = 5;
