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
  const lines = await Promise.all(history.map((_, person) => openLine({ ...whereAndWho(order, person) })));
  let sent = 0;
  const start = performance.now();
  await every(TICK, () => {
    const due = Math.min(BURST + ((performance.now() - start) / 1000) * PER_SECOND, longest(history));
    for (; sent < due; sent += 1) {
      for (const [at, { updates }] of history.entries()) {
        const update = updates[sent];
        if (update !== undefined) lines[at]?.update(update);
      }
    }
    return sent < longest(history);
  });
  const closed = lines.filter(({ isOpen }) => !isOpen).length;
  if (closed > 0)
    throw new Error(`${closed} of ${lines.length} authors were sent away with ${lines.map(({ closedWith }) => closedWith).join()}`);

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
  return { firstSync: came - start };
};

const whereAndWho = (order: Order, person: number) => ({
  port: order.server.port,
  dialect: dialectFor(order, 0),
  cookie: cookieFor(order, 0, person),
});

const longest = (history: readonly Author[]): number => Math.max(...history.map(({ updates }) => updates.length));

const isWhole = (probe: Probe, history: readonly Author[]): boolean =>
  history.every(({ client, typed }) => probe.shown(client) >= typed) && probe.text().length === sum(history.map(({ left }) => left));

/** Milliseconds. */
const [TICK, PATIENCE] = [2, 60_000];
/** Messages of one connection: what our own server lets through. */
const [BURST, PER_SECOND] = [1_000, 120];
