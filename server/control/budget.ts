/** How much one connection may send: bursts up to `burst`, and `perSecond` in the long run. */
export interface Budget {
  /** Takes one; `false`: used up for now. */
  take(): boolean;
}

export const createBudget = ({
  burst,
  perSecond,
  now,
}: {
  readonly burst: number;
  readonly perSecond: number;
  readonly now: () => number;
}): Budget => {
  let left = burst;
  let at = now();
  return {
    take() {
      const moment = now();
      left = Math.min(burst, left + ((moment - at) / 1000) * perSecond);
      at = moment;
      if (left < 1) return false;
      left -= 1;
      return true;
    },
  };
};
