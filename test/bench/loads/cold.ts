import { every } from '../clock.ts';
import { createProbe, type Probe } from '../probe.ts';
import { sum } from '../statistics.ts';
import { openLine } from '../wire/line.ts';
import { createHistory, type Author } from './history.ts';
import { cookieFor, dialectFor, type Load, type Order } from './order.ts';

export interface HistoryOrder {
  readonly authors: number;
  readonly keystrokes: number;
}

/** Writes a document's history, as fast as a connection may send, and leaves when a newcomer sees all of it. */
export const writeHistory: Load<HistoryOrder> = async (order) => {
  const history = createHistory(order);
  const reader = createProbe();
  const readerLine = await openLine({ ...whereAndWho(order, 0), hear: reader.hear });
  const lines = await Promise.all(history.map((_, person) => openLine({ ...whereAndWho(order, person) })));
  const sent = history.map(() => 0);
  const start = performance.now();
  await every(TICK, () => {
    reader.settle();
    const allowed = BURST + ((performance.now() - start) / 1000) * PER_SECOND;
    for (const [at, { client, updates, typedBy }] of history.entries()) {
      // No faster than it arrives: what piles up before a busy server looks to it like a flood.
      const isNear = (index: number) => (typedBy[index] ?? 0) < reader.shown(client) + MOST_ON_THE_WAY;
      for (let next = sent[at] ?? 0; next < Math.min(allowed, updates.length) && isNear(next); next += 1) {
        lines[at]?.update(updates[next] as Uint8Array);
        sent[at] = next + 1;
      }
    }
    const closed = lines.filter(({ isOpen }) => !isOpen);
    if (closed.length > 0)
      throw new Error(`${closed.length} authors were sent away with ${closed.map(({ closedWith }) => closedWith).join()}`);
    return history.some(({ updates }, at) => (sent[at] ?? 0) < updates.length);
  });
  readerLine.close();

  const cap = performance.now() + PATIENCE;
  for (;;) {
    const probe = createProbe();
    const line = await openLine({ ...whereAndWho(order, 0), hear: probe.hear });
    probe.settle();
    line.close();
    if (isWhole(probe, history)) {
      for (const other of lines) other.close();
      return { snapshot: probe.state().length, characters: probe.text().length };
    }
    if (performance.now() > cap) throw new Error('the history did not arrive');
  }
};

/** From the first byte of a connection until all of the document is there. */
export const firstSync: Load<HistoryOrder> = async (order) => {
  const history = createHistory(order);
  const probe = createProbe();
  const before = await order.ask<number>('cpu');
  const start = performance.now();
  let came = start;
  const line = await openLine({
    ...whereAndWho(order, 0),
    hear(update) {
      came = performance.now();
      probe.hear(update);
    },
  });
  // Some answer before they have read what they keep, and send it later.
  await every(TICK, () => {
    probe.settle();
    if (performance.now() - start > PATIENCE) throw new Error('the document did not come back');
    return !isWhole(probe, history);
  });
  line.close();
  return { firstSync: came - start, cpu: ((await order.ask<number>('cpu')) - before) * 1000 };
};

const whereAndWho = (order: Order, person: number) => ({
  port: order.server.port,
  dialect: dialectFor(order, 0),
  cookie: cookieFor(order, 0, person),
});

const isWhole = (probe: Probe, history: readonly Author[]): boolean =>
  history.every(({ client, typed }) => probe.shown(client) >= typed) && probe.text().length === sum(history.map(({ left }) => left));

/** Milliseconds. */
const [TICK, PATIENCE] = [2, 60_000];
/** Messages of one connection: what our own server lets through. */
const [BURST, PER_SECOND, MOST_ON_THE_WAY] = [1_000, 120, 200];
