import * as Y from 'yjs';
import type { Range, TextUpdate } from './text-update.ts';

/**
 * By how many characters a text becomes longer with this update, or shorter, without applying it. `doc` has everything the update
 * builds on.
 */
export const growthOf = ({ items, deletions }: TextUpdate, doc: Y.Doc): number => {
  let growth = 0;
  for (const { client, clock, length, deleted } of items) {
    if (deleted) continue;
    const from = Math.max(clock, Y.getState(doc.store, client));
    const fresh = { clock: from, len: clock + length - from };
    if (fresh.len > 0) growth += fresh.len - overlap(deletions.get(client) ?? [], fresh);
  }
  for (const [client, ranges] of deletions) for (const range of ranges) growth -= visibleIn(doc, client, range);
  return growth;
};

const overlap = (ranges: readonly Range[], { clock, len }: Range): number =>
  ranges.reduce((sum, range) => sum + Math.max(0, Math.min(range.clock + range.len, clock + len) - Math.max(range.clock, clock)), 0);

const visibleIn = (doc: Y.Doc, client: number, { clock, len }: Range): number => {
  const structs = doc.store.clients.get(client) ?? [];
  const known = Math.min(clock + len, Y.getState(doc.store, client));
  if (clock >= known) return 0;
  let visible = 0;
  for (let at = Y.findIndexSS(structs, clock); at < structs.length; at += 1) {
    const struct = structs[at] as Y.Item | Y.GC;
    if (struct.id.clock >= known) break;
    if (struct instanceof Y.Item && !struct.deleted)
      visible += Math.min(struct.id.clock + struct.length, known) - Math.max(struct.id.clock, clock);
  }
  return visible;
};
