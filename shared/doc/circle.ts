import type * as Y from 'yjs';

/**
 * Whether items of several clients wait for each other, so that none of them could ever be the first. Everything they build on is
 * there or among them; `state` is the next clock the document expects of a client.
 */
export const waitsInCircle = (items: readonly Y.Item[], state: (client: number) => number): boolean => {
  const queues = [...Map.groupBy(items, ({ id }) => id.client)].map(([client, queue]) => ({ client, queue, next: 0 }));
  const ends = new Map(queues.map(({ client }) => [client, state(client)]));
  const isThere = (id: Y.ID | null): boolean => id === null || id.clock < (ends.get(id.client) ?? Number.POSITIVE_INFINITY);
  let moved = true;
  while (moved) {
    moved = false;
    for (const one of queues) {
      for (
        let item = one.queue[one.next];
        item !== undefined && isThere(item.origin) && isThere(item.rightOrigin);
        item = one.queue[one.next]
      ) {
        ends.set(one.client, Math.max(ends.get(one.client) ?? 0, item.id.clock + item.length));
        one.next += 1;
        moved = true;
      }
    }
  }
  return queues.some(({ queue, next }) => next < queue.length);
};
