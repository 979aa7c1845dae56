import type { Id, TextItem } from './text-update.ts';

/**
 * Whether items of several clients wait for each other, so that none of them could ever be the first. Everything they build on is
 * there or among them; `state` is the next clock the document expects of a client.
 */
export const waitsInCircle = (items: readonly TextItem[], state: (client: number) => number): boolean => {
  const queues = [...Map.groupBy(items, ({ client }) => client)].map(([client, queue]) => ({ client, queue, next: 0 }));
  const ends = new Map(queues.map(({ client }) => [client, state(client)]));
  const isThere = (id: Id | null): boolean => id === null || id.clock < (ends.get(id.client) ?? Number.POSITIVE_INFINITY);
  let moved = true;
  while (moved) {
    moved = false;
    for (const one of queues) {
      for (
        let item = one.queue[one.next];
        item !== undefined && isThere(item.origin) && isThere(item.rightOrigin);
        item = one.queue[one.next]
      ) {
        ends.set(one.client, Math.max(ends.get(one.client) ?? 0, item.clock + item.length));
        one.next += 1;
        moved = true;
      }
    }
  }
  return queues.some(({ queue, next }) => next < queue.length);
};
