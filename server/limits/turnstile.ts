/**
 * Lets one code through at a time, whatever the number of people who try one. The code most people wait for goes first:
 * a circle of sixty asks for one code, and who guesses asks for sixty. So guessing keeps nobody out for long, and
 * gains nothing from more addresses.
 */
export interface Turnstile {
  /** `true` when it is this code's turn, for everybody who waits with it; `false` when that took too long. */
  pass(code: string): Promise<boolean>;
}

interface TurnstileDeps {
  /** Milliseconds. */
  readonly now?: () => number;
  readonly after?: (milliseconds: number, run: () => void) => void;
}

export const createTurnstile = ({ now = Date.now, after = afterwards }: TurnstileDeps = {}): Turnstile => {
  const lines = new Map<string, Set<(turn: boolean) => void>>();
  let waiting = 0;
  let next = 0;
  let turning = false;

  const leave = (code: string, people: Iterable<(turn: boolean) => void>, turn: boolean): void => {
    for (const go of [...people]) {
      if (lines.get(code)?.delete(go) !== true) continue;
      waiting -= 1;
      go(turn);
    }
    if (lines.get(code)?.size === 0) lines.delete(code);
  };

  const turn = (): void => {
    turning = false;
    const [code, people] = longest(lines) ?? [];
    if (code === undefined || people === undefined) return;
    next = now() + TURN_MS;
    leave(code, people, true);
    schedule();
  };

  const schedule = (): void => {
    if (turning || waiting === 0) return;
    turning = true;
    after(Math.max(0, next - now()), turn);
  };

  return {
    pass: (code) =>
      new Promise((go) => {
        if (waiting >= MOST_WAITING) return go(false);
        lines.set(code, (lines.get(code) ?? new Set()).add(go));
        waiting += 1;
        after(PATIENCE_MS, () => {
          leave(code, [go], false);
        });
        schedule();
      }),
  };
};

const longest = <Line extends { readonly size: number }>(lines: ReadonlyMap<string, Line>): readonly [string, Line] | undefined =>
  [...lines].reduce<readonly [string, Line] | undefined>(
    (most, line) => (most === undefined || line[1].size > most[1].size ? line : most),
    undefined,
  );

const afterwards = (milliseconds: number, run: () => void): void => {
  setTimeout(run, milliseconds).unref();
};

const TURN_MS = 2_000;
/** Two turns: whoever is in the longest line by then is through within five seconds. */
const PATIENCE_MS = 4_500;
/** Requests held open. */
const MOST_WAITING = 5_000;
