import type { Lang } from '../model/text.ts';
import type { Same } from './same.ts';
import type * as nl from './nl/index.ts';

/** Dutch decides which keys there are, per namespace. */
export type DutchWords = { readonly [Namespace in keyof typeof nl]: (typeof nl)[Namespace] };
export type Words = Same<DutchWords>;
export type Namespace = keyof DutchWords;

/** Fetches one language; a device loads only the one it speaks. */
export const loadWords = (lang: Lang): Promise<Words> => (lang === 'nl' ? import('./nl/index.ts') : import('./en/index.ts'));

/** The language to begin with: what was chosen before, else the first preferred one we speak, else Dutch. */
export const pickLang = (chosen: string | null, preferred: readonly string[]): Lang => {
  if (chosen === 'nl' || chosen === 'en') return chosen;
  for (const tag of preferred) {
    const lang = tag.slice(0, 2).toLowerCase();
    if (lang === 'nl' || lang === 'en') return lang;
  }
  return 'nl';
};
