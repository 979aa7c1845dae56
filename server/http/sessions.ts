import { Router, type Request, type Response } from 'express';
import { PLENARY, type ParticipantId, type RoomId } from '../../shared/ids.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Room, Session } from '../../shared/model/session.ts';
import {
  coHostSchema,
  createSchema,
  enterSchema,
  joinSchema,
  type Created,
  type Joined,
  type Links,
  type RoomLinks,
  type SessionDoor,
} from '../../shared/protocol/http.ts';
import { KEEP_CLOSED_HOURS } from '../../shared/model/limits.ts';
import { NO_PREPARATION } from '../../shared/model/preparation.ts';
import type { SessionEvent } from '../../shared/session/events.ts';
import { join, joinAsCoHost, type Moment } from '../../shared/session/join.ts';
import type { Refusal } from '../../shared/session/refusal.ts';
import { scriptById } from '../../shared/script/scripts/index.ts';
import type { Auth } from '../auth/auth.ts';
import type { Keys, LinkFor, LinkSeat } from '../auth/keys.ts';
import type { Visitors } from '../auth/visitor.ts';
import type { Limits } from '../limits.ts';
import type { SessionActor } from '../session/actor.ts';
import type { Harvests } from '../series/harvests.ts';
import type { Registry } from '../session/registry.ts';
import type { Committer } from '../store/committer.ts';
import type { SeatRow } from '../store/store.ts';
import type { Door } from './door.ts';
import { parseBody, route, type Reply } from './reply.ts';
import { createTurns } from '../turns.ts';

export interface SessionRouteDeps {
  readonly door: Door;
  readonly registry: Registry;
  readonly harvests: Pick<Harvests, 'forget'>;
  readonly committer: Committer;
  readonly auth: Auth;
  readonly keys: Keys;
  readonly visitors: Visitors;
  readonly limits: Limits;
  readonly newId: () => string;
}

