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
  let state = seed >>> 0;
  /** Mulberry32. */
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (most: number): number => Math.floor((next() / 2 ** 32) * most);
  return {
    below,
    chance: (share) => next() / 2 ** 32 < share,
    pick: (items) => items[below(items.length)],
    fork: () => createDice(next()),
  };
};
