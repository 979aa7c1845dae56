import { Router } from 'express';
import { PLENARY } from '../../shared/ids.ts';
import { forManagement } from '../../shared/harvest/for-management.ts';
import type { ForManagement } from '../../shared/model/management.ts';
import { forManagementToOutline } from '../../shared/harvest/for-management-outline.ts';
import { harvest } from '../../shared/harvest/harvest.ts';
import { writersIn } from '../../shared/harvest/writers.ts';
import type { KeptHarvest } from '../../shared/series/model.ts';
import { managementSchema, type ManagementBody } from '../../shared/protocol/http.ts';
import { err, ok } from '../../shared/result.ts';
import { floorView } from '../../shared/session/view.ts';
import type { Writer } from '../export/writer.ts';
import type { Store } from '../store/store.ts';
import type { LiveState } from '../sync/hub.ts';
import type { Door } from './door.ts';
import { fileRoute } from './file.ts';
import { parseBody, route } from './reply.ts';

export interface ManagementDeps {
  readonly door: Pick<Door, 'findAsFacilitator'>;
  readonly store: Pick<Store, 'series'>;
  readonly writer: Writer;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** What may go to management, below `/api/sessions`: laid before the circle first, and a file only when the circle agreed. */
export const managementRoutes = ({ door, store, writer, now }: ManagementDeps): Router => {
  const router = Router();

  router.post(
    '/:code/management',
    route(async (request) => {
      const found = await door.findAsFacilitator(request);
      if (!found.ok) return found;
      const body = parseBody(managementSchema, request.body);
      if (!body.ok) return body;
      const { actor } = found.value;
      const told = toldBy(actor.live(), { ...body.value, kept: await keptBy(store, actor.live()), year: new Date(now()).getUTCFullYear() });
      const laid = await actor.propose<null>((session) =>
        session.status.kind === 'closed'
          ? err({ code: 'session-closed' })
          : ok({ events: [{ type: 'management-shown', told }], value: null }),
      );
      return laid.ok ? ok({ status: 204 }) : laid;
    }),
  );

  for (const form of ['md', 'pdf', 'docx'] as const)
    router.get(
      `/:code/management.${form}`,
      fileRoute(writer, async (request) => {
        const found = await door.findAsFacilitator(request);
        if (!found.ok) return found;
        const { management, settings } = found.value.actor.live().session;
        if (management === null || management.approvedAt === null) return err({ code: 'not-now' });
        const outline = forManagementToOutline(management.told);
        return ok({ stem: 'management', title: settings.title, job: { form, outline } });
      }),
    );

  return router;
};

/** What stays of the other sessions of its series. */
const keptBy = async (store: ManagementDeps['store'], { session }: LiveState): Promise<readonly KeptHarvest[]> => {
  const found = session.series === null ? null : await store.series(session.series);
  return (found?.series.meetings ?? []).flatMap(({ session: held, harvest: kept }) =>
    kept === null || held?.id === session.id ? [] : [kept],
  );
};

const toldBy = ({ session, online }: LiveState, { of, threshold, lang, kept, year }: Asked): ForManagement => {
  const circle = session.rooms[PLENARY];
  if (circle === undefined) throw new Error('a session has its circle');
  const before = of === 'series' ? kept : [];
  const counted = [writersIn(session, circle), ...before];
  return forManagement({
    lang,
    // The story of the case is nobody's theme.
    harvests: [harvest(floorView(session, circle, online), { case: null }, lang), ...before.map(({ found }) => found)],
    themes: counted.flatMap(({ themes }) => themes),
    outcomes: counted.flatMap(({ outcomes }) => outcomes),
    names: Object.values(session.people).map(({ name }) => name),
    year,
    threshold,
  });
};

type Asked = ManagementBody & { readonly kept: readonly KeptHarvest[]; readonly year: number };
