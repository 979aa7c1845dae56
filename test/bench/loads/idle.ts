import { every } from '../clock.ts';
import type { Memory } from '../serve.ts';
import { openLine, type Line } from '../wire/line.ts';
import { cookieFor, dialectFor, type Load } from './order.ts';

export interface IdleOrder {
  readonly documents: number;
  /** Connections per document, next to one that holds it open. */
  readonly connections: number;
}

/** Many connections that say nothing, and what they leave behind when they go. */
export const idle: Load<IdleOrder> = async (order) => {
  const { documents, connections, server, ask } = order;
  const open = (document: number, person: number) =>
    openLine({ port: server.port, dialect: dialectFor(order, document, 'floor'), cookie: cookieFor(order, document, person) });
  const openAll = async (places: readonly (readonly [document: number, person: number])[]): Promise<readonly Line[]> => {
    const lines: Line[] = [];
    for (let at = 0; at < places.length; at += AT_ONCE)
      lines.push(...(await Promise.all(places.slice(at, at + AT_ONCE).map((place) => open(...place)))));
    return lines;
  };
  const numbers = (length: number) => Array.from({ length }, (_, at) => at);
  const keepers = numbers(documents).map((document) => [document, connections] as const);
  const others = numbers(documents).flatMap((document) => numbers(connections).map((person) => [document, person] as const));
  const memory = () => restingMemory(() => ask<Memory>('memory'));
  /** Everybody goes, and the server lets go of what nobody has open. */
  const leave = async (lines: readonly Line[]): Promise<Memory> => {
    for (const line of lines) line.close();
    if (server.sessions !== undefined) await ask('unload');
    return memory();
  };

  // A few first: what an engine learns from its first connections is not their weight.
  const empty = await leave([...(await openAll(keepers)), ...(await openAll(others.slice(0, WARM_UP)))]);
  const holding = await openAll(keepers);
  const held = await memory();
  const lines = await openAll(others);
  const full = await memory();
  const left = await leave([...holding, ...lines]);
  return {
    rssPerConnection: (full.rss - held.rss) / lines.length,
    usedPerConnection: (full.used - held.used) / lines.length,
    rss: full.rss,
    leftRss: left.rss - empty.rss,
    leftUsed: left.used - empty.used,
  };
};

/** Sockets close in their own time: asks until nothing more is freed. */
const restingMemory = async (ask: () => Promise<Memory>): Promise<Memory> => {
  let last = await ask();
  let still = 0;
  while (still < STILL) {
    await pause();
    const now = await ask();
    still = now.used < last.used - NOISE ? 0 : still + 1;
    last = now;
  }
  return last;
};

const pause = () => {
  const until = performance.now() + PAUSE;
  return every(PAUSE / 4, () => performance.now() < until);
};

const [AT_ONCE, WARM_UP] = [25, 100];
/** Milliseconds. */
const PAUSE = 300;
const STILL = 3;
/** Bytes. */
const NOISE = 16 * 1024;
