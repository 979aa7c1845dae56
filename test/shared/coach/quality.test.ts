import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { classify } from '../../../shared/coach/classify.ts';
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

  test('[QC4] judges a text in less than a millisecond', () => {
    const examples = readExamples(UNSEEN);
    examples.forEach(answer);
    const began = performance.now();
    examples.forEach(answer);
    expect((performance.now() - began) / examples.length).toBeLessThan(1);
  });

  test('[QC12] knows what it learned from', () => {
    const { accuracy, wrongNudges, caught } = figuresOf(readTraining().map(answer));
    expect(accuracy).toBeGreaterThan(0.97);
    expect(wrongNudges).toBeLessThan(0.02);
    expect(caught).toBeGreaterThan(0.97);
  });

  test('[QC12] is not worse than it was on a writer it never learned from', () => {
    const { accuracy, wrongNudges, caught } = figuresOf(readExamples(UNSEEN).map(answer));
    expect(accuracy).toBeGreaterThan(0.915);
    expect(wrongNudges).toBeLessThan(0.026);
    expect(caught).toBeGreaterThan(0.94);
  });

  test('[QC12] never learned from the lines it is tried on', () => {
    const learned = new Set(readTraining().map(({ text }) => text.toLowerCase()));
    const texts = readExamples(UNSEEN).map(({ text }) => text.toLowerCase());
    expect(texts.filter((text) => learned.has(text))).toEqual([]);
  });
});

const COACH = join(import.meta.dirname, '../../../shared/coach');
