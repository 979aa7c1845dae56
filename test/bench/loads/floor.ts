import * as Y from 'yjs';
import { PLENARY } from '../../../shared/ids.ts';
import { view } from '../../../shared/session/view.ts';
import { peopledSession } from '../kring/session.ts';
import { openLine, type Line } from '../wire/line.ts';
import { cookieFor, dialectFor, type Order } from './order.ts';

/**
 * Opens the floor and keeps it open. Where the server has none of its own, it gets one first: the very tables that ours shows, so that
 * everybody has the same to send.
 */
export const openFloor = async (order: Order, { people, cards }: { readonly people: number; readonly cards: number }): Promise<Line> => {
  const open = (hear?: (update: Uint8Array) => void) =>
    openLine({ port: order.server.port, dialect: dialectFor(order, 0, 'floor'), cookie: cookieFor(order, 0, 0), ...(hear && { hear }) });
  const keeper = await open();
  if (order.server.sessions !== undefined) return keeper;
  const floor = floorWith({ people, cards });
  keeper.update(floor);
  let held = 0;
  const cap = performance.now() + PATIENCE;
  while (held < floor.length / 2) {
    if (performance.now() > cap) throw new Error('the floor did not arrive');
    (await open((update) => (held = Math.max(held, update.length)))).close();
  }
  return keeper;
};

const floorWith = (size: { readonly people: number; readonly cards: number }): Uint8Array => {
  const { session } = peopledSession(size);
  const doc = new Y.Doc();
  doc.transact(() => {
    for (const [table, rows] of Object.entries(view(session, { kind: 'floor', session: session.id, room: PLENARY }, new Set()))) {
      for (const [row, value] of Object.entries(rows)) doc.getMap(table).set(row, value);
    }
  });
  return Y.encodeStateAsUpdate(doc);
};

/** Milliseconds. */
const PATIENCE = 30_000;
