import { LIMITS } from '../model/limits.ts';
import { err, ok, type Result } from '../result.ts';
import { waitsInCircle } from './circle.ts';
import type { TextRefusal, TextUpdate } from './text-update.ts';

/** What the rules must know of a text and of who writes. */
export interface GateContext {
  /** How far the document is with a client: the next clock it expects, 0 for a client it does not know. */
  readonly state: (client: number) => number;
  /** Whether this client id belongs to the writer, to nobody yet, or to somebody else. */
  readonly owner: (client: number) => 'writer' | 'nobody' | 'other';
}

export const GATE = {
  /** Bytes of one update. An hour of typing without a network is some tens of kilobytes. */
  bytes: 256 * 1024,
  /** Separate pieces of text in one update; conflict resolution walks them pairwise. */
  items: 4_000,
  /** Characters that were typed and deleted before they were ever sent: they cost no bytes. */
  unseen: 100_000,
  /** Client ids one update may bring along; Yjs needs one, seldom two. */
  newClients: 4,
  /** Client ids one update may write with: every page somebody had open without a network has one. */
  clients: 64,
  /** Characters one person may ever have written in one text: those deleted since are still paid for by everybody's memory. */
  history: 2 * LIMITS.text,
} as const;

/** What an update brings that may be applied. */
export interface Checked {
  /** Client ids used for the first time. */
  readonly newClients: readonly number[];
  /** Characters the document did not have, deleted ones included. */
  readonly written: number;
}

/** Whether this update may be applied at all. After it, nothing of the update can wait for something the document does not have. */
export const checkTextUpdate = (update: TextUpdate, context: GateContext): Result<Checked, TextRefusal> => {
  if (update.items.length > GATE.items) return err('too-large');
  const ends = new Map<number, number>();
  const newClients = new Set<number>();
  let [unseen, written] = [0, 0];
  for (const item of update.items) {
    const { client, clock } = item;
    const known = context.state(client);
    const expected = ends.get(client);
    if (expected === undefined ? clock > known : clock !== expected) return err('gap');
    const end = clock + item.length;
    ends.set(client, end);
    // What the document has already is not applied again, whoever sends it.
    if (end <= known) continue;
    const owner = context.owner(client);
    if (owner === 'other') return err('foreign-client');
    if (owner === 'nobody') newClients.add(client);
    const fresh = end - Math.max(clock, known);
    written += fresh;
    if (item.deleted) unseen += fresh;
  }
  if (ends.size > GATE.clients) return err('too-large');
  if (newClients.size > GATE.newClients || unseen > GATE.unseen) return err('clock');
  const has = (client: number, clock: number): boolean => clock < Math.max(context.state(client), ends.get(client) ?? 0);
  for (const item of update.items) {
    for (const neighbour of [item.origin, item.rightOrigin]) {
      if (neighbour === null) continue;
      // Yjs looks its own client's neighbours up without asking whether they are there.
      if (!has(neighbour.client, neighbour.clock) || (neighbour.client === item.client && neighbour.clock >= item.clock)) return err('gap');
    }
  }
  for (const [client, ranges] of update.deletions) {
    const last = ranges.at(-1);
    if (last !== undefined && !has(client, last.clock + last.len - 1)) return err('gap');
  }
  if (ends.size > 1 && waitsInCircle(update.items, context.state)) return err('gap');
  return ok({ newClients: [...newClients], written });
};
