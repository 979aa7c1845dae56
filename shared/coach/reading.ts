import type { Lang } from '../model/text.ts';
import { askedFrom, asks } from './clause.ts';
import { coreOf, foldedText } from './core.ts';
import { framesOf } from './frames.ts';
import { starts } from './grams.ts';
import { sentencesOf, type Sentence } from './normalise.ts';
import { skeletonOf } from './skeleton.ts';
import { classOf } from './word-classes.ts';

/** A text taken apart once, for all kinds of features to look at. */
export interface Reading {
  readonly lang: Lang;
  readonly sentences: readonly Sentence[];
  /** What the bringer is asked to respond to: the last sentence, with the one it leans on. */
  readonly act: Sentence;
  readonly bones: Sentence;
  /** The act from the words on with which it really begins. */
  readonly core: Sentence;
  readonly wrapped: boolean;
  readonly frames: readonly string[];
  /** How the sentences before the act begin. */
  readonly framesBefore: readonly string[];
  /** What the last question does when the act itself asks nothing: "Waarom ging je? Ik probeer het te snappen." */
  readonly framesAsked: readonly string[];
  /** What the last question inside the act does, apart from what leads up to it. */
  readonly framesClause: readonly string[];
}

export const readingOf = (text: string, lang: Lang): Reading => {
  const sentences = sentencesOf(text);
  const { act, before } = mainAct(sentences);
  const folded = foldedText(act);
  const { core, wrapped } = coreOf(folded);
  const bones = skeletonOf(act);
  const from = askedFrom(act, bones);
  return {
    lang,
    sentences,
    act,
    bones,
    core: core.split(' '),
    wrapped,
    frames: [...framesOf(core, folded), ...TELLING.filter((name) => act.some((word) => classOf(word) === name))],
    framesBefore: before.flatMap((sentence) => framesOf(coreOf(foldedText(sentence)).core, '')),
    framesClause: from === -1 ? [] : framesOf(foldedText(act.slice(from)), ''),
    framesAsked: from !== -1 ? [] : framesAsked(before.findLast(asks)),
  };
};

const framesAsked = (question: Sentence | undefined): readonly string[] => {
  if (question === undefined) return [];
  const folded = foldedText(question);
  const { core } = coreOf(folded);
  return [...framesOf(core, folded), ...starts(skeletonOf(core.split(' ')), 3)];
};

/** A short tail ("toch", "of niet", "klopt dat") leans on what stands before it. */
const mainAct = (sentences: readonly Sentence[]): { readonly act: Sentence; readonly before: readonly Sentence[] } => {
  const [leaned = [], last = []] = sentences.slice(-2).length === 2 ? sentences.slice(-2) : [[], ...sentences];
  if (last.length >= ENOUGH || leaned.length === 0) return { act: last, before: sentences.slice(0, -1) };
  return { act: [...leaned, '/', ...last], before: sentences.slice(0, -2) };
};

const ENOUGH = 4;
/** Classes of words that turn a phrase into another act. */
const TELLING = ['JUDGE', 'MISTAKE', 'PRAISE', 'TRY', 'FACT', 'EMO'];
