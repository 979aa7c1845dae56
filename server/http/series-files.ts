import express, { Router, type ErrorRequestHandler } from 'express';
import type { KeepsakeId } from '../../shared/ids.ts';
import { IMPORT_BYTES } from '../../shared/model/limits.ts';
import type { SeriesMade } from '../../shared/protocol/series.ts';
import { err, ok } from '../../shared/result.ts';
import { seriesToFile, type BroughtSeries } from '../../shared/series/series-file.ts';
import type { Auth } from '../auth/auth.ts';
import type { Visitors } from '../auth/visitor.ts';
import type { Limits } from '../limits.ts';
import type { Keeper } from '../series/keeper.ts';
import type { SeriesReader } from '../series/reader.ts';
import type { Store, Write } from '../store/store.ts';
import { fileName } from './file.ts';
import { route, sendRefusal } from './reply.ts';
import type { SeriesDoor } from './series-door.ts';

export interface SeriesFileDeps {
  readonly door: Pick<SeriesDoor, 'find'>;
  readonly keeper: Pick<Keeper, 'create'>;
  readonly store: Pick<Store, 'keepsake' | 'keepsakesOf'>;
  readonly auth: Pick<Auth, 'remember'>;
  readonly visitors: Pick<Visitors, 'address'>;
  readonly limits: Pick<Limits, 'allow'>;
  readonly reader: SeriesReader;
}

/** A series as a file to take to another Kring, and back from one; below `/api/series`. */
export const seriesFileRoutes = ({ door, keeper, store, auth, visitors, limits, reader }: SeriesFileDeps): Router => {
  const router = Router();

  router.get('/:id/series.json', async (request, response) => {
    const found = await door.find(request);
    if (!found.ok) return sendRefusal(response, found.error);
    const { series } = found.value.row;
    const kept = (await store.keepsakesOf(series.id)).map(({ keepsake, session, at, sealed }) => ({
      ...{ keepsake, session, at, sealed: Buffer.from(sealed).toString('base64') },
    }));
    response.setHeader('content-disposition', `attachment; filename="${fileName('kring', series.title, 'json')}"`);
    response.setHeader('x-content-type-options', 'nosniff');
    response.type('application/json; charset=utf-8').send(seriesToFile(series, kept));
  });

  router.post(
    '/import',
    express.text({ type: () => true, limit: IMPORT_BYTES }),
    tooBig,
    route(async (request, response) => {
      if (!(await limits.allow('create', visitors.address(request)))) return err({ code: 'too-fast' });
      const brought = await reader.read(String(request.body ?? ''));
      if (!brought.ok) return brought;
      const writes = await unknownOf(store, brought.value);
      await keeper.create(brought.value.series, { device: auth.remember(request, response), guard: null, writes });
      const made: SeriesMade = { id: brought.value.series.id };
      return ok({ status: 201, body: made });
    }),
  );

  return router;
};

/** A key that keeps something here already keeps that and nothing else: a file takes nothing from anybody, and slips nobody anything. */
const unknownOf = async (store: Pick<Store, 'keepsake'>, { series, keepsakes }: BroughtSeries): Promise<readonly Write[]> => {
  const here = new Set<KeepsakeId>();
  for (const keepsake of new Set(keepsakes.map((row) => row.keepsake))) if ((await store.keepsake(keepsake)).length > 0) here.add(keepsake);
  return keepsakes
    .filter(({ keepsake }) => !here.has(keepsake))
    .map(({ sealed, ...row }) => ({
      kind: 'keepsake',
      row: { ...row, series: series.id, sealed: new Uint8Array(Buffer.from(sealed, 'base64')) },
    }));
};

const tooBig: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  const isTooBig = typeof error === 'object' && error !== null && 'type' in error && error.type === 'entity.too.large';
  if (isTooBig) sendRefusal(response, { code: 'invalid', field: 'too-big' }, 413);
  else next(error);
};
