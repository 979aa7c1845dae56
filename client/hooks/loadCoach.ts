import type { Coach, Nudge } from '../models/coach.ts';
import type { Lang } from '../../shared/model/text.ts';

/** Fetched at the first pause of somebody who writes a question; until then nobody carries its weight. */
export const loadCoach = async (): Promise<Coach> => {
  const load = ENTRY['../../shared/coach/index.ts'];
  if (load === undefined) throw new Error('no coach');
  const { nudgeOf, openWays } = await load();
  return { nudgeOf, openWays: ({ text, lang, examples }, nudge) => openWays(text, lang, nudge, examples) };
};

interface Entry {
  readonly nudgeOf: (text: string, lang: Lang) => Nudge | null;
  readonly openWays: (text: string, lang: Lang, nudge: Nudge, examples: readonly string[]) => readonly string[];
}

const ENTRY = import.meta.glob<Entry>('../../shared/coach/index.ts');
