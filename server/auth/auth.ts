import type { IncomingMessage, ServerResponse } from 'node:http';
import { parseCookie, stringifySetCookie } from 'cookie';
import { PLENARY, type SessionId } from '../../shared/ids.ts';
import type { Actor } from '../../shared/model/session.ts';
import { KEEP_COOKIE_MS } from '../../shared/privacy/kept.ts';
import { SEATS, type Seat } from '../../shared/protocol/control.ts';
import type { SeatRow, Store } from '../store/store.ts';
import type { SeatedActor } from '../sync/hub.ts';
import type { Keys } from './keys.ts';
import type { Visitors } from './visitor.ts';

/** A browser that was here before. */
export interface Identity {
  readonly device: string;
  readonly seats: readonly SeatRow[];
}

export interface Auth {
  /** Who sends this, whatever way it came; `null` without a cookie of ours. */
  identify(request: IncomingMessage): Promise<Identity | null>;
  /** As whom this browser takes part in a session; without `seat` the one it has, participant first. */
  seated(request: IncomingMessage, session: SessionId, seat?: Seat): Promise<SeatedActor | null>;
  /** The browser's hash; sets the cookie, anew or for longer. */
  remember(request: IncomingMessage, response: ServerResponse): string;
}

export const createAuth = ({
  store,
  keys,
  visitors,
}: {
  readonly store: Store;
  readonly keys: Keys;
  readonly visitors: Visitors;
}): Auth => {
  const cookieName = (request: IncomingMessage) => (visitors.isSecure(request) ? '__Host-kring' : 'kring');
  const cookieOf = (request: IncomingMessage): string | null => parseCookie(request.headers.cookie ?? '')[cookieName(request)] ?? null;
  const deviceOf = (cookie: string | null): string | null => (cookie === null ? null : keys.deviceOf(cookie));

  const identify: Auth['identify'] = async (request) => {
    const device = deviceOf(cookieOf(request));
    return device === null ? null : { device, seats: await store.seats(device) };
  };

  return {
    identify,
    async seated(request, session, seat) {
      const identity = await identify(request);
      const here = identity?.seats.filter((row) => row.session === session) ?? [];
      const row = (seat === undefined ? SEATS : [seat])
        .map((wanted) => here.find((one) => one.seat === wanted))
        .find((one) => one !== undefined);
      return row ? { session, ...actorOf(row) } : null;
    },
    remember(request, response) {
      const before = cookieOf(request);
      const known = deviceOf(before);
      const value = known === null || before === null ? keys.newDevice() : before;
      const secure = visitors.isSecure(request);
      response.appendHeader(
        'set-cookie',
        stringifySetCookie(cookieName(request), value, {
          httpOnly: true,
          sameSite: 'lax',
          path: '/',
          secure,
          maxAge: KEEP_COOKIE_MS / 1000,
        }),
      );
      const device = known ?? keys.deviceOf(value);
      if (device === null) throw new Error('a new cookie is one of ours');
      return device;
    },
  };
};

const actorOf = ({ seat, person, room }: SeatRow): Actor =>
  person !== null ? { kind: 'person', person } : { kind: seat === 'shared' ? 'shared' : 'display', room: room ?? PLENARY };
