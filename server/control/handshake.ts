import type { IncomingMessage } from 'node:http';
import { PLENARY } from '../../shared/ids.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { handshakeSchema, type Welcome } from '../../shared/protocol/control.ts';
import type { Refusal } from '../../shared/session/refusal.ts';
import type { Auth } from '../auth/auth.ts';
import type { Visitors } from '../auth/visitor.ts';
import type { Limits } from '../limits.ts';
import type { SessionActor } from '../session/actor.ts';
import type { Registry } from '../session/registry.ts';
import type { SeatedActor } from '../sync/hub.ts';

export interface HandshakeDeps {
  readonly auth: Pick<Auth, 'seated'>;
  readonly registry: Pick<Registry, 'byCode'>;
  readonly visitors: Pick<Visitors, 'address'>;
  readonly limits: Limits;
}

/** Who is on the line, and in which session. */
export interface Seated {
  readonly session: SessionActor;
  readonly actor: SeatedActor;
}

/** A connection is somebody with a seat in a session, or it is refused; codes cannot be guessed here either. */
export const handshake = async (request: IncomingMessage, auth: unknown, deps: HandshakeDeps): Promise<Result<Seated, Refusal>> => {
  const address = deps.visitors.address(request);
  if (!(await deps.limits.allow('request', address))) return err({ code: 'too-fast' });
  const wanted = handshakeSchema.safeParse(auth);
  if (!wanted.success) return err({ code: 'invalid', field: 'auth' });
  const session = await deps.registry.byCode(wanted.data.code);
  const actor = session && (await deps.auth.seated(request, session.id, wanted.data.seat));
  if (session !== null && actor && isPresent(session, actor)) return ok({ session, actor });

  if (await deps.limits.isGuessing(address)) return err({ code: 'too-fast' });
  await deps.limits.missed(address);
  const isOpen = session?.live().session.status.kind === 'open';
  return err({ code: isOpen ? 'no-seat' : 'no-session' });
};

export const welcomeOf = ({ session, actor }: Seated, now: number): Welcome => {
  if (actor.kind !== 'person') return { session: session.id, room: actor.room, person: null, hosts: false, now };
  const { people, rooms } = session.live().session;
  const person = people[actor.person];
  const room = person?.room ?? PLENARY;
  const hosts = person?.role === 'facilitator' || rooms[room]?.lead === actor.person;
  return { session: session.id, room, person: actor.person, hosts, now };
};

const isPresent = (session: SessionActor, actor: SeatedActor): boolean =>
  actor.kind !== 'person' || session.live().session.people[actor.person]?.presence === 'here';
