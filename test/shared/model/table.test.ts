import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedIds, EMPTY_TABLE, idsOf, rowOf, rowsOf, withoutRow, withRow, type Table } from '../../../shared/model/table.ts';

/** Their hashes are the same: each pair leads from one state of the hash to one other. */
const TWINS = [
  ['xkiocy', 'wukixg'],
  ['sbpnlm', 'iwldfz'],
  ['xthwmh', 'wyaski'],
  ['ljcpkn', 'yjydie'],
] as const;
const crowd = TWINS.reduce<readonly string[]>((starts, pair) => starts.flatMap((start) => pair.map((end) => start + end)), ['']);

const id = fc.oneof(
  fc.integer({ min: 0, max: 400 }).map((nr) => `card${String(nr).padStart(10, '0')}`),
  fc.constantFrom(...crowd),
);
const act = fc.record({ id, gone: fc.integer({ min: 0, max: 3 }).map((die) => die === 0) });
const acts = fc.array(act, { minLength: 1, maxLength: 600, size: 'max' });

interface Row {
  readonly nr: number;
}
type Rows = Table<string, Row>;

/** Every state on the way, beside a `Map` that went the same way. */
const play = (steps: readonly { readonly id: string; readonly gone: boolean }[]) => {
  let table: Rows = EMPTY_TABLE;
  let map: ReadonlyMap<string, Row> = new Map();
  return steps.map(({ id, gone }, nr) => {
    const row = { nr };
    const next = new Map(map);
    if (gone) next.delete(id);
    else next.set(id, row);
    table = gone ? withoutRow(table, id) : withRow(table, id, row);
    map = next;
    return { table, map };
  });
};

describe('a table', () => {
  it('[SY16] holds what a map would, in the order of coming, whatever becomes of it later', () => {
    fc.assert(
      fc.property(acts, (steps) => {
        for (const { table, map } of play(steps).filter((_state, nr) => nr % 50 === 0)) {
          expect(idsOf(table)).toEqual([...map.keys()]);
          expect(rowsOf(table)).toEqual([...map.values()]);
          expect(table.size).toBe(map.size);
          for (const { id } of steps) expect(rowOf(table, id)).toBe(map.get(id));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('[SY16] names exactly the rows that differ between any two', () => {
    fc.assert(
      fc.property(acts, acts, fc.nat(), (steps, others, which) => {
        const states = play(steps);
        for (const one of [states[which % states.length]!, play(others).at(-1)!]) {
          const other = states.at(-1)!;
          const ids = [...new Set([...one.map.keys(), ...other.map.keys()])];
          const differ = ids.filter((id) => one.map.get(id) !== other.map.get(id)).sort();
          expect(changedIds(one.table, other.table).toSorted()).toEqual(differ);
          expect(changedIds(other.table, one.table).toSorted()).toEqual(differ);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('[SY16] shares nearly everything with the table it came from', () => {
    const filled = Array.from({ length: 5_000 }, (_, nr) => `card${String(nr)}`).reduce<Rows>(
      (table, id, nr) => withRow(table, id, { nr }),
      EMPTY_TABLE,
    );
    const known = nodesOf(filled.root, new Set());
    for (const changed of [withRow(filled, 'card77', { nr: -1 }), withRow(filled, 'another', { nr: -1 }), withoutRow(filled, 'card77')]) {
      expect([...nodesOf(changed.root, new Set())].filter((node) => !known.has(node)).length).toBeLessThan(8);
    }
  });

  it('[SY16] stays the same when there is nothing to take away', () => {
    const table = withRow<string, Row>(EMPTY_TABLE, 'one', { nr: 1 });
    expect(withoutRow(table, 'other')).toBe(table);
    expect(changedIds(table, table)).toEqual([]);
  });
});

const nodesOf = (node: Rows['root'], seen: Set<object>): ReadonlySet<object> => {
  seen.add(node);
  if (node.kind === 'branch') for (const child of node.children) nodesOf(child, seen);
  return seen;
};
