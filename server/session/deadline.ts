import { KEEP_CLOSED_MS, KEEP_IDLE_MS } from '../../shared/model/limits.ts';
import type { Session } from '../../shared/model/session.ts';

/** When a session deletes itself: a day after it was closed, or when nobody has done anything in it for thirty days. */
export const deadlineOf = ({ status }: Session, now: number): number =>
  status.kind === 'closed' ? status.at + KEEP_CLOSED_MS : now + KEEP_IDLE_MS;

/** Whether a deadline that was stored before is still near enough; so that not every command writes a new one. */
export const deadlineHolds = (stored: number | null, { status }: Session, now: number): boolean => {
  const wanted = deadlineOf({ status } as Session, now);
  return stored !== null && stored <= wanted && wanted - stored < (status.kind === 'closed' ? 1 : HOUR_MS);
};

const HOUR_MS = 60 * 60 * 1000;
