import type * as Y from 'yjs';
import { sameJson } from './same-json.ts';

/** What an audience sees: table → row → JSON value. */
export type View = Readonly<Record<string, Rows>>;
type Rows = Readonly<Record<string, unknown>>;

/** By table: `all` its rows, others go; or `some`, of which one that is `undefined` goes. */
export type Changes = Readonly<Record<string, { readonly kind: 'all' | 'some'; readonly rows: Rows }>>;

/**
 * Writes changes into the document's root `Y.Map`s, in one transaction; one row is one JSON value.
 * Knows nothing of the domain, and writes no row that the document holds already.
 */
export const mirror = (doc: Y.Doc, changes: Changes): void => {
  const writes = Object.entries(changes).flatMap(([table, { kind, rows }]) => {
    const map = doc.getMap(table);
    const gone = kind === 'all' ? [...map.keys()].filter((row) => !Object.hasOwn(rows, row)) : [];
    return [...gone.map((row) => [row, undefined] as const), ...Object.entries(rows)]
      .filter(([row, value]) => !sameJson(map.get(row), value))
      .map(([row, value]) => ({ map, row, value }));
  });
  if (writes.length === 0) return;
  doc.transact(() => {
    for (const { map, row, value } of writes) {
      if (value === undefined) map.delete(row);
      else map.set(row, value);
    }
  });
};

/** What the document holds now. */
export const readTables = (doc: Y.Doc): View =>
  Object.fromEntries([...doc.share.keys()].map((table) => [table, doc.getMap(table).toJSON()]));
