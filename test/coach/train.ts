import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pack } from '../../shared/coach/scores.ts';
import { readTraining } from './corpus.ts';
import { learn } from './learn.ts';

/** Learns from the whole corpus but `unseen`, and writes the model that is shipped. */
export const train = (tell: (text: string) => void): void => {
  const examples = readTraining();
  const weights = learn(examples);
  const most = weights.reduce((found, weight) => Math.max(found, Math.abs(weight)), 0);
  const source = [
    '/** Written by `npm run coach -- --train`: one character per weight, a row of weights per feature. */',
    `export const WEIGHTS =\n  '${pack(weights, most)}';`,
    `export const MOST = ${most};`,
    '',
  ].join('\n');
  writeFileSync(join(import.meta.dirname, '../../shared/coach/model.ts'), source);
  tell(`learned from ${examples.length} contributions; the model is ${(gzipSync(source).length / 1000).toFixed(0)} kB compressed`);
};
