import type { Lang } from '../model/text.ts';
import { classify } from './classify.ts';

/** What may be said to who writes, and to nobody else. It never stops anybody from asking what they wrote. */
export interface Nudge {
  readonly label: NudgeLabel;
  /** Less sure, or less needed: said in passing. */
  readonly soft: boolean;
}

export type NudgeLabel = 'advice' | 'leading' | 'closed' | 'statement' | 'why';

/** `null`: nothing to say. So it is for open questions and strengths, for a few words, and wherever the coach is not sure enough. */
export const nudgeOf = (text: string, lang: Lang): Nudge | null => {
  if ((text.match(/[\p{L}\p{N}]+/gu) ?? []).length < FEWEST_WORDS) return null;
  const { label, confidence } = classify(text, lang);
  if (label === 'open' || label === 'strength' || confidence < WORTH_SAYING) return null;
  return { label, soft: label === 'why' || confidence < SURE };
};

const FEWEST_WORDS = 3;
const WORTH_SAYING = 0.5;
const SURE = 0.75;
