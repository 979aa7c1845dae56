import express, { type ErrorRequestHandler, type Express, type RequestHandler, type Router } from 'express';
import type { Health } from '../../shared/protocol/http.ts';
import type { Visitors } from '../auth/visitor.ts';
import type { Limits } from '../limits.ts';
import { fault, type Log } from '../log.ts';
import type { Store } from '../store/store.ts';
import { aboutRoutes, type AboutDeps } from './about.ts';
import { assets } from './assets.ts';
import { sendRefusal } from './reply.ts';
import { ownPagesOnly, securityHeaders } from './security.ts';

export interface AppDeps {
  readonly store: Pick<Store, 'writable'>;
  readonly visitors: Visitors;
  readonly limits: Limits;
  readonly log: Log;
  readonly now: () => number;
  /** Where the built pages are. */
  readonly clientDir: string;
  readonly about: AboutDeps;
  /** Mounted at `/api/sessions`, in this order. */
  readonly sessionRouters: readonly Router[];
  /** At `/api/series`. */
  readonly seriesRouters: readonly Router[];
  /** At `/api/mine`. */
  readonly mineRouters: readonly Router[];
}

export const createApp = ({
  store,
  visitors,
  limits,
  log,
  now,
  clientDir,
  about,
  sessionRouters,
  seriesRouters,
  mineRouters,
}: AppDeps): Express => {
  const startedAt = now();
  const app = express();
  app.disable('x-powered-by');
  app.use(...securityHeaders(visitors));

  app.get('/health', async (_request, response) => {
    const writable = await store.writable();
    const health: Health = { status: writable ? 'ok' : 'failing', uptimeSeconds: Math.floor((now() - startedAt) / 1000) };
    response.setHeader('cache-control', 'no-store');
    response.status(writable ? 200 : 503).json(health);
  });

  app.use('/api', noStore, withinLimits({ limits, visitors }), ownPagesOnly(visitors), smallBodies);
  aboutRoutes(app, { ...about, now });
  for (const router of sessionRouters) app.use('/api/sessions', router);
  for (const router of seriesRouters) app.use('/api/series', router);
  for (const router of mineRouters) app.use('/api/mine', router);
  app.use('/api', (_request, response) => sendRefusal(response, { code: 'not-found' }));

  app.use(assets(clientDir));
  app.use((_request, response) => sendRefusal(response, { code: 'not-found' }));
  app.use(refuseErrors(log));
  return app;
};

const BODY_LIMIT = '64kb';

/** All but one route take no more; a series that somebody brings is read where it is taken in. */
const smallBodies: RequestHandler = (request, response, next) =>
  request.path === '/series/import' ? next() : readJson(request, response, next);
const readJson = express.json({ limit: BODY_LIMIT });

const noStore: RequestHandler = (_request, response, next) => {
  response.setHeader('cache-control', 'no-store');
  next();
};

const withinLimits =
  ({ limits, visitors }: Pick<AppDeps, 'limits' | 'visitors'>): RequestHandler =>
  async (request, response, next) => {
    if (await limits.allow('request', visitors.address(request))) next();
    else sendRefusal(response, { code: 'too-fast' });
  };

/** What the sender did wrong (a body that is no JSON, or too much of it) is refused as such; all else is ours, and is logged. */
const refuseErrors =
  (log: Log): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const status = statusOf(error);
    if (status >= 400 && status < 500) return sendRefusal(response, { code: 'invalid', field: 'body' }, status);
    log.error({ method: request.method, ...fault(error) }, 'a request failed');
    sendRefusal(response, { code: 'unavailable' });
  };

const statusOf = (error: unknown): number =>
  typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number' ? error.status : 500;
