import type { Timers } from './hosted.ts';
import type { Pace } from './pace.ts';

/** Runs something when it is asked for, and at most once per window of the pace. */
export interface Window {
  /** Runs now when the window since the last run has passed, else as soon as it has. */
  ask(): void;
  /** What was asked for is not run any more. */
  cancel(): void;
}

export interface WindowDeps {
  readonly pace: Pick<Pace, 'window'>;
  readonly timers: Timers;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

export const createWindow = ({ pace, timers, now }: WindowDeps, run: () => void): Window => {
  let last = Number.NEGATIVE_INFINITY;
  let stop: (() => void) | null = null;
  const go = () => {
    stop = null;
    last = now();
    run();
  };
  return {
    ask() {
      if (stop !== null) return;
      const window = pace.window();
      // A clock that was set back must not stretch the wait.
      const wait = Math.min(window, last + window - now());
      if (wait > 0) stop = timers.after(wait, go);
      else go();
    },
    cancel() {
      stop?.();
      stop = null;
    },
  };
};
