import type { Request } from 'express';
import { parseJoinCode, type JoinCode } from '../../shared/ids.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Refusal } from '../../shared/session/refusal.ts';
import type { Auth } from '../auth/auth.ts';
import type { Visitors } from '../auth/visitor.ts';
import type { Limits } from '../limits.ts';
import type { SessionActor } from '../session/actor.ts';
import type { Registry } from '../session/registry.ts';
import type { SeatRow } from '../store/store.ts';

export interface DoorDeps {
  readonly registry: Pick<Registry, 'byCode'>;
  readonly auth: Pick<Auth, 'identify'>;
  readonly visitors: Pick<Visitors, 'address'>;
  readonly limits: Pick<Limits, 'mayTry' | 'missed' | 'found'>;
}

/** A session, and the seats this browser has in it. */
export interface Entrance {
  readonly actor: SessionActor;
  readonly seats: readonly SeatRow[];
}

/** The one way from a code in a path to a session. Unknown and wrong codes, and closed ones of strangers, get the same answer. */
export interface Door {
  find(request: Request): Promise<Result<Entrance, Refusal>>;
  /** Like `find`, for the holder of the facilitator's seat. */
  findAsFacilitator(request: Request): Promise<Result<Entrance, Refusal>>;
  /** For a link with a secret, which opens closed sessions too; a secret that does not fit is a guess. */
  findWithKey(request: Request, fits: (actor: SessionActor) => boolean): Promise<Result<SessionActor, Refusal>>;
}

export const createDoor = ({ registry, auth, visitors, limits }: DoorDeps): Door => {
  const missed = async (request: Request, refusal: Refusal): Promise<Result<never, Refusal>> => {
    await limits.missed(visitors.address(request));
    return err(refusal);
  };

  const find: Door['find'] = async (request) => {
    const code = codeIn(request);
    // What cannot be a code tells nobody anything.
    if (code === null) return err({ code: 'no-session' });
    const [actor, identity] = await Promise.all([registry.byCode(code), auth.identify(request)]);
    const address = visitors.address(request);
    const seats = identity?.seats.filter((row) => row.session === actor?.id) ?? [];
    if (seats.length === 0 && !(await limits.mayTry(address, code))) return err({ code: 'too-fast' });
    const isOpen = actor?.live().session.status.kind === 'open';
    if (actor === null || (!isOpen && seats.length === 0)) return missed(request, { code: 'no-session' });
    if (isOpen) limits.found(address, code);
    return ok({ actor, seats });
  };

  return {
    find,
    async findAsFacilitator(request) {
      const found = await find(request);
      if (!found.ok || found.value.seats.some(({ seat }) => seat === 'facilitator')) return found;
      return err({ code: found.value.seats.length > 0 ? 'not-allowed' : 'no-seat' });
    },
    async findWithKey(request, fits) {
      const code = codeIn(request);
      if (code === null) return err({ code: 'no-session' });
      const actor = await registry.byCode(code);
      // A key is too long to be guessed: who has it need not wait for who guesses.
      if (actor !== null && fits(actor)) return ok(actor);
      if (!(await limits.mayTry(visitors.address(request), code))) return err({ code: 'too-fast' });
      const isOpen = actor?.live().session.status.kind === 'open';
      return missed(request, { code: isOpen ? 'bad-key' : 'no-session' });
    },
  };
};

const codeIn = (request: Request): JoinCode | null => parseJoinCode(String(request.params['code'] ?? '').slice(0, 40));
