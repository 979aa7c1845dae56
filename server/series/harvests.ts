import { writersIn } from '../../shared/harvest/writers.ts';
import type { MeetingId, SeriesId } from '../../shared/ids.ts';
import { LIMITS } from '../../shared/model/limits.ts';
import type { KeptHarvest, Meeting, Series } from '../../shared/series/model.ts';
import type { Session } from '../../shared/model/session.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { meetingOf, meetingOfSession, withHarvest } from '../../shared/series/series.ts';
import type { Refusal } from '../../shared/session/refusal.ts';
import { circleOf, readHarvest } from '../session/circle.ts';
import type { Registry } from '../session/registry.ts';
import type { SeriesRow } from '../store/store.ts';
import type { Hub, LiveState } from '../sync/hub.ts';
import type { Changed, Keeper } from './keeper.ts';
import { sessionOf } from './sessions-of.ts';

/** What stays of the sessions of a series, once their facilitator said that it stays. */
export interface Harvests {
  /** Says whether the harvest of a meeting stays in the series. */
  keep(series: SeriesId, meeting: MeetingId, on: boolean): Promise<Result<SeriesRow, Refusal>>;
  /** Somebody deletes the session with everything in it: nothing of it stays here either. */
  forget(session: Session): Promise<void>;
  /**
   * The series with what is kept of a session as that session is now; the very same when it already says so. When the session is gone,
   * it stays as it was taken; but where words were still to be taken out of it (`bereft`), nothing stays.
   */
  anew(series: Series, session: Session['id'], bereft: boolean): Promise<Series>;
}

interface Deps {
  readonly keeper: Pick<Keeper, 'change'>;
  readonly registry: Pick<Registry, 'get'>;
  readonly hub: Pick<Hub, 'readText'>;
  readonly now: () => number;
}

export const createHarvests = ({ keeper, registry, hub, now }: Deps): Harvests => {
  const take = async (live: LiveState): Promise<KeptHarvest> => ({
    at: now(),
    found: await readHarvest(hub, live, live.session.settings.language),
    ...writersIn(live.session, circleOf(live)),
  });

  const taken = async (series: Series, meeting: Meeting): Promise<Result<Changed, Refusal>> => {
    const actor = await sessionOf(registry, series, meeting.session?.id);
    // It has deleted itself: what was taken then is what there is.
    if (actor === null) return meeting.harvest === null ? err({ code: 'not-found' }) : ok({ series });
    const after = withHarvest(series, meeting.id, await take(actor.live()));
    return JSON.stringify(after).length > LIMITS.seriesBody ? err({ code: 'limit-reached' }) : ok({ series: after });
  };

  return {
    keep: (id, which, on) =>
      keeper.change(id, async ({ series }): Promise<Result<Changed, Refusal>> => {
        const meeting = meetingOf(series, which);
        if (meeting === undefined) return err({ code: 'not-found' });
        if (on) return taken(series, meeting);
        return ok({ series: meeting.harvest === null ? series : withHarvest(series, which, null) });
      }),
    async forget(session) {
      if (session.series === null) return;
      await keeper.change(session.series, ({ series }) => {
        const meeting = meetingOfSession(series, session.id);
        return ok({ series: meeting?.harvest ? withHarvest(series, meeting.id, null) : series });
      });
    },
    async anew(series, session, bereft) {
      const meeting = meetingOfSession(series, session);
      if (meeting === undefined || meeting.harvest === null) return series;
      const actor = await sessionOf(registry, series, session);
      if (actor === null) return bereft ? withHarvest(series, meeting.id, null) : series;
      const harvest = await take(actor.live());
      return isSame(harvest, meeting.harvest) ? series : withHarvest(series, meeting.id, harvest);
    },
  };
};

const isSame = (one: KeptHarvest, other: KeptHarvest): boolean => JSON.stringify({ ...one, at: 0 }) === JSON.stringify({ ...other, at: 0 });
