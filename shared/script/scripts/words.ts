import type { Text } from '../../model/text.ts';

/** The same words in both languages, side by side so that a translator sees them together. */
export const text = (nl: string, en: string): Text => ({ nl, en });
