import { mulberry32 } from '../support/mulberry32.ts';

/** Chance that a seed plays again. */
export interface Random {
  /** A whole number from 0 up to and without `count`. */
  below(count: number): number;
  chance(part: number): boolean;
  /** @throws when the list is empty */
  pick<Item>(items: readonly Item[]): Item;
  /** One of the rows, each as often as its weight says. */
  weighted<Item>(rows: readonly Weighted<Item>[]): Item;
}

export type Weighted<Item> = readonly [weight: number, item: Item];

export const createRandom = (seed: number): Random => {
  const next = mulberry32(seed);
  const below = (count: number): number => Math.floor(next() * count);
  return {
    below,
    chance: (part) => next() < part,
    pick: <Item>(items: readonly Item[]): Item => {
      if (items.length === 0) throw new Error('nothing to pick from');
      return items[below(items.length)] as Item;
    },
    weighted: <Item>(rows: readonly Weighted<Item>[]): Item => {
      let left = next() * rows.reduce((sum, [weight]) => sum + weight, 0);
      const found = rows.find(([weight]) => (left -= weight) < 0) ?? rows.at(-1);
      if (found === undefined) throw new Error('nothing to pick from');
      return found[1];
    },
  };
};
