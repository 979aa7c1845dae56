import { takehome as en } from '../i18n/en/takehome.ts';
import { takehome as nl } from '../i18n/nl/takehome.ts';
import type { Same } from '../i18n/same.ts';
import type { Lang } from '../model/text.ts';

/** The headings of the pages people take home. */
export const wordsFor = (lang: Lang): TakeHomeWords => (lang === 'nl' ? nl : en);

export type TakeHomeWords = Same<typeof nl>;
