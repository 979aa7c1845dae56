import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { JoinCode, SeriesId } from '../shared/ids.ts';
import { createFamiliar } from './limits/familiar.ts';
import { createTurnstile } from './limits/turnstile.ts';

/**
 * How much is asked of the server. A class joins from behind one address, so what an address may do is wide; guessing
 * is not, neither from one address nor from all together.
 */
export interface Limits {
  /** Counts one of these; `false`: too many. */
  allow(what: Counted, address: string): Promise<boolean>;
  /**
   * Whether somebody without a seat may hear what is behind a code. At once while few codes were missed. After that at
   * once where the code is familiar, and elsewhere when its turn comes; `false` when it did not come within seconds.
   */
  mayTry(address: string, code: JoinCode): Promise<boolean>;
  /** A code or key that does not fit was tried. */
  missed(address: string): Promise<void>;
  /** Somebody here has a place in the session of this code, or found it: who sits beside may follow. */
  found(address: string, code: JoinCode): void;
  /** So many did not fit, from here or from everywhere, that a stranger gets no more answers for a while. */
  isGuessing(address: string): Promise<boolean>;
  /** Whether a passphrase of this series may be tried: whoever has its link guesses slowly, from however many addresses. */
  mayUnlock(series: SeriesId): Promise<boolean>;
  wrongPassphrase(series: SeriesId): Promise<void>;
}

export type Counted = 'request' | 'create' | 'join';

export const createLimits = (): Limits => {
  const counted: Readonly<Record<Counted, RateLimiterMemory>> = {
    request: new RateLimiterMemory({ points: 3000, duration: 60 }),
    create: new RateLimiterMemory({ points: 120, duration: 3600 }),
    // A full hall twice over.
    join: new RateLimiterMemory({ points: 1200, duration: 600 }),
  };
  const misses = new RateLimiterMemory({ points: MISSES.perAddress, duration: MISSES.seconds });
  const allMisses = new RateLimiterMemory({ points: MISSES.together, duration: MISSES.seconds });
  const wrong = new RateLimiterMemory({ points: PASSPHRASES.wrong, duration: PASSPHRASES.seconds });
  const familiar = createFamiliar();
  const turnstile = createTurnstile();

  const isGuessing: Limits['isGuessing'] = async (address) => {
    const [here, everywhere] = await Promise.all([misses.get(address), allMisses.get(EVERYWHERE)]);
    return (here?.consumedPoints ?? 0) >= MISSES.perAddress || (everywhere?.consumedPoints ?? 0) >= MISSES.together;
  };

  return {
    allow: (what, address) =>
      counted[what].consume(address).then(
        () => true,
        () => false,
      ),
    mayTry: async (address, code) => !(await isGuessing(address)) || familiar.has(address, code) || turnstile.pass(code),
    async missed(address) {
      await Promise.all([misses.penalty(address), allMisses.penalty(EVERYWHERE)]);
    },
    found: familiar.add,
    isGuessing,
    mayUnlock: async (series) => ((await wrong.get(series))?.consumedPoints ?? 0) < PASSPHRASES.wrong,
    async wrongPassphrase(series) {
      await wrong.penalty(series);
    },
  };
};

/**
 * A code is eight of 18 letters: 18⁸ = 11 019 960 576. Whoever guesses with any number of addresses gets to try 30 codes
 * a minute from the misses of all together, and 30 more through the turnstile. With 1000 sessions live, one of them is
 * found after 18⁸ / (60 × 1000) minutes, 127 days of it; with 100, after three and a half years. Somebody at an address
 * where 20 codes are familiar may try 3000 a minute on those alone: 18⁸ / (3000 × 20) minutes are 127 days too. Who
 * gets in then is seen in the circle, and can be removed.
 */
const MISSES = { perAddress: 60, together: 300, seconds: 600 } as const;
const EVERYWHERE = 'everywhere';
/** Of one series, from everywhere: 2 880 a day. */
const PASSPHRASES = { wrong: 20, seconds: 600 } as const;
