import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify } from '../../../shared/coach/classify.ts';
import { LABELS, type Label } from '../../../shared/coach/label.ts';
import type { Lang } from '../../../shared/model/text.ts';
import { SEEN } from './seen.ts';

describe('what a contribution does', () => {
  test.each(SEEN)('[QC2] %s: %s → %s', (lang, text, label) => {
    expect(classify(text, lang).label).toBe(label);
  });

  test.each(SEEN)('[QC3] %s: punctuation and capitals do not decide about “%s”', (lang, text, label) => {
    for (const same of [
      text.toUpperCase(),
      text.toLowerCase(),
      text.replace(/[.?!]+$/, ''),
      `${text.replace(/[.?!]+$/, '')}!!`,
      ` ${text} 🙂`,
    ])
      expect(classify(same, lang).label, same).toBe(label);
  });

  test.each<[Lang, string, string]>([
    ['nl', 'Waarom heb je hem gebeld?', 'wrm heb je m gebeld'],
    ['nl', 'Heb je het al eens geprobeerd met een tolk?', 'heb je t al es geprobeert met n tolk'],
    ['en', 'Why didn’t you call him?', 'why didnt u call him'],
  ])('[QC3] %s: “%s” is heard in “%s”', (lang, proper, quick) => {
    expect(classify(quick, lang).label).toBe(classify(proper, lang).label);
  });

  test.each<[Lang, string, Label]>([
    ['nl', 'Pff, herkenbaar hoor. Wat deed dat met jou?', 'open'],
    ['nl', 'Knap dat je bleef. Heb je zijn begeleider al gebeld?', 'leading'],
    ['en', 'That sounds tough. What went through your mind?', 'open'],
    ['en', 'Well done for staying. Have you thought about involving her sister?', 'leading'],
  ])('[QC3] %s: what is asked last decides: “%s” → %s', (lang, text, label) => {
    expect(classify(text, lang).label).toBe(label);
  });
});

describe('any words', () => {
  test('[QC4] have a label and a confidence, the same every time, and never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom<Lang>('nl', 'en'), (text, lang) => {
        const judgement = classify(text, lang);
        expect(LABELS).toContain(judgement.label);
        expect(judgement.confidence).toBeGreaterThan(0);
        expect(judgement.confidence).toBeLessThanOrEqual(1);
        expect(classify(text, lang)).toEqual(judgement);
      }),
      { seed: 4711, numRuns: 300 },
    );
  });

  test.each([
    [''],
    ['   '],
    ['?'],
    ['🙂🙂'],
    ['\u0000\u202e'],
    ['"'.repeat(5000)],
    ['a '.repeat(50_000)],
    ['wat? '.repeat(20_000)],
    ["'".repeat(9_999)],
  ])('[QC4] odd words are no trouble', (text) => {
    expect(LABELS).toContain(classify(text, 'nl').label);
  });
});
