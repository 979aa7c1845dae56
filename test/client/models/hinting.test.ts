import { describe, expect, it, test } from 'vitest';
import { hintOn, isOther, type Coach, type Draft } from '../../../client/models/coach.ts';
import { createHinting, PAUSE_MS } from '../../../client/models/hinting.ts';
import { writtenIn } from '../../../client/models/writtenIn.ts';

const ADVICE = 'Je moet hem gewoon uitnodigen';
const WAY = 'Wat zou er gebeuren als je hem uitnodigt?';

/** Calls everything with “moet” advice, and everything with “toch” leading. */
const coach: Coach = {
  nudgeOf: (text) =>
    text.includes('moet') ? { label: 'advice', soft: false } : text.includes('toch') ? { label: 'leading', soft: false } : null,
  openWays: ({ examples }) => [WAY, ...examples, 'nog een', 'nog een'],
};
const draft = (text: string): Draft => ({ text, lang: 'nl', examples: ['Wat deed je toen?'] });

/** A field, and time that passes when it is told to. */
const stand = (load: () => Promise<Coach> = () => Promise.resolve(coach)) => {
  let waiting: { readonly run: () => void; readonly ms: number } | null = null;
  let changes = 0;
  const hinting = createHinting({
    load,
    later: (run, ms) => {
      const mine = { run, ms };
      waiting = mine;
      return () => {
        if (waiting === mine) waiting = null;
      };
    },
  });
  hinting.subscribe(() => (changes += 1));
  return {
    hinting,
    writes: (text: string) => hinting.wrote(draft(text)),
    /** Nobody touches a key for a while. */
    pauses: async () => {
      const { run } = waiting ?? {};
      waiting = null;
      run?.();
      await Promise.resolve(await Promise.resolve());
    },
    waits: () => waiting?.ms ?? null,
    label: () => hinting.seen().hint?.label ?? null,
    changes: () => changes,
  };
};

describe('a hint', () => {
  it('[QC6] waits until the writer pauses', async () => {
    const { writes, pauses, waits, label } = stand();
    for (const text of ['Je moet', 'Je moet hem', ADVICE]) {
      writes(text);
      expect(label()).toBeNull();
      expect(waits()).toBe(PAUSE_MS);
    }
    await pauses();
    expect(label()).toBe('advice');
  });

  it('[QC6] stays while a word is finished or put right, and goes with the words it was about', async () => {
    const { writes, pauses, label } = stand();
    writes(ADVICE);
    await pauses();
    writes(`${ADVICE} e`);
    writes(`${ADVICE} een.`);
    expect(label()).toBe('advice');
    writes(`${ADVICE} een keer`);
    expect(label()).toBeNull();
  });

  it('becomes another one only at a pause', async () => {
    const { writes, pauses, label } = stand();
    writes(ADVICE);
    await pauses();
    writes('Je kunt hem gewoon uitnodigen');
    expect(label()).toBe('advice');
    await pauses();
    expect(label()).toBeNull();
  });

  it('says nothing of fewer than three words', async () => {
    const { writes, pauses, label } = stand();
    writes('Je moet!');
    await pauses();
    expect(label()).toBeNull();
  });

  it('comes too late for words that are not there any more', async () => {
    const { writes, pauses, label } = stand();
    writes(ADVICE);
    const late = pauses();
    writes('Wat deed je toen hij belde?');
    await late;
    expect(label()).toBeNull();
  });

  it('[QC6] is news once for the same words, and again in a fresh field', async () => {
    const { hinting, writes, pauses } = stand();
    writes(ADVICE);
    await pauses();
    expect(hinting.seen().isNews).toBe(true);
    writes(`${ADVICE} op een dag`);
    await pauses();
    expect(hinting.seen()).toMatchObject({ hint: { label: 'advice' }, isNews: false });
    writes('');
    writes(ADVICE);
    await pauses();
    expect(hinting.seen().isNews).toBe(true);
  });

  it('that was closed is not given again about these words; another one is', async () => {
    const { hinting, writes, pauses, label } = stand();
    writes(ADVICE);
    await pauses();
    hinting.closed();
    expect(label()).toBeNull();
    writes(`${ADVICE} en bellen`);
    await pauses();
    expect(label()).toBeNull();
    writes('Je weet het toch wel');
    await pauses();
    expect(label()).toBe('leading');
  });

  it('offers two ways at most, each once, and none that stands there already', () => {
    expect(hintOn(coach, draft(ADVICE))?.ways).toEqual([WAY, 'Wat deed je toen?']);
    expect(hintOn({ ...coach, openWays: () => [ADVICE, WAY, WAY] }, draft(ADVICE))?.ways).toEqual([WAY]);
  });
});

describe('a suggestion', () => {
  it('[QC8] can be undone: the old words and what was said of them come back', async () => {
    const { hinting, writes, pauses, label, waits } = stand();
    writes(ADVICE);
    await pauses();
    writes(`${ADVICE}?`);
    hinting.took(WAY);
    writes(WAY);
    expect(hinting.seen()).toEqual({ hint: null, isNews: false, oldWords: `${ADVICE}?` });
    expect(waits()).toBeNull();
    hinting.undid();
    writes(`${ADVICE}?`);
    expect(label()).toBe('advice');
    expect(hinting.seen().oldWords).toBeNull();
  });

  it('keeps the old words while the writer goes on in it', async () => {
    const { hinting, writes, pauses } = stand();
    writes(ADVICE);
    await pauses();
    hinting.took(WAY);
    writes(WAY);
    writes('Wat denk je dat er zou gebeuren?');
    await pauses();
    expect(hinting.seen().oldWords).toBe(ADVICE);
    writes('');
    expect(hinting.seen().oldWords).toBeNull();
  });
});

describe('nobody is read', () => {
  it('[QC9] when it is off', async () => {
    const { hinting, writes, pauses, label, waits } = stand();
    writes(ADVICE);
    hinting.rests();
    expect(waits()).toBeNull();
    writes(ADVICE);
    await pauses();
    hinting.rests();
    expect(label()).toBeNull();
  });

  it('when the coach does not come: one writes as ever', async () => {
    const { writes, pauses, label } = stand(() => Promise.reject(new Error('offline')));
    writes(ADVICE);
    await pauses();
    expect(label()).toBeNull();
  });

  it('twice for the same words, however often the floor changes around them', () => {
    const { writes, changes, hinting } = stand();
    writes('');
    const before = changes();
    for (let at = 0; at < 5; at += 1) hinting.wrote({ ...draft(''), examples: [`voorbeeld ${at}`] });
    expect(changes()).toBe(before);
  });
});

test.each([
  [ADVICE, `${ADVICE}.`, false],
  ['Je moet hem beln', 'Je moet hem bellen', false],
  [ADVICE, `${ADVICE} voor een gesprek`, true],
  [ADVICE, 'Wat deed je toen hij belde', true],
  [ADVICE, 'Je moet', true],
])('“%s” → “%s” are other words: %s', (before, after, other) => {
  expect(isOther(before, after)).toBe(other);
});

test.each([
  ['Wat heb je toen gezegd?', 'en', 'nl'],
  ['You should just call him', 'nl', 'en'],
  ['Hallo', 'en', 'en'],
  ['', 'nl', 'nl'],
] as const)('“%s”, by who reads %s, is written in %s', (text, reads, lang) => {
  expect(writtenIn(text, reads)).toBe(lang);
});
