import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { classify } from '../../../shared/coach/classify.ts';
import type { Label } from '../../../shared/coach/label.ts';
import type { Lang } from '../../../shared/model/text.ts';
import { withoutCopies } from '../../coach/close.ts';
import { readExamples, readTraining, UNSEEN, type Example } from '../../coach/corpus.ts';
import { figuresOf, type Answer } from '../../coach/figures.ts';

const answer = (example: Example): Answer => ({ example, predicted: classify(example.text, example.lang).label });

test('[QC1] the coach is made of its own files and the name of a language, and reaches for nothing else', () => {
  const sources = readdirSync(COACH).filter((name) => name.endsWith('.ts'));
  const imported = sources.flatMap((name) => readFileSync(join(COACH, name), 'utf8').match(/(?<=from ')[^']+|import\([^)]*\)/g) ?? []);
  expect(imported.filter((path) => !path.startsWith('./') && path !== '../model/text.ts')).toEqual([]);
});

describe('the model', () => {
  test('[QC4] is at most 200 kB compressed', () => {
    expect(gzipSync(readFileSync(join(COACH, 'model.ts'))).length).toBeLessThanOrEqual(200_000);
  });

  test('[QC12] knows what it learned from', () => {
    const { accuracy, wrongNudges, caught } = figuresOf(
      readTraining()
        .filter((_, at) => at % 4 === 0)
        .map(answer),
    );
    expect(accuracy).toBeGreaterThan(0.97);
    expect(wrongNudges).toBeLessThan(0.02);
    expect(caught).toBeGreaterThan(0.97);
  });

  test('[QC12] is not worse than it was on a writer it never learned from', () => {
    const { accuracy, wrongNudges, caught } = figuresOf(readExamples(UNSEEN).map(answer));
    expect(accuracy).toBeGreaterThan(0.93);
    expect(wrongNudges).toBeLessThan(0.02);
    expect(caught).toBeGreaterThan(0.95);
  });

  test.each<[Lang, string, Label]>([
    ['nl', 'Waarom ging je alleen? Ik probeer het te snappen.', 'why'],
    ['nl', 'Heb je zijn huisarts al gesproken? Die weet vaak meer dan wij.', 'leading'],
    ['nl', 'Pff, ik luister naar het hele verhaal over die brieven en de wachttijd. Hoe was dat voor jou?', 'open'],
    ['en', 'I get that you wanted to protect him, I would have too. But was it fair to the others?', 'leading'],
  ])('[QC3] %s: the question is heard in a long turn: “%s” → %s', (lang, text, label) => {
    expect(classify(text, lang).label).toBe(label);
  });

  test('[QC12] never learned from the lines it is tried on', () => {
    const learned = new Set(readTraining().map(({ text }) => text.toLowerCase()));
    const texts = readExamples(UNSEEN).map(({ text }) => text.toLowerCase());
    expect(texts.filter((text) => learned.has(text))).toEqual([]);
  });
});

test('[QC12] what is nearly the same as a line that is tried is no help in learning', () => {
  const [example] = readExamples(UNSEEN);
  const same = { ...example!, text: `${example!.text.toUpperCase()}!!` };
  const other = { ...example!, text: 'Hoeveel uur per week werkt de buurvrouw?' };
  expect(withoutCopies([same, other], [example!])).toEqual([other]);
});

const COACH = join(import.meta.dirname, '../../../shared/coach');
