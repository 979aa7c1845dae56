/** “Mo, Iris en Hafza”. */
export const listOf = (names: readonly string[], lang: string): string => new Intl.ListFormat(lang, { type: 'conjunction' }).format(names);
