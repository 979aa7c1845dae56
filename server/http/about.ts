import type { Express } from 'express';
import type { About } from '../../shared/protocol/http.ts';
import type { Config } from '../config.ts';
import { sendRefusal } from './reply.ts';

export interface AboutDeps extends Pick<Config, 'organisation' | 'contact'> {
  readonly publicUrl: URL | null;
}

/** Who runs this Kring and where to ask, for people and (RFC 9116) for who found a weakness. What was not said is not made up. */
export const aboutRoutes = (app: Express, { organisation, contact, publicUrl, now }: AboutDeps & { readonly now: () => number }): void => {
  app.get('/api/about', (_request, response) => {
    const about: About = { organisation, contact };
    response.json(about);
  });

  app.get('/.well-known/security.txt', (_request, response) => {
    if (contact === null) return sendRefusal(response, { code: 'not-found' });
    const lines = [
      `Contact: ${contact.startsWith('https:') ? contact : `mailto:${contact}`}`,
      `Expires: ${new Date(now() + GOOD_FOR_MS).toISOString()}`,
      'Preferred-Languages: nl, en',
      // An address that is not https may not stand in it.
      ...(publicUrl?.protocol === 'https:' ? [`Canonical: ${publicUrl.origin}/.well-known/security.txt`] : []),
    ];
    response.setHeader('cache-control', 'no-cache');
    response.type('text/plain; charset=utf-8').send(`${lines.join('\n')}\n`);
  });
};

/** Half a year from whenever somebody asks: it never runs out while the server runs, and is never good for a year. */
const GOOD_FOR_MS = 182 * 24 * 60 * 60 * 1000;
