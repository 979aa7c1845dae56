import { isDeepStrictEqual } from 'node:util';
import { Router } from 'express';
import type { MeetingId, SeriesId } from '../../shared/ids.ts';
import {
  keepSchema,
  meetingsSchema,
  seriesChangeSchema,
  seriesCreateSchema,
  seriesEnterSchema,
  type MeetingMade,
  type SeriesMade,
  type SeriesView,
} from '../../shared/protocol/series.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { meetingsChanged } from '../../shared/series/meetings.ts';
import { changed, newSeries } from '../../shared/series/series.ts';
import { seriesView } from '../../shared/series/view.ts';
import type { Refusal } from '../../shared/session/refusal.ts';
import type { Auth, Identity } from '../auth/auth.ts';
import type { Keys } from '../auth/keys.ts';
import type { Visitors } from '../auth/visitor.ts';
import type { Limits } from '../limits.ts';
import type { Harvests } from '../series/harvests.ts';
import type { Keeper } from '../series/keeper.ts';
import { makeMeeting } from '../series/make-meeting.ts';
import { guardOf } from '../series/passphrase.ts';
import { sessionsOf } from '../series/sessions-of.ts';
import { tellSessions } from '../series/tell-sessions.ts';
import type { Registry } from '../session/registry.ts';
import type { SeriesRow, Write } from '../store/store.ts';
import { parseBody, route, type Reply } from './reply.ts';
import type { SeriesDoor } from './series-door.ts';

export interface SeriesRouteDeps {
  readonly door: SeriesDoor;
  readonly keeper: Keeper;
  readonly harvests: Pick<Harvests, 'keep'>;
  readonly registry: Registry;
  readonly auth: Auth;
  readonly keys: Keys;
  readonly visitors: Visitors;
  readonly limits: Limits;
  readonly now: () => number;
  readonly newId: () => string;
}

