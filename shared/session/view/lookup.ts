import { changedIds, idsOf, rowOf, type Table } from '../../model/table.ts';

/** How to read something that holds an entry per id. */
export interface Lookup<Holder> {
  ids(holder: Holder): readonly string[];
  entry(holder: Holder, id: string): unknown;
  /** Under which ids two of them differ. */
  changed(before: Holder, after: Holder): readonly string[];
}

/** What a holder holds; a set holds `true` under each of its members. */
export type EntryOf<Holder> =
  Holder extends Table<string, infer Row>
    ? Row
    : Holder extends ReadonlySet<string>
      ? true
      : Holder extends Readonly<Record<string, infer Row>>
        ? Row
        : never;

/** Comparing looks only at what the two do not share. */
export const TABLE: Lookup<Table<string, unknown>> = { ids: idsOf, entry: rowOf, changed: changedIds };

/** Comparing goes entry by entry: for what seldom changes. */
export const RECORD: Lookup<Readonly<Record<string, unknown>>> = {
  ids: (record) => Object.keys(record),
  entry: (record, id) => (Object.hasOwn(record, id) ? record[id] : undefined),
  changed: (before, after) => either(Object.keys(before), Object.keys(after)).filter((id) => before[id] !== after[id]),
};

/** As {@link RECORD}. */
export const SET: Lookup<ReadonlySet<string>> = {
  ids: (set) => [...set],
  entry: (set, id) => set.has(id) || undefined,
  changed: (before, after) => either([...before], [...after]).filter((id) => before.has(id) !== after.has(id)),
};

const either = (one: readonly string[], other: readonly string[]): readonly string[] => [...new Set([...one, ...other])];
