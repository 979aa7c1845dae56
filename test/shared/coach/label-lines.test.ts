import { expect, test } from 'vitest';
import { labelLines } from '../../coach/label-lines.ts';

test('[QC13] lines keep their order and everything that was in them', () => {
  const { lines, faults } = labelLines(
    '{"id":7,"text":"Waarom ging je weg?","lang":"nl","note":{"a":[1]}}\n\n{"text":"You should call him."}\n',
  );
  expect(faults).toEqual([]);
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    { id: 7, text: 'Waarom ging je weg?', lang: 'nl', note: { a: [1] }, predicted: 'why', confidence: expect.any(Number) as number },
    { text: 'You should call him.', predicted: 'advice', confidence: expect.any(Number) as number },
  ]);
});

test('[QC13] a broken line is told of, and the others are still labelled', () => {
  const { lines, faults } = labelLines('{"text":"Hoe ging dat?","lang":"xx"}\nnot json\n[]\n{"text":4}\nnull\n{"text":"Wat voelde je?"}');
  expect(lines).toHaveLength(2);
  expect(faults.map((fault) => fault.slice(0, 7))).toEqual(['Line 2 ', 'Line 3 ', 'Line 4 ', 'Line 5 ']);
});
