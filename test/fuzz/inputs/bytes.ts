import type { Random } from '../random.ts';

/** Damages a message in one to three places; sometimes hardly, sometimes beyond recognition. */
export const damage = (random: Random, bytes: Uint8Array): Uint8Array => {
  let damaged: Uint8Array = bytes.slice();
  for (let times = 1 + random.below(3); times > 0; times -= 1) damaged = random.pick(WAYS)(random, damaged);
  return damaged;
};

type Way = (random: Random, bytes: Uint8Array) => Uint8Array;

const splice = (bytes: Uint8Array, at: number, ...[gone, put]: readonly [number, Uint8Array]): Uint8Array =>
  Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + gone)]);

const OVERLONG = [
  [0x80, 0x80, 0x80, 0x80, 0x00],
  [0xff, 0xff, 0xff, 0xff, 0x0f],
  [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x0f],
  Array<number>(12).fill(0xff),
  [0x80],
].map((bytes) => Uint8Array.from(bytes));

const WAYS: readonly Way[] = [
  (random, bytes) => bytes.subarray(0, random.below(bytes.length + 1)),
  (random, bytes) => bytes.map((byte, at) => (at === random.below(bytes.length) ? byte ^ (1 << random.below(8)) : byte)),
  (random, bytes) => splice(bytes, random.below(bytes.length + 1), 1, random.bytes(1)),
  (random, bytes) => splice(bytes, random.below(bytes.length + 1), random.below(4), random.bytes(random.below(6))),
  (random, bytes) => splice(bytes, random.below(bytes.length + 1), random.below(2), random.pick(OVERLONG)),
  (random, bytes) => splice(bytes, bytes.length, 0, random.bytes(1 + random.below(8))),
  (random, bytes) => {
    const from = random.below(bytes.length + 1);
    return splice(bytes, random.below(bytes.length + 1), 0, bytes.subarray(from, from + random.below(40)));
  },
];
