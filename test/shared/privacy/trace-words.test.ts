import { expect, test } from 'vitest';
import { loadWords } from '../../../shared/i18n/index.ts';
import { LANGS } from '../../../shared/model/text.ts';
import { TRACE_KINDS } from '../../../shared/privacy/trace.ts';

test.each(LANGS)('[PR4] every kind has a name and a sentence of its own (%s)', async (lang) => {
  const { traces } = await loadWords(lang);
  const sentences = TRACE_KINDS.map((kind) => traces.says[kind]);
  expect(new Set(sentences).size).toBe(TRACE_KINDS.length);
  for (const kind of TRACE_KINDS) expect(traces.name[kind]).toMatch(/^\p{Ll}/u);
  for (const sentence of sentences) {
    expect(sentence).toMatch(/^(Dit lijkt op|This looks like) an? .*\.$|^Dit lijkt op een .*\.$/);
    // Plain language: no sentence of more than fifteen words.
    for (const part of sentence.split(/[.:]/)) expect(part.trim().split(/\s+/).length).toBeLessThanOrEqual(15);
  }
});
