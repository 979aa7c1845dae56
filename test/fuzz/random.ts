import { mulberry32 } from '../support/mulberry32.ts';

/** Chance from a seed: the same seed plays the same again, on every machine. */
export interface Random {
  /** A whole number from 0 to just below `count`. */
  below(count: number): number;
  chance(part: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  bytes(length: number): Uint8Array;
  /** Mostly small, now and then as large as numbers get. */
  size(): number;
}

export const createRandom = (seed: number): Random => {
  const next = mulberry32(seed);
  const below = (count: number) => Math.floor(next() * count);
  return {
    below,
    chance: (part) => next() < part,
    pick: (items) => items[below(items.length)] as (typeof items)[number],
    bytes: (length) => Uint8Array.from({ length }, () => below(256)),
    size: () => (next() < 0.9 ? below(8) : (SIZES[below(SIZES.length)] as number)),
  };
};

/** The seed of the n-th round of a run. */
export const seedOf = (seed: number, round: number): number => (Math.imul(seed ^ (round + 1), 0x9e3779b1) ^ (round * 0x85ebca6b)) >>> 0;

const SIZES = [
  127,
  128,
  255,
  16_384,
  65_536,
  2 ** 31 - 1,
  2 ** 31,
  2 ** 32 - 1,
  2 ** 32,
  Number.MAX_SAFE_INTEGER - 1,
  Number.MAX_SAFE_INTEGER,
];
