import type { Lang } from '../model/text.ts';
import type { Nudge, NudgeLabel } from './nudge.ts';
import { reword } from './reword.ts';

/**
 * One or two open questions these words could become. Formed from the writer's own words only where the grammar is certain;
 * otherwise one of the sheet's `examples`, or a question that suits any talk.
 */
export const openWays = (text: string, lang: Lang, { label }: Nudge, examples: readonly string[]): readonly string[] => {
  const own = reword(text, lang);
  const nearest = examples.map((example) => ({ example, shared: sharedWords(text, example) })).sort((a, b) => b.shared - a.shared);
  const ways = [...(own === null ? [] : [own]), ...nearest.map(({ example }) => example), ...ALWAYS_OPEN[lang][label]];
  return [...new Set(ways)].filter((way) => way !== text.trim()).slice(0, MOST);
};

const sharedWords = (text: string, example: string): number => {
  const words = new Set(longWords(text));
  return longWords(example).filter((word) => words.has(word)).length;
};

const longWords = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

const MOST = 2;
const ALWAYS_OPEN: Readonly<Record<Lang, Readonly<Record<NudgeLabel, readonly string[]>>>> = {
  nl: {
    advice: ['Wat heb je al geprobeerd?', 'Wat zou jou hierbij helpen?'],
    leading: ['Hoe kijk je daar zelf naar?', 'Wat ging er door je heen?'],
    closed: ['Hoe ging dat?', 'Wat betekende dat voor jou?'],
    statement: ['Hoe was dat voor jou?', 'Hoe zie jij dat zelf?'],
    why: ['Wat maakte dat het zo ging?', 'Hoe kwam je daartoe?'],
  },
  en: {
    advice: ['What have you already tried?', 'What would help you here?'],
    leading: ['How do you look at it yourself?', 'What went through your mind?'],
    closed: ['How did that go?', 'What did that mean to you?'],
    statement: ['What was that like for you?', 'How do you see it yourself?'],
    why: ['What made it go that way?', 'How did you come to that?'],
  },
};
