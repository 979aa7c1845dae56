import type { SessionEvent } from '../../../shared/session/events.ts';
import type { Happened } from '../../../shared/lookback/steps.ts';

/** Events with the times at which they were decided; one that does not say came a tenth of a second after the one before. */
export const timed = (events: readonly SessionEvent[]): readonly Happened[] => {
  let at = 0;
  return events.map((event) => ({ at: (at = Math.max(at + 100, timeIn(event))), event }));
};

const timeIn = (event: SessionEvent): number => {
  if (event.type === 'card-posted') return event.card.at;
  if (event.type === 'person-joined') return event.person.joinedAt;
  return 'at' in event && event.at > SOME_YEAR ? event.at : 0;
};

/** A turn's place in the order is an `at` too. */
const SOME_YEAR = 1e12;
