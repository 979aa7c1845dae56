import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LABELS, type Label } from '../../shared/coach/label.ts';
import { vectorOf, type Vector } from '../../shared/coach/vector.ts';
import type { Lang } from '../../shared/model/text.ts';

/** One contribution with the label a person gave it, as words and as numbers. */
export interface Example {
  readonly text: string;
  readonly lang: Lang;
  readonly label: Label;
  readonly answer: number;
  readonly file: string;
  /** Lines that stand together are about the same thing: they are held out together. */
  readonly neighbourhood: number;
  readonly vector: Vector;
  /** How much it counts in learning. */
  readonly weight: number;
}

export const readExamples = (file: string): readonly Example[] =>
  readFileSync(join(import.meta.dirname, '../../shared/coach/corpus', `${file}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line, at) => {
      const { text, lang, label } = JSON.parse(line) as Pick<Example, 'text' | 'lang' | 'label'>;
      return {
        text,
        lang,
        label,
        answer: LABELS.indexOf(label),
        file,
        neighbourhood: Math.floor(at / TOGETHER),
        vector: vectorOf(text, lang),
        weight: LESS.get(file) ?? 1,
      };
    });

export const readTraining = (): readonly Example[] => TRAINING.flatMap(readExamples);

/** Another writer's lines, in the style that is asked for: what is learned without them is tried on them first. */
export const HEADLINE = 'dev';
/** What the model learns from. `unseen` is another writer's, and never among them. */
export const TRAINING = [HEADLINE, 'nl-professionals', 'nl-informal', 'en', 'contrasts', 'spoken', 'turns', 'gaps'];
export const UNSEEN = 'unseen';
/** Written to answer mistakes that were seen in the other files: they say too much of what those files hold. */
export const MENDING: ReadonlySet<string> = new Set(['turns', 'gaps']);
/** Short and plain by design: they teach, but must not outweigh what people write. */
const LESS: ReadonlyMap<string, number> = new Map([
  ['gaps', 0.6],
  ['spoken', 0.7],
]);
const TOGETHER = 20;