/** The routes of shared/protocol/series.ts, below `/api/series`. */
export const seriesRoutes = (deps: SeriesRouteDeps): Router => {
  const { door, keeper, harvests, registry, auth, visitors, limits, now, newId } = deps;
  const router = Router();

  /** A change of a revision that was read before: the sessions that are there hear of it. */
  const changeAndTell = async ({ series }: SeriesRow, step: Parameters<Keeper['change']>[1], revision: number) => {
    const after = await keeper.change(series.id, step, revision);
    if (after.ok) await tellSessions(registry, series, after.value.series);
    return after;
  };

  router.post(
    '/',
    route(async (request, response) => {
      if (!(await limits.allow('create', visitors.address(request)))) return err({ code: 'too-fast' });
      const body = parseBody(seriesCreateSchema, request.body);
      if (!body.ok) return body;
      const { passphrase, ...about } = body.value;
      const series = newSeries(about, { id: newId() as SeriesId, now: now() });
      await keeper.create(series, { device: auth.remember(request, response), guard: await guardOf(passphrase) });
      return reply<SeriesMade>(201, { id: series.id });
    }),
  );

  router.post(
    '/:id/enter',
    route(async (request, response) => {
      const body = parseBody(seriesEnterSchema, request.body);
      if (!body.ok) return body;
      const opened = await door.opens(request, body.value);
      if (!opened.ok) return opened;
      const { series, guard } = opened.value;
      const seated = await keeper.change(series.id, (row) => {
        // Another passphrase came between: what was tried is worth nothing any more.
        if (!isDeepStrictEqual(row.guard, guard)) return err({ code: 'bad-passphrase' });
        const seat: Write = { kind: 'series-seat', device: auth.remember(request, response), series: series.id };
        return ok({ series: row.series, writes: () => [seat] });
      });
      return seated.ok ? ok({ status: 204 }) : seated;
    }),
  );

  router.get(
    '/:id',
    route(async (request) => {
      const found = await door.find(request);
      return found.ok ? reply<SeriesView>(200, await view(deps, found.value.row, found.value.browser)) : found;
    }),
  );

  router.patch(
    '/:id',
    route(async (request) => {
      const found = await door.find(request);
      if (!found.ok) return found;
      const body = parseBody(seriesChangeSchema, request.body);
      if (!body.ok) return body;
      const { revision, change, passphrase } = body.value;
      const guard = passphrase === undefined ? undefined : await guardOf(passphrase);
      // Who was let in without this passphrase has to give it; who sets it just did.
      const othersOut: Write = { kind: 'series-unseat', series: found.value.row.series.id, but: found.value.browser.device };
      const after = await changeAndTell(
        found.value.row,
        ({ series }) =>
          ok({
            series: changed(series, change),
            ...(guard !== undefined && { guard }),
            ...(guard && { writes: () => [othersOut] }),
          }),
        revision,
      );
      return after.ok ? reply<SeriesView>(200, await view(deps, after.value, found.value.browser)) : after;
    }),
  );

  router.put(
    '/:id/meetings',
    route(async (request) => {
      const found = await door.find(request);
      if (!found.ok) return found;
      const body = parseBody(meetingsSchema, request.body);
      if (!body.ok) return body;
      const { revision, meetings } = body.value;
      const after = await changeAndTell(
        found.value.row,
        async ({ series }) => {
          const there = await sessionsOf(registry, series);
          return asChanged(meetingsChanged(series, meetings, { newId, isThere: (session) => there.has(session) }));
        },
        revision,
      );
      return after.ok ? reply<SeriesView>(200, await view(deps, after.value, found.value.browser)) : after;
    }),
  );

  router.post(
    '/:id/meetings/:meeting/session',
    route(async (request, response) => {
      const found = await door.find(request);
      if (!found.ok) return found;
      if (!(await limits.allow('create', visitors.address(request)))) return err({ code: 'too-fast' });
      const made = await makeMeeting(deps, {
        series: found.value.row.series.id,
        meeting: String(request.params['meeting']) as MeetingId,
        device: auth.remember(request, response),
      });
      return made.ok ? reply<MeetingMade>(201, made.value) : made;
    }),
  );

  router.put(
    '/:id/meetings/:meeting/harvest',
    route(async (request) => {
      const found = await door.find(request);
      if (!found.ok) return found;
      const body = parseBody(keepSchema, request.body);
      if (!body.ok) return body;
      const { row, browser } = found.value;
      const after = await harvests.keep(row.series.id, String(request.params['meeting']) as MeetingId, body.value.on);
      return after.ok ? reply<SeriesView>(200, await view(deps, after.value, browser)) : after;
    }),
  );

  router.delete(
    '/:id',
    route(async (request) => {
      const found = await door.find(request);
      if (!found.ok) return found;
      const tooSessions = request.query['sessions'] === 'too';
      await keeper.erase(found.value.row.series.id, async ({ series }) => {
        const sessions = tooSessions ? (await sessionsOf(registry, series)).keys() : [];
        for (const session of sessions) await registry.erase(session);
        return true;
      });
      return ok({ status: 204 });
    }),
  );

  return router;
};

const view = async ({ registry, keys }: SeriesRouteDeps, { series, revision, guard, deadline }: SeriesRow, browser: Identity) => {
  const there = await sessionsOf(registry, series);
  const led = new Set(browser.seats.flatMap(({ seat, session }) => (seat === 'facilitator' ? [session] : [])));
  return seriesView({
    series,
    revision,
    guarded: guard !== null,
    deletesAt: deadline,
    link: `/reeks/${series.id}#${keys.seriesKey(series.id)}`,
    sessionOf: ({ session }) => (session === null ? null : (there.get(session.id)?.live().session ?? null)),
    mayLead: ({ id }) => led.has(id),
  });
};

const asChanged = (series: Result<SeriesRow['series'], Refusal>) => (series.ok ? ok({ series: series.value }) : series);

const reply = <Body>(status: 200 | 201, body: Body): Result<Reply, Refusal> => ok({ status, body });
