import { RateLimiterMemory } from 'rate-limiter-flexible';

/** How much one network address may ask of the server. A class joins from behind one address, so these are wide; guessing is not. */
export interface Limits {
  /** Counts one of these; `false`: too many. */
  allow(what: Counted, address: string): Promise<boolean>;
  /** A code or key that does not fit was tried. */
  missed(address: string): Promise<void>;
  /** So many did not fit that this address gets no more answers for a while. */
  isGuessing(address: string): Promise<boolean>;
}

export type Counted = 'request' | 'create' | 'join';

export const createLimits = (): Limits => {
  const counted: Readonly<Record<Counted, RateLimiterMemory>> = {
    request: new RateLimiterMemory({ points: 1200, duration: 60 }),
    create: new RateLimiterMemory({ points: 120, duration: 3600 }),
    join: new RateLimiterMemory({ points: 240, duration: 600 }),
  };
  const misses = new RateLimiterMemory({ points: GUESSES, duration: 600 });
  return {
    allow: (what, address) =>
      counted[what].consume(address).then(
        () => true,
        () => false,
      ),
    async missed(address) {
      await misses.penalty(address);
    },
    isGuessing: async (address) => ((await misses.get(address))?.consumedPoints ?? 0) >= GUESSES,
  };
};

/** Per ten minutes. At this pace one of a thousand live codes is found after a few years. */
const GUESSES = 60;
