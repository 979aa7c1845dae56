/** How much may be used: `burst` at once, and `perSecond` in the long run. */
export interface Budget {
  /** Whether anything is left. */
  isLeft(): boolean;
  /** Uses this much, more than is left if need be. */
  spend(amount: number): void;
  /** Uses this much if it is there; `false`: it is not. */
  take(amount?: number): boolean;
}

export interface BudgetSize {
  readonly burst: number;
  readonly perSecond: number;
}

/** `now` in milliseconds. */
export const createBudget = ({ burst, perSecond }: BudgetSize, now: () => number): Budget => {
  let left = burst;
  let at = now();
  const fill = () => {
    const moment = now();
    left = Math.min(burst, left + (Math.max(0, moment - at) / 1000) * perSecond);
    at = moment;
  };
  return {
    isLeft() {
      fill();
      return left > 0;
    },
    spend(amount) {
      fill();
      left -= amount;
    },
    take(amount = 1) {
      fill();
      if (left < amount) return false;
      left -= amount;
      return true;
    },
  };
};
