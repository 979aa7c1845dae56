import type * as Y from 'yjs';
import { sameJson } from './same-json.ts';

/** What an audience sees: table → row → JSON value. */
export type View = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * Writes the smallest difference into the document's root `Y.Map`s, in one transaction; one row is one JSON value.
 * Knows nothing of the domain: what the view does not hold is not in the document afterwards.
 * `shown` is what the document is known to hold (the view mirrored last); rows that are the same object in both are not compared.
 */
export const mirror = (doc: Y.Doc, view: View, shown: View = readTables(doc)): void => {
  const changes = [...new Set([...Object.keys(shown), ...Object.keys(view)])].flatMap((table) =>
    changedRows(table, shown[table] ?? {}, view[table] ?? {}),
  );
  if (changes.length === 0) return;
  doc.transact(() => {
    for (const { table, row, value } of changes) {
      if (value === undefined) doc.getMap(table).delete(row);
      else doc.getMap(table).set(row, value);
    }
  });
};

/** What the document holds now. */
export const readTables = (doc: Y.Doc): View =>
  Object.fromEntries([...doc.share.keys()].map((table) => [table, doc.getMap(table).toJSON()]));

interface Change {
  readonly table: string;
  readonly row: string;
  /** `undefined`: the row goes. */
  readonly value: unknown;
}

const changedRows = (
  table: string,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): readonly Change[] => [
  ...Object.keys(before)
    .filter((row) => at(before, row) !== undefined && at(after, row) === undefined)
    .map((row) => ({ table, row, value: undefined })),
  ...Object.keys(after)
    .filter((row) => at(after, row) !== undefined && !sameJson(at(before, row), at(after, row)))
    .map((row) => ({ table, row, value: after[row] })),
];

/** A row may be called `constructor`. */
const at = (rows: Readonly<Record<string, unknown>>, row: string): unknown => (Object.hasOwn(rows, row) ? rows[row] : undefined);
