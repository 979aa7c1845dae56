import type { Coach } from '../models/coach.ts';

/** Fetched at the first pause of somebody who writes a question; until then nobody carries its weight. */
export const loadCoach = async (): Promise<Coach> => {
  const { nudgeOf, openWays } = await import('../../shared/coach/index.ts');
  return { nudgeOf, openWays: ({ text, lang, examples }, nudge) => openWays(text, lang, nudge, examples) };
};
