import { classify } from '../../shared/coach/classify.ts';
import { LEANING } from '../../shared/coach/scores.ts';
import { readExamples, readTraining, TRAINING, UNSEEN, type Example } from './corpus.ts';
import { answersOf, confusion, figuresOf, line, type Answer } from './figures.ts';
import { learn } from './learn.ts';

/** Prints what the coach is worth: on lines held out by neighbourhood, on whole files held out, and on another writer's. */
export const validate = (tell: (text: string) => void): void => {
  const training = readTraining();

  tell(`Held out by neighbourhood, ${FOLDS} parts`);
  const folded = heldOut(training, ({ neighbourhood }) => neighbourhood % FOLDS);
  tellFiles(folded, tell);
  tell(`\n${confusion(folded)}\n`);

  tell('Held out by file: learned from the others');
  tellFiles(
    heldOut(training, ({ file }) => TRAINING.indexOf(file)),
    tell,
  );

  const unseen = readExamples(UNSEEN);
  const shipped = unseen.map((example): Answer => ({ example, predicted: classify(example.text, example.lang).label }));
  tell('\nAnother writer, never learned from: the model as it is shipped');
  tell(line(UNSEEN, figuresOf(shipped)));
  for (const lang of ['nl', 'en']) tell(line(`  ${lang}`, figuresOf(shipped.filter(({ example }) => example.lang === lang))));
  tell(`\n${confusion(shipped)}\n`);
  tell(`${msPerText(training).toFixed(3)} ms per text`);
};

/** Every part is judged by a model that learned from the other parts. */
const heldOut = (examples: readonly Example[], partOf: (example: Example) => number): readonly Answer[] =>
  [...new Set(examples.map(partOf))].flatMap((part) =>
    answersOf(
      { weights: learn(examples.filter((example) => partOf(example) !== part)), leaning: LEANING },
      examples.filter((example) => partOf(example) === part),
    ),
  );

const tellFiles = (answers: readonly Answer[], tell: (text: string) => void): void => {
  for (const file of TRAINING) tell(line(file, figuresOf(answers.filter(({ example }) => example.file === file))));
  tell(line('all', figuresOf(answers)));
  // Short and alike by design, so easier than what people write.
  tell(line('all but gaps', figuresOf(answers.filter(({ example }) => example.file !== 'gaps'))));
};

const msPerText = (examples: readonly Example[]): number => {
  for (const { text, lang } of examples.slice(0, 200)) classify(text, lang);
  const began = performance.now();
  for (const { text, lang } of examples) classify(text, lang);
  return (performance.now() - began) / examples.length;
};

const FOLDS = 5;
