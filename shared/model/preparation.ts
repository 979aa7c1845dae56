import { KEEP_CLOSED_HOURS } from './limits.ts';
import type { Settings } from './session.ts';

/** A session as it is before anybody prepared it. */
export const NO_PREPARATION: Pick<Settings, 'preparation' | 'agreements' | 'keepHours'> = {
  preparation: { startsAt: null, place: '', plan: '' },
  agreements: [],
  keepHours: KEEP_CLOSED_HOURS,
};
