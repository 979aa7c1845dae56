import type { Lang } from '../model/text.ts';
import { LABELS, type Judgement } from './label.ts';
import { MOST, WEIGHTS } from './model.ts';
import { judge, LEANING, unpack } from './scores.ts';
import { vectorOf } from './vector.ts';

/** What a contribution does, judged here and now from its words alone. The same words always get the same answer. */
export const classify = (text: string, lang: Lang): Judgement => {
  const chances = judge({ weights, leaning: LEANING }, vectorOf(text, lang));
  const best = chances.indexOf(Math.max(...chances));
  return { label: LABELS[best] ?? 'open', confidence: chances[best] ?? 0 };
};

const weights = unpack(WEIGHTS, MOST);
