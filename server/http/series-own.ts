import { Router } from 'express';
import type { OwnSeries } from '../../shared/protocol/series.ts';
import { ok } from '../../shared/result.ts';
import type { Auth } from '../auth/auth.ts';
import type { Keeper } from '../series/keeper.ts';
import type { Store } from '../store/store.ts';
import { route } from './reply.ts';

interface OwnSeriesDeps {
  readonly auth: Pick<Auth, 'identify'>;
  readonly store: Pick<Store, 'seriesOf'>;
  readonly keeper: Pick<Keeper, 'find'>;
}

/** The series a browser may lead, the one last used first. Somebody without any gets an empty list. */
export const ownSeriesRoutes = ({ auth, store, keeper }: OwnSeriesDeps): Router => {
  const router = Router();
  router.get(
    '/',
    route(async (request) => {
      const browser = await auth.identify(request);
      const ids = browser === null ? [] : await store.seriesOf(browser.device);
      const rows = await Promise.all(ids.map((id) => keeper.find(id)));
      const series = rows.flatMap((row) => (row === null ? [] : [row.series])).toSorted((one, other) => other.usedAt - one.usedAt);
      const body = series.map(({ id, title, meetings }): OwnSeries => ({
        ...{ id, title },
        meetings: meetings.filter(({ off }) => off !== true).length,
      }));
      return ok({ status: 200, body });
    }),
  );
  return router;
};
