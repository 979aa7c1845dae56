import { mulberry32 } from '../support/mulberry32.ts';

/** Chance with a seed: the same seed gives the same throws. */
export interface Dice {
  /** A whole number from 0 up to, not including, `most`. */
  below(most: number): number;
  chance(share: number): boolean;
  /** One of them; `undefined` when there is none. */
  pick<Item>(items: readonly Item[]): Item | undefined;
  /** Dice of its own for somebody else. */
  fork(): Dice;
}

export const createDice = (seed: number): Dice => {
  const next = mulberry32(seed);
  const below = (most: number): number => Math.floor(next() * most);
  return {
    below,
    chance: (share) => next() < share,
    pick: (items) => items[below(items.length)],
    fork: () => createDice(next() * 2 ** 32),
  };
};
