import type { Meeting, Series } from '../../shared/series/model.ts';
import type { Session, Settings } from '../../shared/model/session.ts';
import { ok } from '../../shared/result.ts';
import { meetingOf } from '../../shared/series/series.ts';
import { stateOf } from '../../shared/series/view.ts';
import type { Registry } from '../session/registry.ts';
import { sessionOf } from './sessions-of.ts';

/**
 * What somebody changed in a series is so in its sessions: where and when and what about, as long as a session is not closed; what the
 * circle agreed and the like, as long as nobody is in.
 */
export const tellSessions = async (registry: Pick<Registry, 'get'>, before: Series, after: Series): Promise<void> => {
  for (const meeting of after.meetings) {
    const actor = await sessionOf(registry, after, meeting.session?.id);
    if (actor === null) continue;
    await actor.propose<null>((session) => {
      const told = toldTo(session, { was: meetingOf(before, meeting.id), meeting, before, after });
      const says = JSON.stringify({ ...session.settings, ...told }) === JSON.stringify(session.settings);
      return ok({ events: says ? [] : [{ type: 'session-changed', settings: told }], value: null });
    });
  }
};

interface Told {
  readonly was: Meeting | undefined;
  readonly meeting: Meeting;
  readonly before: Series;
  readonly after: Series;
}

const toldTo = ({ status, people, settings }: Session, { was, meeting, before, after }: Told): Partial<Settings> => {
  const state = stateOf({ status, people });
  if (state === 'closed') return {};
  const { title, theme, startsAt, place } = meeting;
  const isMoved = was !== undefined && (was.title !== title || was.theme !== theme || was.startsAt !== startsAt || was.place !== place);
  const { agreements, departments, language, videoLink, keepHours } = after;
  const along = { agreements, departments, language, videoLink, keepHours };
  const isChanged = JSON.stringify({ ...before, ...along }) !== JSON.stringify(before);
  return {
    ...(isMoved && { title, theme, preparation: { ...settings.preparation, startsAt, place } }),
    ...(isChanged && state === 'ready' && along),
  };
};
