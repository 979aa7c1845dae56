import type { EntryOf, Lookup } from './lookup.ts';

/**
 * How one table of a document is made from its source: the parts of a session the document can depend on.
 * A rule names the parts it reads and is given no others, so what it makes can only change when one of them does.
 */
export interface Rule<Source, Made> {
  /** The whole table. */
  all(source: Source): Made;
  /** What may differ between the tables of two sources; `null`: nothing. */
  changed(before: Source, after: Source): TableChange | null;
}

export type Rules<Source, View> = { readonly [Name in keyof View]: Rule<Source, View[Name]> };

/** `all`: the whole table, what is not in it goes. `some`: these rows only; one that is `undefined` goes. */
export interface TableChange {
  readonly kind: 'all' | 'some';
  readonly rows: Readonly<Record<string, unknown>>;
}

/** By name of the table. */
export type Changes = Readonly<Record<string, TableChange>>;

export const viewBy = <Source, View extends object>(rules: Rules<Source, View>, source: Source): View =>
  Object.fromEntries(named(rules).map(([name, rule]) => [name, rule.all(source)])) as View;

/** What leads from the tables of one source to those of another; from `null`, everything. Among it may be rows that stay the same. */
export const changesBy = <Source extends object, View extends object>(
  rules: Rules<Source, View>,
  before: Source | null,
  after: Source,
): Changes => {
  if (before !== null && same(before, after, Object.keys(after) as (keyof Source)[])) return NOTHING;
  return Object.fromEntries(
    named(rules).flatMap(([name, rule]) => {
      const change = before === null ? whole(rule.all(after)) : rule.changed(before, after);
      return change === null ? [] : [[name, change]];
    }),
  );
};

/** The two ways to write a rule for tables made from `Source`. */
export const rulesFor = <Source>() => ({
  /** A short table. */
  table: <Key extends keyof Source, Made extends object>(
    reads: readonly Key[],
    make: (parts: Pick<Source, Key>) => Made,
  ): Rule<Source, Made> => ({
    all: make,
    changed: (before, after) => (same(before, after, reads) ? null : whole(make(after))),
  }),

  /** A table that may grow long: a row is made from the entries under its own id and from what all rows read. */
  tableOf: <Joined extends keyof Source, Each extends Joined, Key extends keyof Source, Row>(
    { of, each, reads, order }: Join<Source, Joined, Each, Key>,
    make: (parts: Parts<Source, Joined, Each, Key>) => Row | undefined,
  ): Rule<Source, Readonly<Record<string, Row>>> => {
    const lookups = Object.entries(of) as [Joined, Lookup<unknown>][];
    const made = (source: Source, ids: readonly string[]): Readonly<Record<string, Row>> => {
      const common = Object.fromEntries(reads.map((name) => [name, source[name]]));
      const found = ids.flatMap((id) => {
        const own = Object.fromEntries(lookups.map(([name, lookup]) => [name, lookup.entry(source[name], id)]));
        return own[each as string] === undefined ? [] : { id, parts: { ...common, ...own } as Parts<Source, Joined, Each, Key> };
      });
      if (order !== undefined) found.sort((one, other) => order(one.parts, other.parts));
      return Object.fromEntries(found.map(({ id, parts }) => [id, make(parts)] as const).filter(isThere));
    };
    const all = (source: Source) => made(source, of[each].ids(source[each]));
    return {
      all,
      changed(before, after) {
        if (!same(before, after, reads)) return whole(all(after));
        const ids = lookups.flatMap(([name, lookup]) => (before[name] === after[name] ? [] : lookup.changed(before[name], after[name])));
        const rows = made(after, ids);
        const gone = ids.filter((id) => !Object.hasOwn(rows, id));
        return ids.length === 0 ? null : { kind: 'some', rows: { ...rows, ...Object.fromEntries(gone.map((id) => [id, undefined])) } };
      },
    };
  },
});

interface Join<Source, Joined extends keyof Source, Each extends Joined, Key extends keyof Source> {
  /** What a row reads under its own id, and how that is looked up. */
  readonly of: { readonly [Name in Joined]: Lookup<Source[Name]> };
  /** Which of them says what rows there can be. */
  readonly each: Each;
  /** What every row reads. */
  readonly reads: readonly Key[];
  /** The order in which rows are written, where it could tell something. */
  readonly order?: (one: NoInfer<Parts<Source, Joined, Each, Key>>, other: NoInfer<Parts<Source, Joined, Each, Key>>) => number;
}

type Parts<Source, Joined extends keyof Source, Each extends Joined, Key extends keyof Source> = {
  readonly [Name in Joined]: EntryOf<Source[Name]> | (Name extends Each ? never : undefined);
} & Pick<Source, Key>;

const named = <Source, View extends object>(rules: Rules<Source, View>) => Object.entries(rules) as [string, Rule<Source, object>][];

const whole = (rows: object): TableChange => ({ kind: 'all', rows: rows as TableChange['rows'] });

const same = <Source>(before: Source, after: Source, parts: readonly (keyof Source)[]): boolean =>
  parts.every((part) => before[part] === after[part]);

const isThere = <Row>(row: readonly [string, Row | undefined]): row is readonly [string, Row] => row[1] !== undefined;

const NOTHING: Changes = {};
