/**
 * How long a document waits before it tells its readers again. The wait follows the load of the whole server: none in a small circle,
 * so that each key is seen at once, and up to {@link LONGEST} when there is much to send, so that one message tells many keys.
 */
export interface Pace {
  /** Counts messages handed to connections. */
  sent(messages: number): void;
  /** Milliseconds from one telling of a document to the next. */
  window(): number;
}

export const createPace = (now: () => number): Pace => {
  let recent = 0;
  let at = now();
  const fade = () => {
    const moment = now();
    if (moment > at) recent *= Math.exp((at - moment) / MEMORY);
    at = moment;
  };
  return {
    sent(messages) {
      fade();
      recent += messages;
    },
    window() {
      fade();
      const perMillisecond = recent / MEMORY;
      return LONGEST * Math.min(1, Math.max(0, (perMillisecond - CALM) / (BUSY - CALM)));
    },
  };
};

/** Milliseconds. Measured: beyond it waiting saves little more, and people begin to see it. */
const LONGEST = 28;
/** Messages per millisecond: up to `CALM` nothing waits, from `BUSY` on everything waits longest. */
const [CALM, BUSY] = [1, 4];
/** Milliseconds after which a message counts for a third. */
const MEMORY = 100;
