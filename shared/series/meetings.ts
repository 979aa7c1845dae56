import type { MeetingId, SessionId } from '../ids.ts';
import type { Meeting, Series } from './model.ts';
import { err, ok, type Result } from '../result.ts';
import { scriptById } from '../script/scripts/index.ts';
import type { Refusal } from '../session/refusal.ts';

/** A meeting as it is planned; `null` is one that was not there before. */
export type PlannedMeeting = Omit<Meeting, 'id' | 'session' | 'harvest'> & { readonly id: MeetingId | null };

interface AtHand {
  readonly newId: () => string;
  /** Whether a session has not deleted itself. */
  readonly isThere: (session: SessionId) => boolean;
}

/**
 * Puts these plans, in this order, in the place of those before. A meeting that was held keeps its session and what stays of it; as long
 * as its session is there it cannot be left out, or nobody would find that session again; nor can one whose harvest was kept. Such a meeting
 * can be taken off the path.
 */
export const meetingsChanged = (series: Series, plans: readonly PlannedMeeting[], { newId, isThere }: AtHand): Result<Series, Refusal> => {
  const before = new Map(series.meetings.map((meeting) => [meeting.id, meeting]));
  const named = plans.flatMap(({ id }) => (id === null ? [] : [id]));
  if (new Set(named).size < named.length || named.some((id) => !before.has(id))) return err({ code: 'invalid', field: 'meetings' });
  if (plans.some(({ script }) => scriptById(script) === null)) return err({ code: 'invalid', field: 'script' });
  const dropped = series.meetings.filter(({ id }) => !named.includes(id));
  if (dropped.some(({ session, harvest }) => harvest !== null || (session !== null && isThere(session.id))))
    return err({ code: 'not-now' });
  return ok({ ...series, meetings: plans.map((plan) => asMeeting(plan, plan.id === null ? undefined : before.get(plan.id), newId)) });
};

const asMeeting = (plan: PlannedMeeting, before: Meeting | undefined, newId: () => string): Meeting => ({
  ...plan,
  id: before?.id ?? (newId() as MeetingId),
  session: before?.session ?? null,
  harvest: before?.harvest ?? null,
});
