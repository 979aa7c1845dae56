import { Router } from 'express';
import { sessionToIcs } from '../../shared/calendar/session-event.ts';
import type { Prepared } from '../../shared/protocol/http.ts';
import { ok } from '../../shared/result.ts';
import { preparedView } from '../../shared/session/view/prepared.ts';
import type { Visitors } from '../auth/visitor.ts';
import type { Door } from './door.ts';
import { route, sendRefusal } from './reply.ts';

export interface PrepareDeps {
  readonly door: Pick<Door, 'find'>;
  readonly visitors: Pick<Visitors, 'origin'>;
  readonly now: () => number;
}

/** What one reads and keeps before a session, with its code alone; below `/api/sessions`. */
export const prepareRoutes = ({ door, visitors, now }: PrepareDeps): Router => {
  const router = Router();

  router.get(
    '/:code/prepare',
    route(async (request) => {
      const found = await door.find(request);
      if (!found.ok) return found;
      const { session } = found.value.actor.live();
      const seats = found.value.seats
        .filter(({ person }) => person === null || session.people[person]?.presence === 'here')
        .map(({ seat }) => seat);
      return ok({ status: 200, body: { ...preparedView(session), seats } satisfies Prepared });
    }),
  );

  router.get('/:code/event.ics', async (request, response) => {
    const found = await door.find(request);
    if (!found.ok) return sendRefusal(response, found.error);
    const prepared = preparedView(found.value.actor.live().session);
    const link = new URL(`/s/${prepared.code}/prepare`, visitors.origin(request)).href;
    const file = sessionToIcs(prepared, { link, stamp: now() });
    if (file === null) return sendRefusal(response, { code: 'not-found' });
    response.setHeader('content-type', 'text/calendar; charset=utf-8');
    response.setHeader('content-disposition', 'attachment; filename="kring.ics"');
    response.setHeader('cache-control', 'no-store');
    response.setHeader('x-content-type-options', 'nosniff');
    response.send(file);
  });

  return router;
};
