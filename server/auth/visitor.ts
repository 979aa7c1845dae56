import type { IncomingMessage } from 'node:http';
import { isIP, isIPv6 } from 'node:net';
import type { Config } from '../config.ts';

/** What can be believed of a request's sender and of the address it was sent to. */
export interface Visitors {
  /** The network address that limits count by; of IPv6 the network, since a household has many addresses. */
  address(request: IncomingMessage): string;
  isSecure(request: IncomingMessage): boolean;
  /** Whether a page of this server sent it, or no browser at all. Other sites' pages are kept out by this, not by CORS. */
  isOurs(request: IncomingMessage): boolean;
  /** Under which address people reach this server. */
  origin(request: IncomingMessage): string;
}

export const createVisitors = ({ trustProxy, publicUrl }: Pick<Config, 'trustProxy' | 'publicUrl'>): Visitors => {
  /** The value that the outermost trusted proxy wrote. */
  const forwarded = (request: IncomingMessage, name: string): string | undefined => {
    if (trustProxy === 0) return undefined;
    const values = String(request.headers[name] ?? '').split(',');
    return values.at(-Math.min(trustProxy, values.length))?.trim() || undefined;
  };
  const isSecure = (request: IncomingMessage): boolean =>
    publicUrl?.protocol === 'https:' || forwarded(request, 'x-forwarded-proto') === 'https';
  return {
    origin(request) {
      if (publicUrl !== null) return publicUrl.origin;
      const site = `${isSecure(request) ? 'https' : 'http'}://${forwarded(request, 'x-forwarded-host') ?? request.headers.host ?? ''}`;
      return URL.canParse(site) ? new URL(site).origin : 'http://localhost';
    },
    address: (request) => network(addressIn(forwarded(request, 'x-forwarded-for') ?? '') ?? request.socket.remoteAddress ?? ''),
    isSecure,
    isOurs(request) {
      const { origin } = request.headers;
      if (origin === undefined) return OWN_SITES.has(String(request.headers['sec-fetch-site'] ?? 'none'));
      if (!URL.canParse(origin)) return false;
      const { host } = new URL(origin);
      return publicUrl?.host === host || host === (forwarded(request, 'x-forwarded-host') ?? request.headers.host)?.toLowerCase();
    },
  };
};

const OWN_SITES: ReadonlySet<string> = new Set(['same-origin', 'none']);

/** Some proxies add the port, which is another one for every connection. */
const addressIn = (text: string): string | null => {
  const [, bracketed, plain = text] = /^\[([^\]]*)\](?::\d+)?$|^([^:]*):\d+$/.exec(text) ?? [];
  const address = bracketed ?? plain;
  return isIP(address) === 0 ? null : address;
};

const network = (address: string): string => {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.split('::');
  const groups = head === '' ? [] : head.split(':');
  const missing = tail === undefined ? 0 : 8 - groups.length - (tail === '' ? 0 : tail.split(':').length);
  return [...groups, ...Array<string>(Math.max(0, missing)).fill('0'), ...(tail ?? '').split(':')].slice(0, 4).join(':');
};