/** The routes of shared/protocol/http.ts, below `/api/sessions`. */
export const sessionRoutes = ({ door, registry, harvests, committer, auth, keys, visitors, limits, newId }: SessionRouteDeps): Router => {
  const router = Router();

  router.post(
    '/',
    route(async (request, response) => {
      if (!(await limits.allow('create', visitors.address(request)))) return err({ code: 'too-fast' });
      const body = parseBody(createSchema, request.body);
      if (!body.ok) return body;
      const {
        script: id,
        name,
        preparation = NO_PREPARATION.preparation,
        agreements = [],
        clip = NO_CLIP,
        keepHours = KEEP_CLOSED_HOURS,
        ...settings
      } = body.value;
      const script = scriptById(id);
      if (script === null) return err({ code: 'invalid', field: 'script' });
      const device = auth.remember(request, response);
      const { code } = await registry.create({
        script,
        settings: { ...settings, ...NO_PREPARATION, preparation, agreements, clip, keepHours, coach: true },
        facilitator: name,
        device,
      });
      return reply<Created>(201, { code });
    }),
  );

  router.get(
    '/:code',
    route(async (request) => {
      const found = await door.find(request);
      if (!found.ok) return found;
      const { session } = found.value.actor.live();
      const { title, theme, departments, language, videoLink, keepHours } = session.settings;
      const seats = found.value.seats.filter((row) => isUsable(session, row)).map(({ seat }) => seat);
      return reply<SessionDoor>(200, { code: session.code, title, theme, departments, language, videoLink, keepHours, seats });
    }),
  );

  const joining = createTurns();
  const takeSeat = async (request: Request, response: Response, { actor, come }: Coming): Promise<Result<Reply, Refusal>> => {
    const device = auth.remember(request, response);
    // Somebody who taps twice is one person: the second tap finds the seat that the first one took.
    const joined = await joining.take(`${actor.id} ${device}`, async () => {
      const seats = (await auth.identify(request))?.seats ?? [];
      const before = seats.find(({ session, seat }) => session === actor.id && seat === 'participant')?.person ?? null;
      return actor.propose<ParticipantId>((session, now) => {
        const came = come(session, { now, newId, ...(before !== null && { returning: before }) });
        if (!came.ok) return came;
        const person = whoCame(came.value) ?? before;
        if (person === null) throw new Error('somebody came in');
        const seat: SeatRow = { session: session.id, seat: 'participant', person };
        return ok({ events: came.value, writes: [{ kind: 'seat', device, seat }], value: person });
      });
    });
    return joined.ok ? reply<Joined>(200, { person: joined.value }) : joined;
  };

  router.post(
    '/:code/join',
    route(async (request, response) => {
      if (!(await limits.allow('join', visitors.address(request)))) return err({ code: 'too-fast' });
      const found = await door.find(request);
      if (!found.ok) return found;
      const body = parseBody(joinSchema, request.body);
      if (!body.ok) return body;
      return takeSeat(request, response, { actor: found.value.actor, come: (session, moment) => join(session, body.value, moment) });
    }),
  );

  router.post(
    '/:code/co-host',
    route(async (request, response) => {
      if (!(await limits.allow('join', visitors.address(request)))) return err({ code: 'too-fast' });
      const body = parseBody(coHostSchema, request.body);
      if (!body.ok) return body;
      const { key, name } = body.value;
      const found = await door.findWithKey(request, ({ id }) => keys.fits(key, id, 'co-host'));
      if (!found.ok) return found;
      return takeSeat(request, response, { actor: found.value, come: (session, moment) => joinAsCoHost(session, name, moment) });
    }),
  );

  router.post(
    '/:code/enter',
    route(async (request, response) => {
      const body = parseBody(enterSchema, request.body);
      if (!body.ok) return body;
      const { seat, key, room } = body.value;
      const found = await door.findWithKey(request, (actor) => keys.fits(key, actor.id, seat, room) && hasRoom(actor, seat, room));
      if (!found.ok) return found;
      const person = seat === 'facilitator' ? facilitatorOf(found.value) : null;
      const row: SeatRow = { session: found.value.id, seat, person, ...(room !== undefined && { room }) };
      await committer.commit([{ kind: 'seat', device: auth.remember(request, response), seat: row }]);
      return DONE;
    }),
  );

  router.get(
    '/:code/links',
    route(async (request) => {
      const found = await door.findAsFacilitator(request);
      if (!found.ok) return found;
      const { id, code, series } = found.value.actor.live().session;
      const secret = (to: LinkFor) => keys.linkKey(id, to);
      return reply<Links>(200, {
        join: `/s/${code}`,
        display: `/s/${code}/floor#${secret('display')}`,
        shared: `/s/${code}/round#${secret('shared')}`,
        coHost: `/s/${code}/plan#${secret('co-host')}`,
        facilitator: `/s/${code}/lead#${secret('facilitator')}`,
        series: series === null ? null : `/reeks/${series}`,
      });
    }),
  );

  router.get(
    '/:code/rooms/:room/links',
    route(async (request) => {
      const found = await door.find(request);
      if (!found.ok) return found;
      const { actor, seats } = found.value;
      const { session } = actor.live();
      const room = roomIn(session, String(request.params['room'] ?? ''));
      if (room === undefined || room.id === PLENARY) return err({ code: 'not-found' });
      const leads = seats.some(({ seat, person }) => seat === 'facilitator' || (person !== null && room.lead === person));
      if (!leads) return err({ code: seats.length > 0 ? 'not-allowed' : 'no-seat' });
      const secret = (seat: LinkSeat) => keys.linkKey(session.id, seat, room.id);
      return reply<RoomLinks>(200, {
        display: `/s/${session.code}/floor/${room.id}#${secret('display')}`,
        shared: `/s/${session.code}/round/${room.id}#${secret('shared')}`,
      });
    }),
  );

  router.delete(
    '/:code',
    route(async (request) => {
      const found = await door.findAsFacilitator(request);
      if (!found.ok) return found;
      await harvests.forget(found.value.actor.live().session);
      await registry.erase(found.value.actor.id);
      return DONE;
    }),
  );

  return router;
};

/** Who comes to sit in which session, and what happens then. */
interface Coming {
  readonly actor: SessionActor;
  readonly come: (session: Session, moment: Moment & { readonly returning?: ParticipantId }) => Result<readonly SessionEvent[], Refusal>;
}

const reply = <Body>(status: 200 | 201, body: Body): Result<Reply, Refusal> => ok({ status, body });
const DONE: Result<Reply, Refusal> = ok({ status: 204 });
const NO_CLIP = { title: '', link: '', question: '', points: [] } as const;

const roomIn = ({ rooms }: Session, id: string): Room | undefined => (Object.hasOwn(rooms, id) ? rooms[id as RoomId] : undefined);

/** Only what stands in a room has one. */
const hasRoom = (actor: SessionActor, seat: LinkSeat, room: RoomId | undefined): boolean =>
  room === undefined || (seat !== 'facilitator' && roomIn(actor.live().session, room) !== undefined);

/** Who left has to come in again, though as the same person. */
const isUsable = (session: Session, { person }: SeatRow): boolean => person === null || session.people[person]?.presence === 'here';

const whoCame = (events: readonly SessionEvent[]): ParticipantId | null => {
  for (const event of events) {
    if (event.type === 'person-joined') return event.person.id;
    if (event.type === 'person-returned') return event.person;
  }
  return null;
};

const facilitatorOf = (actor: SessionActor): ParticipantId => {
  const facilitator = Object.values(actor.live().session.people).find(({ role }) => role === 'facilitator');
  if (facilitator === undefined) throw new Error('a session has a facilitator');
  return facilitator.id;
};
