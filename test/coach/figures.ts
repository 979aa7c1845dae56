import { judge } from '../../shared/coach/scores.ts';
import { LABELS, type Label } from '../../shared/coach/label.ts';
import type { Example } from './corpus.ts';

/** An example and what the model made of it. */
export interface Answer {
  readonly example: Example;
  readonly predicted: Label;
}

/** An example and how likely a model thinks each label, before any leaning. */
export interface Heard {
  readonly example: Example;
  readonly chances: readonly number[];
}

export const heardBy = (weights: Float32Array, examples: readonly Example[]): readonly Heard[] =>
  examples.map((example) => ({ example, chances: judge({ weights, leaning: [] }, example.vector) }));

export const decided = (heard: readonly Heard[], leaning: readonly number[]): readonly Answer[] =>
  heard.map(({ example, chances }) => {
    const leant = chances.map((chance, label) => chance * Math.exp(leaning[label] ?? 0));
    return { example, predicted: LABELS[leant.indexOf(Math.max(...leant))]! };
  });

export interface Figures {
  readonly count: number;
  readonly accuracy: number;
  /** Of open questions: how many were called what their writer would be told of. */
  readonly wrongNudges: number;
  /** Of advice and leading questions: how many were not called open. */
  readonly caught: number;
}

export const figuresOf = (answers: readonly Answer[]): Figures => {
  const left = answers.filter(({ example }) => example.label === 'open');
  const meant = answers.filter(({ example }) => example.label === 'advice' || example.label === 'leading');
  return {
    count: answers.length,
    accuracy: share(answers, ({ example, predicted }) => predicted === example.label),
    wrongNudges: share(left, ({ predicted }) => NUDGED.has(predicted)),
    caught: share(meant, ({ predicted }) => predicted !== 'open'),
  };
};

export const line = (name: string, { count, accuracy, wrongNudges, caught }: Figures): string =>
  `${name.padEnd(20)}${String(count).padStart(6)}   accuracy ${percent(accuracy)}   wrong nudges ${percent(wrongNudges)}   caught ${percent(caught)}`;

/** Rows are what it was, columns what it was called; then what share of the row was right, and of the column. */
export const confusion = (answers: readonly Answer[]): string => {
  const count = (was: Label, called: Label): number =>
    answers.filter(({ example, predicted }) => example.label === was && predicted === called).length;
  const rows = LABELS.map((was) => {
    const recall = count(was, was) / LABELS.reduce((sum, called) => sum + count(was, called), 0);
    const precision = count(was, was) / LABELS.reduce((sum, other) => sum + count(other, was), 0);
    return (
      was.padEnd(WIDE) +
      LABELS.map((called) => String(count(was, called)).padStart(WIDE)).join('') +
      `   ${percent(recall)} ${percent(precision)}`
    );
  });
  return [''.padEnd(WIDE) + LABELS.map((called) => called.padStart(WIDE)).join('') + '   found   right', ...rows].join('\n');
};

const share = (answers: readonly Answer[], holds: (answer: Answer) => boolean): number =>
  answers.length === 0 ? 0 : answers.filter(holds).length / answers.length;

export const percent = (part: number): string => `${(100 * part).toFixed(1).padStart(5)} %`;

const WIDE = 10;
const NUDGED: ReadonlySet<Label> = new Set<Label>(['why', 'closed', 'leading', 'advice', 'statement']);
