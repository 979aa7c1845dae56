import { Router, type Request } from 'express';
import type { KeepsakeId, ParticipantId } from '../../shared/ids.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Session } from '../../shared/model/session.ts';
import { mineForgetSchema, mineJoinSchema, mineSchema, type KeyMade, type MineJoined, type MineView } from '../../shared/protocol/mine.ts';
import { bringAlong, keptByMeeting, type KeptMeeting } from '../../shared/series/follow.ts';
import { evolve } from '../../shared/session/evolve.ts';
import type { SessionEvent } from '../../shared/session/events.ts';
import { join } from '../../shared/session/join.ts';
import type { Refusal } from '../../shared/session/refusal.ts';
import type { Auth } from '../auth/auth.ts';
import { keepsakeOf, newSeed } from '../auth/keepsake.ts';
import type { Visitors } from '../auth/visitor.ts';
import type { Limits } from '../limits.ts';
import type { Log } from '../log.ts';
import { forgetKept } from '../series/forget-kept.ts';
import { inOrderOf, nextOf, titleOf } from '../series/next-meeting.ts';
import { openKept } from '../session/keeping.ts';
import type { Registry } from '../session/registry.ts';
import type { Committer } from '../store/committer.ts';
import type { SeatRow, SeriesRow, Store } from '../store/store.ts';
import type { Door } from './door.ts';
import { parseBody, route, type Reply } from './reply.ts';
import { createTurns } from '../turns.ts';

export interface MineRouteDeps {
  readonly door: Door;
  readonly store: Pick<Store, 'keepsake' | 'series'>;
  readonly registry: Pick<Registry, 'get'>;
  readonly committer: Committer;
  readonly auth: Auth;
  readonly visitors: Visitors;
  readonly limits: Limits;
  readonly newId: () => string;
  readonly log: Log;
}

/** `POST /api/sessions/:code/key`: a personal key, told once. */
export const keyRoutes = ({ door, visitors, limits }: Pick<MineRouteDeps, 'door' | 'visitors' | 'limits'>): Router => {
  const router = Router();
  router.post(
    '/:code/key',
    route(async (request) => {
      if (!(await limits.allow('join', visitors.address(request)))) return err({ code: 'too-fast' });
      const found = await door.find(request);
      if (!found.ok) return found;
      const person = found.value.seats.find(({ seat }) => seat === 'participant')?.person ?? null;
      if (person === null) return err({ code: 'no-seat' });
      const seed = newSeed();
      const keepsake = keepsakeOf(seed);
      if (keepsake === null) throw new Error('a new seed is a seed');
      const made = await found.value.actor.propose<null>((session) => {
        if (session.people[person]?.presence !== 'here') return err({ code: 'no-seat' });
        return session.series === null
          ? err({ code: 'not-now' })
          : ok({ events: [{ type: 'keepsake-set', person, keepsake }], value: null });
      });
      return made.ok ? reply<KeyMade>(201, { link: `/mijn#${seed}` }) : made;
    }),
  );
  return router;
};

