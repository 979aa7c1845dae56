import { laying as en } from '../i18n/en/laying.ts';
import { laying as nl } from '../i18n/nl/laying.ts';
import type { Same } from '../i18n/same.ts';
import type { Lang } from '../model/text.ts';
import type { HarvestedComparison, HarvestedGroup, HarvestedTension, LaidThing, LaidWords } from './laid.ts';
import { list, name, quote, say, section, together, told, type Block } from './outline.ts';
import { wordsFor } from './words.ts';

type LayingWords = Same<typeof nl>;

/** The headings of what people laid together. */
export const layingWordsFor = (lang: Lang): LayingWords => (lang === 'nl' ? nl : en);

/** What was laid together, each group under its name. */
export const groupBlocks = (groups: readonly HarvestedGroup[], lang: Lang): readonly Block[] =>
  groups.flatMap(({ name: called, cards }) =>
    section(
      called === '' ? layingWordsFor(lang).group.unnamed : called,
      cards.map((card) => said(card, lang)),
    ),
  );

/** Two things that pull at each other, and what people said of it. */
export const tensionBlocks = (tensions: readonly HarvestedTension[], lang: Lang): readonly Block[] => {
  const { harvest, tension } = layingWordsFor(lang);
  if (tensions.length === 0) return [];
  return [
    say(harvest.tensionsIntro),
    ...tensions.flatMap(({ between: [one, other], words }) =>
      together(
        ...thing(one, lang),
        say(harvest.and),
        ...thing(other, lang),
        ...told(TOLD.map((part) => ({ label: tension[part], words: words[part] }))),
      ),
    ),
  ];
};

/** Ours beside the clip, as people linked it. */
export const comparisonBlocks = (found: HarvestedComparison | null, lang: Lang): readonly Block[] => {
  const { compare } = layingWordsFor(lang);
  if (found === null) return [];
  return [
    ...section(
      compare.overlap,
      found.overlap.flatMap(({ ours, clip }) => together(...ours.flatMap((one) => thing(one, lang)), ...list('theirs', clip))),
    ),
    ...section(
      compare.onlyOurs,
      found.onlyOurs.flatMap((one) => thing(one, lang)),
    ),
    ...section(compare.onlyClip, list('theirs', found.onlyClip)),
  ];
};

const thing = ({ kind, name: called, words }: LaidThing, lang: Lang): readonly Block[] =>
  kind === 'point'
    ? list(
        'theirs',
        words.map(({ text }) => text),
      )
    : [...name(called), ...words.map((one) => said(one, lang))];

const said = ({ text, assumption, room }: LaidWords, lang: Lang): Block =>
  quote(text, { notes: [room, assumption ? wordsFor(lang).assumption : null] });

const TOLD = ['where', 'origin', 'problem', 'whom'] as const;
