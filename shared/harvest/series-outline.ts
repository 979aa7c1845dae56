import type { Lang } from '../model/text.ts';
import type { Harvest } from './harvest.ts';
import { aboutLine, harvestBlocks } from './harvest-outline.ts';
import { outlineToMarkdown } from './outline-markdown.ts';
import { say, type Outline, type Section } from './outline.ts';
import { wordsFor } from './words.ts';

/** What several sessions of one series left behind, for one document. */
export interface SeriesHarvest {
  readonly lang: Lang;
  /** The language people’s words are in. */
  readonly spoken: Lang;
  readonly title: string;
  readonly goal: string;
  readonly sessions: readonly SeriesSession[];
}

export interface SeriesSession {
  /** When it was, in words; empty when that is not known. */
  readonly when: string;
  readonly harvest: Harvest;
}

/** Session by session, each told like a harvest of its own: what differs and what is open first. */
export const seriesToOutline = ({ lang, spoken, title, goal, sessions }: SeriesHarvest): Outline => {
  const words = wordsFor(lang);
  return {
    lang,
    spoken,
    title: words.series,
    of: title,
    about: goal.trim() === '' ? [] : [{ label: `${words.goal}:`, words: goal }],
    blocks: sessions.length === 0 ? [say(words.seriesEmpty)] : [say(words.seriesIntro), ...sessions.map((one) => told(one, lang))],
    foot: words.madeWith,
  };
};

/** The same as a Markdown file. */
export const seriesToMarkdown = (series: SeriesHarvest): string => outlineToMarkdown(seriesToOutline(series));

const told = ({ when, harvest }: SeriesSession, lang: Lang): Section => ({
  kind: 'section',
  title: [harvest.title, when].filter((part) => part.trim() !== '').join(' · '),
  blocks: [aboutLine(harvest, wordsFor(lang)), ...harvestBlocks({ ...harvest, lang })],
});
