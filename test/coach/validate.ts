import { classify } from '../../shared/coach/classify.ts';
import { nudgeOf } from '../../shared/coach/nudge.ts';
import { LEANING } from '../../shared/coach/scores.ts';
import { LANGS } from '../../shared/model/text.ts';
import { withoutCopies } from './close.ts';
import { HEADLINE, MENDING, readExamples, readTraining, TRAINING, UNSEEN, type Example } from './corpus.ts';
import { confusion, decided, figuresOf, heardBy, line, percent, type Answer, type Heard } from './figures.ts';
import { learn } from './learn.ts';

/**
 * Prints what the coach is worth. First on lines of another writer, held out wholly and from files that never answered their mistakes;
 * then by neighbourhood, by file, and on `unseen`, which the shipped model does not know.
 */
export const validate = (tell: (text: string) => void): void => {
  const training = readTraining();
  const careful = training.filter(({ file }) => !MENDING.has(file));

  tell(`${HEADLINE} held out wholly: learned from the files that were written without it`);
  tellAnswers(decided(heldOut(careful, [careful.filter(({ file }) => file === HEADLINE)]), LEANING), tell);

  tell('\nAnother writer, never learned from: the model as it is shipped');
  const unseen = readExamples(UNSEEN);
  tellAnswers(
    unseen.map((example): Answer => ({ example, predicted: classify(example.text, example.lang).label })),
    tell,
  );
  const { wrongNudges, caught } = figuresOf(
    unseen.map((example): Answer => ({ example, predicted: nudgeOf(example.text, example.lang)?.label ?? 'open' })),
  );
  tell(`what is said to who writes: wrongly ${percent(wrongNudges)}, of advice and leading questions ${percent(caught)}`);

  tell('\nHeld out by file: learned from the others');
  const filed = heldOut(
    training,
    APART.map((apart) => training.filter(({ file }) => file === apart)),
  );
  for (const file of APART) tell(line(file, figuresOf(decided(filed, LEANING).filter(({ example }) => example.file === file))));
  tellAnswers(decided(filed, LEANING), tell);
  tell('\nThe same, leaning to open by');
  for (const open of [0, 0.3, 0.6, 0.9, 1.2]) tell(line(String(open), figuresOf(decided(filed, [open]))));

  tell(`\nHeld out by neighbourhood, ${FOLDS} parts`);
  const parts = Array.from({ length: FOLDS }, (_, part) => training.filter(({ neighbourhood }) => neighbourhood % FOLDS === part));
  const folded = decided(heldOut(training, parts), LEANING);
  for (const file of TRAINING) tell(line(file, figuresOf(folded.filter(({ example }) => example.file === file))));
  tellAnswers(folded, tell);

  tell(`\n${msPerText(training).toFixed(3)} ms per text`);
};

/** Every part is judged by a model that learned from what is not in it, nor nearly the same as a line in it. */
const heldOut = (examples: readonly Example[], parts: readonly (readonly Example[])[]): readonly Heard[] =>
  parts.flatMap((part) => {
    const held = new Set(part);
    return heardBy(
      learn(
        withoutCopies(
          examples.filter((example) => !held.has(example)),
          part,
        ),
      ),
      part,
    );
  });

const tellAnswers = (answers: readonly Answer[], tell: (text: string) => void): void => {
  tell(line('all', figuresOf(answers)));
  for (const lang of LANGS) tell(line(`  ${lang}`, figuresOf(answers.filter(({ example }) => example.lang === lang))));
  tell(`\n${confusion(answers)}`);
};

const msPerText = (examples: readonly Example[]): number => {
  for (const { text, lang } of examples.slice(0, 200)) classify(text, lang);
  const began = performance.now();
  for (const { text, lang } of examples) classify(text, lang);
  return (performance.now() - began) / examples.length;
};

const FOLDS = 5;
/** Files of one writer each, whose style the other files do not have. */
const APART = TRAINING.slice(0, 5);
