import type { Request } from 'express';
import { ID_PATTERN, type SeriesId } from '../../shared/ids.ts';
import type { SeriesEnterBody } from '../../shared/protocol/series.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Refusal } from '../../shared/session/refusal.ts';
import type { Auth, Identity } from '../auth/auth.ts';
import type { Keys } from '../auth/keys.ts';
import type { Visitors } from '../auth/visitor.ts';
import type { Limits } from '../limits.ts';
import type { Keeper } from '../series/keeper.ts';
import { opens } from '../series/passphrase.ts';
import type { SeriesRow, Store } from '../store/store.ts';
import { createTurns } from '../turns.ts';

export interface SeriesDoorDeps {
  readonly keeper: Pick<Keeper, 'find'>;
  readonly store: Pick<Store, 'seriesOf'>;
  readonly auth: Pick<Auth, 'identify'>;
  readonly keys: Pick<Keys, 'fitsSeries'>;
  readonly visitors: Pick<Visitors, 'address'>;
  readonly limits: Pick<Limits, 'missed' | 'isGuessing' | 'mayUnlock' | 'wrongPassphrase'>;
}

/** A series, and the browser that has a place in it. */
export interface Inside {
  readonly row: SeriesRow;
  readonly browser: Identity;
}

/** The one way from an id in a path to a series. Unknown ones and somebody else's get the same answer. */
export interface SeriesDoor {
  find(request: Request): Promise<Result<Inside, Refusal>>;
  /** Whether the secret of a link, and the passphrase where there is one, open it: then as it was at that moment. A wrong one is a guess. */
  opens(request: Request, body: SeriesEnterBody): Promise<Result<SeriesRow, Refusal>>;
}

export const createSeriesDoor = ({ keeper, store, auth, keys, visitors, limits }: SeriesDoorDeps): SeriesDoor => {
  const trying = createTurns();

  const missed = async (request: Request, refusal: Refusal): Promise<Result<never, Refusal>> => {
    await limits.missed(visitors.address(request));
    return err(refusal);
  };

  /** One at a time, so that many at once are counted as well. */
  const unlock = (request: Request, row: SeriesRow, passphrase: string): Promise<Result<SeriesRow, Refusal>> =>
    trying.take(row.series.id, async () => {
      const { series, guard } = row;
      // Nothing was tried yet: whoever has the link learns that there is a passphrase.
      if (guard !== null && passphrase === '') return err({ code: 'bad-passphrase' });
      if (guard === null) return ok(row);
      if (!(await limits.mayUnlock(series.id))) return err({ code: 'too-fast' });
      if (await opens(passphrase, guard)) return ok(row);
      await limits.wrongPassphrase(series.id);
      return missed(request, { code: 'bad-passphrase' });
    });

  return {
    async find(request) {
      const id = seriesIn(request);
      const browser = id === null ? null : await auth.identify(request);
      if (id === null || browser === null || !(await store.seriesOf(browser.device)).includes(id)) return err({ code: 'not-found' });
      const row = await keeper.find(id);
      return row === null ? err({ code: 'not-found' }) : ok({ row, browser });
    },
    async opens(request, { key, passphrase }) {
      const id = seriesIn(request);
      const row = id !== null && keys.fitsSeries(key, id) ? await keeper.find(id) : null;
      if (row !== null) return unlock(request, row, passphrase);
      if (await limits.isGuessing(visitors.address(request))) return err({ code: 'too-fast' });
      return missed(request, { code: 'bad-key' });
    },
  };
};

const seriesIn = (request: Request): SeriesId | null => {
  const id = String(request.params['id'] ?? '').slice(0, 40);
  return ID_PATTERN.test(id) ? (id as SeriesId) : null;
};
