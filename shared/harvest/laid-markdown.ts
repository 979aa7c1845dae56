import { laying as en } from '../i18n/en/laying.ts';
import { laying as nl } from '../i18n/nl/laying.ts';
import type { Same } from '../i18n/same.ts';
import type { TensionWords } from '../model/links.ts';
import type { Lang } from '../model/text.ts';
import type { HarvestedComparison, HarvestedGroup, HarvestedTension, LaidThing, LaidWords } from './laid.ts';
import { nameNote, noted, plain, section } from './markdown.ts';
import { wordsFor } from './words.ts';

type LayingWords = Same<typeof nl>;

/** The headings of what people laid together. */
export const layingWordsFor = (lang: Lang): LayingWords => (lang === 'nl' ? nl : en);

/** What was laid together, each group under its name. */
export const groupBlocks = (groups: readonly HarvestedGroup[], lang: Lang, depth: number): readonly (string | null)[] =>
  groups.map(({ name, cards }) =>
    section(
      depth,
      name === '' ? layingWordsFor(lang).group.unnamed : name,
      cards.map((card) => said(card, lang)),
    ),
  );

/** Two things that pull at each other, and what people said of it. */
export const tensionBlocks = (tensions: readonly HarvestedTension[], lang: Lang): readonly string[] => {
  const words = layingWordsFor(lang);
  if (tensions.length === 0) return [];
  return [
    words.harvest.tensionsIntro,
    ...tensions.map(({ between: [one, other], words: told }) =>
      [thing(one, lang), words.harvest.and, thing(other, lang), toldLines(told, words)].filter((part) => part !== '').join('\n\n'),
    ),
  ];
};

/** Ours beside the clip, as people linked it. */
export const comparisonBlocks = (found: HarvestedComparison, lang: Lang, depth: number): readonly (string | null)[] => {
  const { compare } = layingWordsFor(lang);
  const point = (text: string) => `- ${plain(text)}`;
  return [
    section(
      depth,
      compare.overlap,
      found.overlap.map(({ ours, clip }) => [...ours.map((one) => thing(one, lang)), clip.map(point).join('\n')].join('\n\n')),
    ),
    section(
      depth,
      compare.onlyOurs,
      found.onlyOurs.map((one) => thing(one, lang)),
    ),
    section(depth, compare.onlyClip, [found.onlyClip.map(point).join('\n')]),
  ];
};

const thing = ({ kind, name, words }: LaidThing, lang: Lang): string =>
  kind === 'point'
    ? words.map(({ text }) => `- ${plain(text)}`).join('\n')
    : [...(name === '' ? [] : [`**${plain(name)}**`]), ...words.map((one) => said(one, lang))].join('\n\n');

const said = ({ text, assumption, room }: LaidWords, lang: Lang): string =>
  noted(text, [nameNote(room), assumption ? wordsFor(lang).assumption : null]);

const toldLines = (told: TensionWords, words: LayingWords): string =>
  (['where', 'origin', 'problem', 'whom'] as const)
    .filter((part) => told[part] !== '')
    .map((part) => `- ${words.tension[part]} ${plain(told[part])}`)
    .join('\n');
