import type { RequestHandler } from 'express';
import helmet from 'helmet';
import type { Visitors } from '../auth/visitor.ts';
import { sendRefusal } from './reply.ts';

/** Pages load nothing from elsewhere, run nothing inline, and stand in nobody's frame. */
export const securityHeaders = (visitors: Visitors): readonly RequestHandler[] => [
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        // React writes style attributes.
        'style-src': ["'self'", "'unsafe-inline'"],
        'img-src': ["'self'", 'data:'],
        'font-src': ["'self'"],
        'manifest-src': ["'self'"],
        // Older Safari does not take a WebSocket to this very host for 'self'.
        'connect-src': ["'self'", (request) => `${schemeOf(visitors.isSecure(request))}://${hostOf(request.headers.host)}`],
        'form-action': ["'self'"],
        'base-uri': ["'none'"],
        'frame-ancestors': ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
  }),
  (request, response, next) => {
    response.setHeader('permissions-policy', 'camera=(), microphone=(), geolocation=()');
    if (visitors.isSecure(request)) response.setHeader('strict-transport-security', 'max-age=31536000');
    next();
  },
];

/** Refuses what another site's page asks this browser to do here. */
export const ownPagesOnly =
  (visitors: Visitors): RequestHandler =>
  (request, response, next) => {
    if (SAFE_METHODS.has(request.method) || visitors.isOurs(request)) next();
    else sendRefusal(response, { code: 'not-allowed' });
  };

const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD']);

const schemeOf = (secure: boolean) => (secure ? 'wss' : 'ws');

/** A host name goes into a header: nothing but what a host name is made of. */
const hostOf = (host: string | undefined): string => (host !== undefined && /^[\w.:[\]-]{1,255}$/.test(host) ? host : 'localhost');
