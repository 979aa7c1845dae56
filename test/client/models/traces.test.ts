import { describe, expect, it } from 'vitest';
import { PAUSE_MS } from '../../../client/models/hinting.ts';
import { createTraceWatch, TRACE_PAUSE_MS, type FindTraces } from '../../../client/models/traces.ts';
import { tracesIn } from '../../../shared/privacy/traces.ts';

const PHONE = 'Bel hem op 06-12345678';
const MAIL = 'of mail naar jan@example.nl';
const find: FindTraces = (text) => tracesIn(text, { year: 2026 });

/** A field, and time that passes when it is told to. */
const stand = (load: () => Promise<FindTraces> = () => Promise.resolve(find)) => {
  let waiting: { readonly run: () => void; readonly ms: number } | null = null;
  let looked = 0;
  const watch = createTraceWatch({
    load: () => load().then((finds) => (text) => ((looked += 1), finds(text))),
    later: (run, ms) => {
      const mine = { run, ms };
      waiting = mine;
      return () => {
        if (waiting === mine) waiting = null;
      };
    },
  });
  const settled = async () => {
    for (let turn = 0; turn < 6; turn += 1) await Promise.resolve();
  };
  return {
    writes: watch.wrote,
    closes: () => (watch.closed(), settled()),
    rests: watch.rests,
    /** Nobody touches a key for a while. */
    pauses: () => {
      const { run } = waiting ?? {};
      waiting = null;
      run?.();
      return settled();
    },
    waits: () => waiting?.ms ?? null,
    looked: () => looked,
    seen: () => watch.seen().found,
    isNews: () => watch.seen().isNews,
  };
};

describe('a trace of a person while somebody types', () => {
  it('[PR5] is named after a pause, with the words it is about', async () => {
    const { writes, pauses, waits, looked, seen } = stand();
    for (const text of ['Bel', 'Bel hem', PHONE]) {
      writes(text);
      expect(seen()).toBeNull();
      expect(waits()).toBe(TRACE_PAUSE_MS);
    }
    expect(looked()).toBe(0);
    await pauses();
    expect(seen()).toEqual({ kind: 'phone', words: '06-12345678' });
  });

  it('[PR5] is not looked for when the words are others by the time', async () => {
    const { writes, pauses, seen } = stand();
    writes(PHONE);
    const late = pauses();
    writes('Hij belde zelf');
    await late;
    expect(seen()).toBeNull();
  });

  it('[PR6] stays while one writes on, and goes as soon as its words have gone', async () => {
    const { writes, pauses, seen } = stand();
    writes(PHONE);
    await pauses();
    writes(`${PHONE}, hij wacht`);
    expect(seen()?.kind).toBe('phone');
    writes('Bel hem op 06-, hij wacht');
    expect(seen()).toBeNull();
  });

  it('[PR6] is news once: a screen reader hears it one time', async () => {
    const { writes, pauses, isNews } = stand();
    writes(PHONE);
    await pauses();
    expect(isNews()).toBe(true);
    writes(`${PHONE}.`);
    await pauses();
    expect(isNews()).toBe(false);
    writes('Bel hem');
    await pauses();
    writes(PHONE);
    await pauses();
    expect(isNews()).toBe(false);
  });

  it('[PR6] of several one is named at a time; closed, it is not named again, and the next one is', async () => {
    const { writes, pauses, closes, seen } = stand();
    writes(`${PHONE} ${MAIL}`);
    await pauses();
    expect(seen()?.kind).toBe('phone');
    await closes();
    expect(seen()?.kind).toBe('email');
    await closes();
    expect(seen()).toBeNull();
    writes(`${PHONE} ${MAIL}!`);
    await pauses();
    expect(seen()).toBeNull();
  });

  it('[PR6] an emptied field begins anew', async () => {
    const { writes, pauses, closes, seen, isNews } = stand();
    writes(PHONE);
    await pauses();
    await closes();
    writes('');
    writes(PHONE);
    await pauses();
    expect(seen()?.kind).toBe('phone');
    expect(isNews()).toBe(true);
  });

  it('[PR7] comes before the coach speaks', () => {
    expect(TRACE_PAUSE_MS).toBeLessThan(PAUSE_MS);
  });

  it('where it cannot be fetched, one writes as ever', async () => {
    const { writes, pauses, seen } = stand(() => Promise.reject(new Error('offline')));
    writes(PHONE);
    await pauses();
    expect(seen()).toBeNull();
  });

  it('[PR8] nothing is read any more when it rests', async () => {
    const { writes, pauses, rests, looked, seen } = stand();
    writes(PHONE);
    rests();
    await pauses();
    expect(seen()).toBeNull();
    expect(looked()).toBe(0);
  });
});
