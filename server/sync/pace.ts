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
      return windowAt(recent / MEMORY);
    },
  };
};

/** On the straight line between the two steps around this load. */
const windowAt = (load: number): number => {
  const above = STEPS.findIndex(([at]) => at > load);
  if (above === -1) return LONGEST;
  const [from, to] = [STEPS[above - 1], STEPS[above]];
  if (from === undefined || to === undefined) return 0;
  return from[1] + ((load - from[0]) / (to[0] - from[0])) * (to[1] - from[1]);
};

/** Milliseconds; longer waits people begin to see. */
const LONGEST = 45;
/**
 * Messages per millisecond → window in milliseconds. A small circle waits for nothing; in one big room more than 28 saves little;
 * beyond that only a server with a hundred rooms at once comes, and there each window saved is a commit and a round of sending saved.
 */
const STEPS: readonly (readonly [load: number, window: number])[] = [
  [1, 0],
  [4, 28],
  [12, 28],
  [30, LONGEST],
];
/** Milliseconds after which a message counts for a third. */
const MEMORY = 100;
