/** Dutch is the first language, English the second; both are complete. */
export type Lang = 'nl' | 'en';
export const LANGS: readonly Lang[] = ['nl', 'en'];

/** Words of a script in every language the product speaks. */
export type Text = Readonly<Record<Lang, string>>;
