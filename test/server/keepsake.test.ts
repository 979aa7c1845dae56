import { describe, expect, test } from 'vitest';
import { KEEPSAKE_PATTERN, type SessionId } from '../../shared/ids.ts';
import { keepsakeOf, newSeed, open, seal } from '../../server/auth/keepsake.ts';

const session = 'session000001' as SessionId;
const words = JSON.stringify({ name: 'Hafza', words: [{ text: 'Ik bel hem vrijdag — “écht” 🌱' }] });
const made = () => {
  const seed = newSeed();
  const keepsake = keepsakeOf(seed);
  if (keepsake === null) throw new Error('a new seed is a seed');
  return { seed, for: { keepsake, session } };
};

describe('a personal key', () => {
  test('[KE1] is 43 signs, another every time, and gives the same public half always', () => {
    const seeds = Array.from({ length: 50 }, newSeed);
    expect(new Set(seeds).size).toBe(50);
    for (const seed of seeds) {
      expect(seed).toMatch(KEEPSAKE_PATTERN);
      expect(keepsakeOf(seed)).toMatch(KEEPSAKE_PATTERN);
      expect(keepsakeOf(seed)).toBe(keepsakeOf(seed));
      expect(keepsakeOf(seed)).not.toBe(seed);
    }
  });

  test.each(['', 'short', 'x'.repeat(42), 'x'.repeat(44), `${'x'.repeat(42)}=`, `${'A'.repeat(42)}B`, '🌱'.repeat(22)])(
    '[KE1] “%s” is none',
    (seed) => {
      expect(keepsakeOf(seed)).toBeNull();
      expect(open(seed, made().for, new Uint8Array(600))).toBeNull();
    },
  );

  test('[KE2] opens what was sealed for it, and nobody else does', () => {
    const [mine, other] = [made(), made()];
    const sealed = seal(mine.for, words);
    expect(open(mine.seed, mine.for, sealed)).toBe(words);
    expect(open(other.seed, mine.for, sealed)).toBeNull();
    expect(open(other.seed, other.for, sealed)).toBeNull();
  });

  test('[KE2] what is sealed shows none of the words, is another every time, and tells its length in rough steps', () => {
    const mine = made();
    const [one, two] = [seal(mine.for, words), seal(mine.for, words)];
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(false);
    expect(Buffer.from(one).includes('Hafza')).toBe(false);
    expect(seal(mine.for, '{}').length).toBe(seal(mine.for, words).length);
  });

  test('[KE2] put in the place of another session or key, it does not open', () => {
    const mine = made();
    const sealed = seal(mine.for, words);
    expect(open(mine.seed, { ...mine.for, session: 'session000002' as SessionId }, sealed)).toBeNull();
    expect(open(mine.seed, { ...mine.for, keepsake: made().for.keepsake }, sealed)).toBeNull();
  });

  test('[KE2] with any of its bytes changed, left out or added, it does not open', () => {
    const mine = made();
    const sealed = seal(mine.for, words);
    for (let at = 0; at < sealed.length; at += 1) {
      const touched = Uint8Array.from(sealed, (byte, index) => (index === at ? byte ^ 1 : byte));
      expect(open(mine.seed, mine.for, touched), `byte ${String(at)}`).toBeNull();
    }
    for (let left = 0; left < sealed.length; left += 1) expect(open(mine.seed, mine.for, sealed.subarray(0, left))).toBeNull();
    expect(open(mine.seed, mine.for, Uint8Array.from([...sealed, 0]))).toBeNull();
  });

  test('[KE2] a key that adds nothing to a secret is refused', () => {
    const mine = made();
    const sealed = seal(mine.for, words);
    const zero = Uint8Array.from(sealed, (byte, at) => (at >= 1 && at < 33 ? 0 : byte));
    expect(open(mine.seed, mine.for, zero)).toBeNull();
    expect(() => seal({ ...mine.for, keepsake: 'A'.repeat(43) as never }, words)).toThrow();
  });
});
