import { classify } from '../../shared/coach/classify.ts';
import { nudgeOf } from '../../shared/coach/nudge.ts';
import { LEANING } from '../../shared/coach/scores.ts';
import { GAPS, readExamples, readTraining, TRAINING, UNSEEN, type Example } from './corpus.ts';
import { confusion, decided, figuresOf, heardBy, line, percent, type Answer, type Heard } from './figures.ts';
import { learn } from './learn.ts';

/** Prints what the coach is worth: on lines held out by neighbourhood, on whole files held out, and on another writer's. */
export const validate = (tell: (text: string) => void): void => {
  const training = readTraining();

  tell(`Held out by neighbourhood, ${FOLDS} parts`);
  const folded = heldOut(training, ({ neighbourhood }) => neighbourhood % FOLDS);
  tellFiles(decided(folded, LEANING), tell);
  tell(`\n${confusion(decided(folded, LEANING))}\n`);

  tell('Held out by file: learned from the others');
  const filed = heldOut(training, ({ file }) => TRAINING.indexOf(file));
  tellFiles(decided(filed, LEANING), tell);
  tell('\nThe same without the gaps, leaning to open by');
  for (const open of [0, 0.3, 0.6, 1]) tell(line(String(open), figuresOf(decided(filed.filter(isNoGap), [open]))));

  tell('\nAnother writer, never learned from: the model as it is shipped');
  const unseen = readExamples(UNSEEN).map((example): Answer => ({ example, predicted: classify(example.text, example.lang).label }));
  tell(line(UNSEEN, figuresOf(unseen)));
  for (const lang of ['nl', 'en']) tell(line(`  ${lang}`, figuresOf(unseen.filter(({ example }) => example.lang === lang))));
  tell(`\n${confusion(unseen)}\n`);
  const said = readExamples(UNSEEN).map((example): Answer => ({
    example,
    predicted: nudgeOf(example.text, example.lang)?.label ?? 'open',
  }));
  const { wrongNudges, caught } = figuresOf(said);
  tell(`what is said to who writes: wrongly ${percent(wrongNudges)}, of advice and leading questions ${percent(caught)}`);
  tell(`${msPerText(training).toFixed(3)} ms per text`);
};

/** Every part is judged by a model that learned from the other parts. */
const heldOut = (examples: readonly Example[], partOf: (example: Example) => number): readonly Heard[] =>
  [...new Set(examples.map(partOf))].flatMap((part) => {
    const weights = learn(examples.filter((example) => partOf(example) !== part));
    return heardBy(
      weights,
      examples.filter((example) => partOf(example) === part),
    );
  });

const tellFiles = (answers: readonly Answer[], tell: (text: string) => void): void => {
  for (const file of TRAINING) tell(line(file, figuresOf(answers.filter(({ example }) => example.file === file))));
  tell(line('all', figuresOf(answers)));
  tell(line('all but gaps', figuresOf(answers.filter(isNoGap))));
};

/** Gaps are short and plain by design: their figures say little of what people write. */
const isNoGap = ({ example }: { readonly example: Example }): boolean => example.file !== GAPS;

const msPerText = (examples: readonly Example[]): number => {
  for (const { text, lang } of examples.slice(0, 200)) classify(text, lang);
  const began = performance.now();
  for (const { text, lang } of examples) classify(text, lang);
  return (performance.now() - began) / examples.length;
};

const FOLDS = 5;
