import { KEEP_IDLE_MS } from '../../shared/model/limits.ts';
import { deletesAt } from '../../shared/model/retention.ts';
import type { Session } from '../../shared/model/session.ts';

/**
 * When a session deletes itself: so long after it was closed as its facilitator said, or when nobody has done anything in it for thirty days. One that is yet to come counts from when it begins.
 */
export const deadlineOf = (session: Pick<Session, 'status' | 'settings'>, now: number): number =>
  deletesAt(session) ?? Math.max(now, session.settings.preparation.startsAt ?? 0) + KEEP_IDLE_MS;

/** Whether a deadline that was stored before is still near enough; so that not every command writes a new one. */
export const deadlineHolds = (stored: number | null, session: Pick<Session, 'status' | 'settings'>, now: number): boolean => {
  const wanted = deadlineOf(session, now);
  return stored !== null && stored <= wanted && wanted - stored < (session.status.kind === 'closed' ? 1 : HOUR_MS);
};

const HOUR_MS = 60 * 60 * 1000;
