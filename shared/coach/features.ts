import type { Lang } from '../model/text.ts';
import { ASKERS, lastClause } from './clause.ts';
import { grams, pairs, pieces, starts } from './grams.ts';
import { readingOf, type Reading } from './reading.ts';
import { skeletonOf } from './skeleton.ts';
import { classOf } from './word-classes.ts';

/** What a text shows, kind by kind. Each kind weighs as much in a long text as in a short one. */
export const featuresOf = (text: string, lang: Lang): readonly (readonly [kind: Kind, shown: readonly string[]])[] => {
  const reading = readingOf(text, lang);
  return KINDS.map((kind) => [kind, kind.of(reading)]);
};

export interface Kind {
  readonly name: string;
  readonly weight: number;
  readonly of: (reading: Reading) => readonly string[];
}

const ends = (words: readonly string[]): readonly string[] => ['<', ...words, '>'];

const shape = ({ lang, sentences, act, bones }: Reading): readonly string[] => {
  const classes = new Set(act.map(classOf));
  const before = new Set(sentences.slice(0, -1).flat().map(classOf));
  return [
    lang,
    `words ${size(act.length)}`,
    `all ${size(sentences.flat().length)}`,
    `sentences ${Math.min(sentences.length, 4)}`,
    ...[...classes].map((name) => `has ${name}`),
    ...[...before].map((name) => `before ${name}`),
    ...['YOU', 'HE', 'I'].filter((name) => !classes.has(name)).map((name) => `no ${name}`),
    `first ${bones[0] ?? ''} ${classOf(act[0] ?? '') ?? ''}`,
    act.some((word) => ASKERS.has(word)) ? 'asker' : 'no asker',
    act.some((word) => NOT.has(word)) ? 'negated' : 'not negated',
  ];
};

const size = (count: number): number => SIZES.findIndex((most) => count <= most);

const SIZES = [1, 2, 3, 4, 6, 8, 11, 15, 20, 30, 45, Infinity];
const NOT = new Set(['niet', 'geen', 'not']);

const KINDS: readonly Kind[] = [
  { name: 'words', weight: 1, of: ({ sentences }) => sentences.flatMap((words) => grams(ends(words), 1, 3)) },
  { name: 'act', weight: 1, of: ({ act }) => grams(ends(act), 1, 3) },
  { name: 'bones', weight: 0.7, of: ({ bones }) => grams(ends(bones), 2, 5) },
  {
    name: 'starts',
    weight: 0.7,
    of: ({ sentences }) =>
      sentences.flatMap((words, at) => {
        const where = at === sentences.length - 1 ? 'last' : 'some';
        return [...starts(skeletonOf(words), 4), ...starts(words, 2).map((start) => `w ${start}`)].map((start) => `${where} ${start}`);
      }),
  },
  { name: 'pairs', weight: 0.7, of: ({ bones }) => pairs(bones, 9) },
  { name: 'pieces', weight: 1, of: ({ act }) => pieces(act.join(' ')) },
  { name: 'clause', weight: 0.7, of: ({ act, bones }) => starts(lastClause(act, bones), 5) },
  { name: 'shape', weight: 0.7, of: shape },
  {
    name: 'frames',
    weight: 2,
    of: ({ frames, framesBefore, wrapped }) => [
      ...frames,
      ...framesBefore.map((name) => `before ${name}`),
      wrapped ? 'wrapped' : 'bare',
      frames.length === 0 ? 'none' : 'some',
    ],
  },
  { name: 'crossed', weight: 1, of: ({ frames }) => frames.flatMap((one, at) => frames.slice(at + 1).map((other) => `${one} + ${other}`)) },
  { name: 'asked', weight: 1, of: ({ framesAsked }) => framesAsked },
  { name: 'clause frames', weight: 1, of: ({ framesClause }) => framesClause },
  { name: 'core', weight: 1, of: ({ core }) => [...starts(core, 4), ...starts(skeletonOf(core), 6).map((start) => `b ${start}`)] },
];
