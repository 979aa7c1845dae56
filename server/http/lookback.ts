import { Router, type Request } from 'express';
import { PLENARY, type RoomId } from '../../shared/ids.ts';
import { floorAt } from '../../shared/lookback/floor-at.ts';
import { timelineOf } from '../../shared/lookback/timeline.ts';
import { momentSchema, type FloorThen, type LookBack } from '../../shared/protocol/http.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Refusal } from '../../shared/session/refusal.ts';
import type { LiveState } from '../sync/hub.ts';
import type { Store } from '../store/store.ts';
import type { Door } from './door.ts';
import { seatOf } from './harvest.ts';
import { parseBody, route, type Reply } from './reply.ts';

export interface LookBackDeps {
  readonly door: Pick<Door, 'find' | 'findAsFacilitator'>;
  readonly store: Pick<Store, 'events'>;
  readonly now: () => number;
}

/** The course of a session and the floor as it was, for its hosts. Made from the events each time: nothing of it is kept. */
export const lookBackRoutes = ({ door, store, now }: LookBackDeps): Router => {
  const router = Router();

  const readCourse = async ({ live, room }: Looking): Promise<Result<Reply, Refusal>> =>
    reply<LookBack>(timelineOf(await store.events(live.session.id), { room, now: now() }));

  const readFloor = async ({ live, room }: Looking, at: unknown): Promise<Result<Reply, Refusal>> => {
    const moment = parseBody(momentSchema, { at: Number(at) });
    if (!moment.ok) return moment;
    const floor = floorAt(await store.events(live.session.id), { room, at: moment.value.at });
    return floor === null ? err({ code: 'not-found' }) : reply<FloorThen>({ at: moment.value.at, floor });
  };

  /** The circle's, wherever the facilitator is. */
  const circle = async (request: Request): Promise<Result<Looking, Refusal>> => {
    const found = seatOf(await door.findAsFacilitator(request), 'facilitator');
    return found.ok ? ok({ live: found.value.live, room: PLENARY }) : found;
  };

  /** A subgroup's, for who leads it; what is said there is nobody else's, the facilitator's neither. */
  const subgroup = async (request: Request): Promise<Result<Looking, Refusal>> => {
    const found = await door.find(request);
    if (!found.ok) return found;
    const { actor, seats } = found.value;
    const live = actor.live();
    const { rooms, people } = live.session;
    const id = String(request.params['room']) as RoomId;
    const lead = Object.hasOwn(rooms, id) && id !== PLENARY ? (rooms[id]?.lead ?? null) : null;
    const leads = lead !== null && people[lead]?.presence === 'here' && seats.some(({ person }) => person === lead);
    return leads ? ok({ live, room: id }) : err({ code: seats.length > 0 ? 'not-allowed' : 'no-seat' });
  };

  const course = (look: typeof circle) =>
    route(async (request) => {
      const found = await look(request);
      return found.ok ? readCourse(found.value) : found;
    });
  const floorThen = (look: typeof circle) =>
    route(async (request) => {
      const found = await look(request);
      return found.ok ? readFloor(found.value, request.params['at']) : found;
    });

  router.get('/:code/lookback', course(circle));
  router.get('/:code/lookback/at/:at', floorThen(circle));
  router.get('/:code/rooms/:room/lookback', course(subgroup));
  router.get('/:code/rooms/:room/lookback/at/:at', floorThen(subgroup));
  return router;
};

const reply = <Body>(body: Body): Result<Reply, Refusal> => ok({ status: 200, body });

interface Looking {
  readonly live: LiveState;
  readonly room: RoomId;
}
