import type { SeriesId } from '../../shared/ids.ts';
import type { Series } from '../../shared/series/model.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { seriesDeletesAt, used } from '../../shared/series/series.ts';
import type { Refusal } from '../../shared/session/refusal.ts';
import { createTurns } from '../turns.ts';
import type { Committer } from '../store/committer.ts';
import type { SeriesRow, Store, Write } from '../store/store.ts';

/** Everything that changes a series passes here: of one series, one after the other. */
export interface Keeper {
  /** `null` when it is not there (any more). */
  find(id: SeriesId): Promise<SeriesRow | null>;
  /** A new series; `device` gets a place in it. */
  create(
    series: Series,
    beside: { readonly device: string; readonly guard: Uint8Array | null; readonly writes?: readonly Write[] },
  ): Promise<void>;
  /**
   * Asks what is to become of it, on what is stored, and stores that. While it stays the very same it keeps its revision.
   * Refused as `not-found` when it is not there, and as `changed` when `revision` is not its revision any more.
   */
  change(id: SeriesId, step: Step, revision?: number): Promise<Result<SeriesRow, Refusal>>;
  /** Everything of it is gone when this resolves. `first` runs before, with nothing in between; `false`: it stays. */
  erase(id: SeriesId, first?: (row: SeriesRow) => boolean | Promise<boolean>): Promise<void>;
}

type Step = (row: SeriesRow) => Result<Changed, Refusal> | Promise<Result<Changed, Refusal>>;

export interface Changed {
  readonly series: Series;
  readonly guard?: Uint8Array | null;
  /** Stored with it; asked at the last moment. */
  readonly writes?: () => readonly Write[];
  /** The server did this by itself: nobody used the series. */
  readonly unused?: boolean;
}

export const createKeeper = ({ store, committer, now }: KeeperDeps): Keeper => {
  const turns = createTurns();

  const rowOf = (series: Series, { revision, guard }: Pick<SeriesRow, 'revision' | 'guard'>): SeriesRow => ({
    series,
    revision,
    guard,
    deadline: seriesDeletesAt(series),
  });

  const changeNow = async (id: SeriesId, step: Step, revision: number | undefined): Promise<Result<SeriesRow, Refusal>> => {
    const row = await store.series(id);
    if (row === null) return err({ code: 'not-found' });
    if (revision !== undefined && revision !== row.revision) return err({ code: 'changed' });
    const next = await step(row);
    if (!next.ok) return next;
    const { series, guard = row.guard, writes = () => [], unused = false } = next.value;
    if (series === row.series && guard === row.guard) {
      const beside = writes();
      if (beside.length > 0) await committer.commit(beside);
      return ok(row);
    }
    const after = rowOf(unused ? series : used(series, now()), { revision: row.revision + 1, guard });
    await committer.commit([...writes(), { kind: 'series', row: after }]);
    return ok(after);
  };

  return {
    find: (id) => store.series(id),
    async create(series, { device, guard, writes = [] }) {
      const row = rowOf(series, { revision: 1, guard });
      await committer.commit([{ kind: 'series', row }, { kind: 'series-seat', device, series: series.id }, ...writes]);
    },
    change: (id, step, revision) => turns.take(id, () => changeNow(id, step, revision)),
    erase: (id, first = () => true) =>
      turns.take(id, async () => {
        const row = await store.series(id);
        if (row !== null && (await first(row))) await committer.commit([{ kind: 'series-erase', series: id }]);
      }),
  };
};

interface KeeperDeps {
  readonly store: Pick<Store, 'series'>;
  readonly committer: Committer;
  readonly now: () => number;
}
