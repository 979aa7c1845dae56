import { describe, expect, test } from 'vitest';
import { isOutcomeId, OUTCOME_IDS, outcomes } from '../../../shared/model/outcomes.ts';
import { LANGS } from '../../../shared/model/text.ts';

describe.each(LANGS)('[HA14] the learning outcomes (%s)', (lang) => {
  const rows = outcomes().map(({ id, title, about, examples }) => ({ id, words: [title, about, ...examples].map((text) => text[lang]) }));

  test('there are seven, each with its own words', () => {
    expect(rows.map(({ id }) => id)).toEqual(OUTCOME_IDS);
    expect(new Set(rows.flatMap(({ words }) => words)).size).toBe(7 * 4);
  });

  test.each(rows)('$id is said in one plain sentence, and recognised in two ways', ({ words: [title, about, one, other] }) => {
    expect(title).toMatch(/^\p{Lu}[^.]{3,30}$/u);
    expect(about!.match(/[.!?](\s|$)/g)).toHaveLength(1);
    expect(about).toMatch(lang === 'nl' ? /^Ik / : /^I /);
    for (const words of [about!, one!, other!]) {
      expect(words).toMatch(/^\p{Lu}.*\.$/u);
      for (const sentence of words.split(/[.,]/)) expect(sentence.trim().split(/\s+/).length).toBeLessThanOrEqual(18);
      // No score, no share, no marks out of ten.
      expect(words).not.toMatch(/\d|%|score|punten|points/i);
    }
  });
});

test('[HA14] only these are outcomes', () => {
  expect(isOutcomeId('power')).toBe(true);
  for (const id of ['', 'Power', 'toString', '__proto__', 'score']) expect(isOutcomeId(id)).toBe(false);
});