/** The routes of shared/protocol/mine.ts, below `/api/mine`. */
export const mineRoutes = (deps: MineRouteDeps): Router => {
  const { registry, committer, auth, visitors, limits, newId } = deps;
  const router = Router();

  router.post(
    '/open',
    route(async (request) => {
      const body = parseBody(mineSchema, request.body);
      if (!body.ok) return body;
      const mine = await openMine(deps, request, body.value.key);
      if (!mine.ok) return mine;
      const { series, meetings } = mine.value;
      const { next } = await nextOf(registry, series.series, mine.value);
      return reply<MineView>(200, {
        name: meetings.at(-1)?.kept.name ?? '',
        series: { title: series.series.title, language: series.series.language, deletesAt: series.deadline },
        meetings: inOrderOf(series.series, keptByMeeting(meetings)).map(({ session, at, kept }) => ({
          title: titleOf(series.series, session),
          at,
          words: kept.words,
        })),
        next,
      });
    }),
  );

  // One key after another: what is read is what is written again, and nothing comes along of what is being erased.
  const turns = createTurns();
  const withMine = (request: Request, key: string, work: (mine: Mine) => Promise<Result<Reply, Refusal>>) =>
    turns.take(key, async () => {
      const mine = await openMine(deps, request, key);
      return mine.ok ? work(mine.value) : mine;
    });

  router.post(
    '/join',
    route(async (request, response) => {
      if (!(await limits.allow('join', visitors.address(request)))) return err({ code: 'too-fast' });
      const body = parseBody(mineJoinSchema, request.body);
      if (!body.ok) return body;
      return withMine(request, body.value.key, async (mine) => {
        const { keepsake, meetings, series } = mine;
        const last = meetings.at(-1);
        const { actor } = await nextOf(registry, series.series, mine);
        if (actor === null || last === undefined) return err({ code: 'not-now' });
        const device = auth.remember(request, response);
        const seats = (await auth.identify(request))?.seats ?? [];
        const seat = seats.find((one) => one.session === actor.id && one.seat === 'participant')?.person ?? null;
        const name = body.value.name ?? last.kept.name;
        const joined = await actor.propose<null>((session, at) => {
          const { departments } = session.settings;
          const department = last.kept.department !== null && departments.includes(last.kept.department) ? last.kept.department : null;
          const before = whoIs(session, { keepsake, seat, name });
          const came = join(session, { name, department }, { now: at, newId, ...(before !== null && { returning: before }) });
          if (!came.ok) return came;
          const person = whoCame(came.value) ?? before;
          if (person === null) throw new Error('somebody came in');
          const inside = came.value.reduce<Session>(evolve, session);
          const along = bringAlong(inside, { person, keepsake, meetings, now: at, newId });
          const row: SeatRow = { session: session.id, seat: 'participant', person };
          return ok({ events: [...came.value, ...along], writes: [{ kind: 'seat', device, seat: row }], value: null });
        });
        return joined.ok ? reply<MineJoined>(200, { code: actor.live().session.code }) : joined;
      });
    }),
  );

  router.post(
    '/forget',
    route(async (request) => {
      const body = parseBody(mineForgetSchema, request.body);
      if (!body.ok) return body;
      return withMine(request, body.value.key, async (mine) => {
        const forgotten = await forgetKept(deps, mine, body.value.word);
        return forgotten.ok ? ok({ status: 204 }) : forgotten;
      });
    }),
  );

  router.post(
    '/erase',
    route(async (request) => {
      const body = parseBody(mineSchema, request.body);
      if (!body.ok) return body;
      return withMine(request, body.value.key, async ({ keepsake, meetings }) => {
        // What is still kept for somebody who sits in a session is not kept for this key any more.
        for (const { session } of meetings) {
          const actor = await registry.get(session);
          await actor?.propose<null>((there) => ok({ events: forgetKey(there, keepsake), value: null }));
        }
        await committer.commit([{ kind: 'keepsake-erase', keepsake }]);
        return ok({ status: 204 });
      });
    }),
  );

  return router;
};

interface Mine {
  readonly keepsake: KeepsakeId;
  /** In the order in which they were last kept. */
  readonly meetings: readonly KeptMeeting[];
  readonly series: SeriesRow;
}

/** What a key keeps. One that keeps nothing is a guess, like one that is wrong; who has a right one need not wait for who guesses. */
const openMine = async (
  { store, visitors, limits, log }: MineRouteDeps,
  request: Request,
  seed: string,
): Promise<Result<Mine, Refusal>> => {
  const keepsake = keepsakeOf(seed);
  const rows = keepsake === null ? [] : await store.keepsake(keepsake);
  const series = rows[0] === undefined ? null : await store.series(rows[0].series);
  const meetings = rows.flatMap((row) => {
    const kept = openKept(seed, row);
    if (kept === null) log.warn({ series: row.series, session: row.session }, 'kept for a key, and not what a key keeps');
    return kept ?? [];
  });
  if (keepsake !== null && series !== null && meetings.length > 0) return ok({ keepsake, meetings, series });
  const address = visitors.address(request);
  if (await limits.isGuessing(address)) return err({ code: 'too-fast' });
  await limits.missed(address);
  return err({ code: 'bad-key' });
};

/**
 * As whom somebody comes in with a key: who has it here already; else the person of this browser when that is the same name without a
 * key, who joined with the code and opened the link after. A browser that two people share does not give one's words to the other.
 */
const whoIs = (
  { people }: Session,
  { keepsake, seat, name }: { readonly keepsake: KeepsakeId; readonly seat: ParticipantId | null; readonly name: string },
): ParticipantId | null => {
  const keeper = Object.values(people).find((one) => one.keepsake === keepsake && one.presence !== 'removed');
  if (keeper !== undefined) return keeper.id;
  const sitting = seat === null ? undefined : people[seat];
  return sitting?.keepsake === null && sitting.name.toLowerCase() === name.toLowerCase() ? sitting.id : null;
};

const whoCame = (events: readonly SessionEvent[]): ParticipantId | null => {
  for (const event of events) if (event.type === 'person-joined') return event.person.id;
  return null;
};

const forgetKey = ({ people }: Session, keepsake: KeepsakeId): readonly SessionEvent[] =>
  Object.values(people).flatMap((one) =>
    one.keepsake === keepsake ? [{ type: 'keepsake-set', person: one.id, keepsake: null } as const] : [],
  );

const reply = <Body>(status: 200 | 201, body: Body): Result<Reply, Refusal> => ok({ status, body });
