import type { MeetingId, SeriesId } from '../../shared/ids.ts';
import type { Meeting, Series } from '../../shared/series/model.ts';
import type { Session } from '../../shared/model/session.ts';
import type { MeetingMade } from '../../shared/protocol/series.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { scriptById } from '../../shared/script/scripts/index.ts';
import { meetingOf, withSession } from '../../shared/series/series.ts';
import { settingsFor } from '../../shared/series/settings.ts';
import type { Refusal } from '../../shared/session/refusal.ts';
import type { Registry } from '../session/registry.ts';
import type { Write } from '../store/store.ts';
import type { Changed, Keeper } from './keeper.ts';
import { sessionOf } from './sessions-of.ts';

interface Deps {
  readonly keeper: Pick<Keeper, 'change'>;
  readonly registry: Pick<Registry, 'get' | 'draft'>;
}

interface Asked {
  readonly series: SeriesId;
  readonly meeting: MeetingId;
  /** The browser that is to lead it. */
  readonly device: string;
}

/**
 * Makes the session of a planned meeting, in one commit with what the series says of it: asked twice, there is one. Whoever holds the
 * series may lead its sessions, also one that was made in another browser.
 */
export const makeMeeting = async ({ keeper, registry }: Deps, asked: Asked): Promise<Result<MeetingMade, Refusal>> => {
  const result = await keeper.change(asked.series, async ({ series }): Promise<Result<Changed, Refusal>> => {
    const meeting = meetingOf(series, asked.meeting);
    if (meeting === undefined) return err({ code: 'not-found' });
    return meeting.session === null ? makeNew(series, meeting) : leadToo(series, meeting.session.id);
  });
  if (!result.ok) return result;
  const code = meetingOf(result.value.series, asked.meeting)?.session?.code;
  return code === undefined ? err({ code: 'not-found' }) : ok({ code, meeting: asked.meeting });

  async function makeNew(series: Series, meeting: Meeting): Promise<Result<Changed, Refusal>> {
    const script = scriptById(meeting.script);
    if (script === null) return err({ code: 'invalid', field: 'script' });
    const last = await sessionBefore(registry, series, meeting);
    const settings = settingsFor(meeting, series, last?.settings ?? null);
    const { id, code, writes } = await registry.draft({
      script,
      settings,
      facilitator: series.facilitator,
      device: asked.device,
      series: series.id,
    });
    return ok({ series: withSession(series, meeting.id, { id, code }), writes: () => writes });
  }

  async function leadToo(series: Series, session: Session['id']): Promise<Result<Changed, Refusal>> {
    const found = (await sessionOf(registry, series, session))?.live().session;
    const facilitator = Object.values(found?.people ?? {}).find(({ role }) => role === 'facilitator');
    if (found === undefined || facilitator === undefined) return err({ code: 'not-found' });
    const seat: Write = { kind: 'seat', device: asked.device, seat: { session: found.id, seat: 'facilitator', person: facilitator.id } };
    return ok({ series, writes: () => [seat] });
  }
};

/** The nearest one before it that has not deleted itself. */
const sessionBefore = async (registry: Deps['registry'], series: Series, meeting: Meeting): Promise<Session | null> => {
  for (const { session } of series.meetings.slice(0, series.meetings.indexOf(meeting)).toReversed()) {
    const found = await sessionOf(registry, series, session?.id);
    if (found !== null) return found.live().session;
  }
  return null;
};
