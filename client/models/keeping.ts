import { KEEP_CLOSED_HOURS, KEEP_CLOSED_MOST_HOURS } from '../../shared/model/limits.ts';
import type { SessionView } from '../../shared/session/views.ts';
import { isFacilitator, type Attempt, type ConsoleInput } from './facilitatorInput.ts';

/** How long a session is there after it is closed. */
export interface KeepingModel {
  readonly hours: number;
  /** When it was closed, ms since the epoch; `null` while it is open. */
  readonly endedAt: number | null;
  readonly keep: ((hours: number) => ReturnType<Attempt>) | undefined;
}

export const keepingModel = (input: ConsoleInput): KeepingModel => {
  const { keepHours, deletesAt } = input.floor.session;
  return {
    hours: keepHours,
    endedAt: deletesAt === null ? null : deletesAt - keepHours * HOUR_MS,
    keep: isFacilitator(input) ? (hours) => input.act('session.change', { keepHours: hours }) : undefined,
  };
};

/** What every screen says of it. */
export type Kept = Pick<SessionView, 'keepHours' | 'deletesAt'>;

/** When everything is gone if it is kept so long; `null`: that is not known yet. */
export const goneAt = ({ endedAt }: Pick<KeepingModel, 'endedAt'>, hours: number): number | null =>
  endedAt === null ? null : endedAt + hours * HOUR_MS;

/** As whole days where they are more than one. */
export const spanOf = (hours: number): { readonly unit: 'hours' | 'days'; readonly count: number } =>
  hours > 24 && hours % 24 === 0 ? { unit: 'days', count: hours / 24 } : { unit: 'hours', count: hours };

/** Typed by hand; `null`: no number of hours a session can be kept. */
export const hoursFrom = (typed: string): number | null => {
  if (!/^\s*\d{1,3}\s*$/.test(typed)) return null;
  const hours = Number(typed);
  return hours <= KEEP_CLOSED_MOST_HOURS ? hours : null;
};

export const KEEP_CHOICES: readonly number[] = [0, KEEP_CLOSED_HOURS, 72, 168, KEEP_CLOSED_MOST_HOURS];
const HOUR_MS = 60 * 60 * 1000;
