import type { Lang } from '../model/text.ts';
import { aboutRows, harvestBlocks, intention } from './harvest-outline.ts';
import { quote, say, section, type Block, type Outline } from './outline.ts';
import { isBlank, type OwnWords, type TakeHome } from './take-home.ts';
import { wordsFor, type TakeHomeWords } from './words.ts';

/** The personal page as a document in its own language; `spoken` is the language the session is held in. */
export const takeHomeToOutline = (own: TakeHome, spoken: Lang = own.lang): Outline => {
  const words = wordsFor(own.lang);
  const part = (title: string, rows: readonly OwnWords[]) =>
    section(
      title,
      rows.flatMap((row) => written(row, words)),
    );
  return {
    lang: own.lang,
    spoken,
    title: words.mine,
    of: own.group.title,
    about: [...(own.name === '' ? [] : [{ label: null, words: own.name }]), ...aboutRows(own.group, words)],
    blocks: [
      ...(isBlank(own) ? [say(words.emptyMine)] : []),
      ...part(words.ownIntentions, own.intentions),
      ...part(words.ownInsights, own.insights),
      ...section(
        words.received,
        own.received.map((strength) => quote(strength)),
      ),
      ...part(words.ownQuestions, own.questions),
      ...part(words.ownFactors, own.factors),
      ...part(words.given, own.given),
      ...part(words.moments, own.moments),
      ...own.onBehalf.flatMap(({ name, words: rows }) => part(`${words.onBehalf} ${name}`, rows)),
      ...section(words.group, harvestBlocks(own.group)),
    ],
    foot: words.madeWith,
  };
};

const written = (row: OwnWords, words: TakeHomeWords): readonly Block[] =>
  intention(row, words, [
    row.from === null ? null : `${words.from} ${row.from}`,
    row.to === null ? null : `${words.strengthTo} ${row.to}`,
    row.private ? words.privateMark : null,
  ]);
