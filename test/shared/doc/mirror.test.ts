import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { mirror, readTables, type Changes, type View } from '../../../shared/doc/mirror.ts';

/** What JSON can say: no -0, and no key that names the prototype. */
const row = fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value).replaceAll('__proto__', 'proto')) as unknown);
const table = fc.dictionary(fc.constantFrom('a', 'b', 'c', '__proto__x', 'é'), row, { maxKeys: 5 });
const view: fc.Arbitrary<View> = fc.record({ cards: table, people: table, room: table });
const views = fc.array(view, { minLength: 1, maxLength: 8 });

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;
const filled = (tables: View): unknown =>
  plain(Object.fromEntries(Object.entries(tables).filter(([, rows]) => Object.keys(rows).length > 0)));

const whole = (tables: View): Changes => Object.fromEntries(Object.entries(tables).map(([table, rows]) => [table, { kind: 'all', rows }]));

/** Names every row there is or was. */
const leading = (before: View, after: View): Changes =>
  Object.fromEntries(
    Object.entries(after).map(([table, rows]) => {
      const gone = Object.keys(before[table] ?? {}).map((row) => [row, undefined]);
      return [table, { kind: 'some', rows: { ...Object.fromEntries(gone), ...rows } }];
    }),
  );

const countUpdates = (doc: Y.Doc): { count: number } => {
  const seen = { count: 0 };
  doc.on('update', () => {
    seen.count += 1;
  });
  return seen;
};

describe('mirror', () => {
  it('[SY1] the document equals the view after any sequence of views, told whole or by what changed', () => {
    fc.assert(
      fc.property(views, fc.boolean(), (sequence, byRows) => {
        const doc = new Y.Doc();
        const follower = new Y.Doc();
        doc.on('update', (update: Uint8Array) => {
          Y.applyUpdate(follower, update);
        });
        let shown: View = {};
        for (const next of sequence) {
          mirror(doc, byRows ? leading(shown, next) : whole(next));
          shown = next;
          expect(filled(readTables(doc))).toEqual(filled(next));
          expect(filled(Object.fromEntries(['cards', 'people', 'room'].map((name) => [name, follower.getMap(name).toJSON()])))).toEqual(
            filled(next),
          );
        }
      }),
    );
  });

  it('[SY2] no update leaves when nothing changed', () => {
    fc.assert(
      fc.property(view, (same) => {
        const doc = new Y.Doc();
        mirror(doc, whole(same));
        const updates = countUpdates(doc);
        mirror(doc, whole(plain(same) as View));
        mirror(doc, leading(same, plain(same) as View));
        mirror(doc, {});
        expect(updates.count).toBe(0);
      }),
    );
  });

  it('[SY2] the order of keys in a row is no change', () => {
    const doc = new Y.Doc();
    mirror(doc, whole({ room: { timer: { kind: 'running', minutes: 5 } } }));
    const updates = countUpdates(doc);
    mirror(doc, whole({ room: { timer: { minutes: 5, kind: 'running' } } }));
    expect(updates.count).toBe(0);
  });

  it('[SY1] one change of view is one update, and it holds only the rows that changed', () => {
    fc.assert(
      fc.property(view, view, fc.boolean(), (before, after, byRows) => {
        const doc = new Y.Doc();
        mirror(doc, whole(before));
        const touched = new Set<string>();
        for (const name of ['cards', 'people', 'room']) {
          doc.getMap(name).observe((event) => {
            event.changes.keys.forEach((_change, key) => touched.add(`${name}/${key}`));
          });
        }
        const updates = countUpdates(doc);
        mirror(doc, byRows ? leading(before, after) : whole(after));
        const changed = ['cards', 'people', 'room'].flatMap((name) =>
          [...new Set([...Object.keys(before[name] ?? {}), ...Object.keys(after[name] ?? {})])]
            .filter((key) => JSON.stringify(sorted(before[name]?.[key])) !== JSON.stringify(sorted(after[name]?.[key])))
            .map((key) => `${name}/${key}`),
        );
        expect([...touched].sort()).toEqual(changed.sort());
        expect(updates.count).toBe(changed.length > 0 ? 1 : 0);
      }),
    );
  });

  it('[SY1] rows that are not told of stay', () => {
    const doc = new Y.Doc();
    mirror(doc, whole({ cards: { one: 1, two: 2 }, room: { blank: true } }));
    mirror(doc, { cards: { kind: 'some', rows: { two: undefined, three: 3 } } });
    expect(readTables(doc)).toEqual({ cards: { one: 1, three: 3 }, room: { blank: true } });
  });

  it('[SY1] a row that was replaced is in no later snapshot', () => {
    const doc = new Y.Doc();
    mirror(doc, whole({ cards: { one: { text: 'geheimwoord' } } }));
    mirror(doc, whole({ cards: {} }));
    expect(Buffer.from(Y.encodeStateAsUpdate(doc)).includes('geheimwoord')).toBe(false);
  });
});

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? 'minus nought' : value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
};
