import { Router } from 'express';
import { floorAt } from '../../shared/lookback/floor-at.ts';
import { timelineOf } from '../../shared/lookback/timeline.ts';
import { momentSchema, type FloorThen, type LookBack } from '../../shared/protocol/http.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Refusal } from '../../shared/session/refusal.ts';
import type { Store } from '../store/store.ts';
import type { Door } from './door.ts';
import { seatOf } from './harvest.ts';
import { parseBody, route, type Reply } from './reply.ts';

export interface LookBackDeps {
  readonly door: Pick<Door, 'findAsFacilitator'>;
  readonly store: Pick<Store, 'events'>;
  readonly now: () => number;
}

/** The course of a session and the floor as it was, for the facilitator. Made from the events each time: nothing of it is kept. */
export const lookBackRoutes = ({ door, store, now }: LookBackDeps): Router => {
  const router = Router();

  router.get(
    '/:code/lookback',
    route(async (request) => {
      const found = seatOf(await door.findAsFacilitator(request), 'facilitator');
      if (!found.ok) return found;
      const { live, room } = found.value;
      const events = await store.events(live.session.id);
      return reply<LookBack>(timelineOf(events, { room: room.id, now: now() }));
    }),
  );

  router.get(
    '/:code/lookback/at/:at',
    route(async (request) => {
      const found = seatOf(await door.findAsFacilitator(request), 'facilitator');
      if (!found.ok) return found;
      const moment = parseBody(momentSchema, { at: Number(request.params['at']) });
      if (!moment.ok) return moment;
      const { live, room } = found.value;
      const floor = floorAt(await store.events(live.session.id), { room: room.id, at: moment.value.at });
      return floor === null ? err({ code: 'not-found' }) : reply<FloorThen>({ at: moment.value.at, floor });
    }),
  );

  return router;
};

const reply = <Body>(body: Body): Result<Reply, Refusal> => ok({ status: 200, body });
