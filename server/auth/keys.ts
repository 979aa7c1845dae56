import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { PLENARY, type RoomId, type SeriesId, type SessionId } from '../../shared/ids.ts';
import type { Seat } from '../../shared/protocol/control.ts';
import type { Committer } from '../store/committer.ts';
import type { Store } from '../store/store.ts';

/** What is derived from the server's one key. None of it is stored. */
export interface Keys {
  /** A browser's new cookie value: a random secret and its signature. */
  newDevice(): string;
  /** The hash under which the store knows a browser; `null` when the cookie is not one of ours. */
  deviceOf(cookie: string): string | null;
  /** The secret in the link of a facilitator, of who prepare along, or of a display or a device that goes round, in the circle or in a subgroup. */
  linkKey(session: SessionId, seat: LinkFor, room?: RoomId): string;
  fits(key: string, session: SessionId, seat: LinkFor, room?: RoomId): boolean;
  /** The secret in the link of a series. */
  seriesKey(series: SeriesId): string;
  fitsSeries(key: string, series: SeriesId): boolean;
}

export type LinkSeat = Exclude<Seat, 'participant'>;
/** Who comes by the co-hosts' link takes a participant's seat. */
export type LinkFor = LinkSeat | 'co-host';

export const createKeys = (serverKey: Uint8Array): Keys => {
  const mac = (purpose: string, text: string): string => createHmac('sha256', serverKey).update(`${purpose}\n${text}`).digest('base64url');
  const linkKey: Keys['linkKey'] = (session, seat, room = PLENARY) =>
    mac(`link ${seat}`, room === PLENARY ? session : `${session} ${room}`).slice(0, 32);
  const seriesKey: Keys['seriesKey'] = (series) => mac('link series', series).slice(0, 32);
  return {
    newDevice() {
      const secret = randomBytes(24).toString('base64url');
      return `${secret}.${mac('device', secret)}`;
    },
    deviceOf(cookie) {
      const [secret = '', signature = '', ...rest] = cookie.split('.');
      if (rest.length > 0 || !same(signature, mac('device', secret))) return null;
      return createHash('sha256').update(secret).digest('base64url');
    },
    linkKey,
    fits: (key, session, seat, room) => same(key, linkKey(session, seat, room)),
    seriesKey,
    fitsSeries: (key, series) => same(key, seriesKey(series)),
  };
};

/** The key of this server; made at its first start and kept in the store. */
export const serverKey = async (store: Store, committer: Committer): Promise<Uint8Array> => {
  const kept = await store.meta(META_KEY);
  if (kept !== null) return kept;
  const made = new Uint8Array(randomBytes(32));
  await committer.commit([{ kind: 'meta', key: META_KEY, value: made }]);
  return made;
};

const META_KEY = 'server-key';

/** Compares hashes, so that neither content nor length shows in the time it takes. */
const same = (one: string, other: string): boolean => {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(one), hash(other));
};
