import { DASH, matches, SPACE, type Finder } from './trace.ts';

/** Dutch postcodes, with the house number where it follows. Small letters only where they are no unit and stand against the digits. */
export const postcodes: Finder = (text) =>
  matches(text, POSTCODE).flatMap(({ from, to, groups: [digits = '', gap = '', letters = ''] }) =>
    isPostcode(digits, gap, letters) ? [{ kind: 'postcode' as const, from, to }] : [],
  );

const isPostcode = (digits: string, gap: string, letters: string): boolean => {
  const upper = letters.toUpperCase();
  // These three were never given out, for what they once stood for.
  if (upper === 'SA' || upper === 'SD' || upper === 'SS') return false;
  if (letters !== upper) return gap === '' && letters === letters.toLowerCase() && !UNITS.has(letters);
  return !(gap !== '' && /^(19|20)/.test(digits) && WORDS.has(upper));
};

const POSTCODE = new RegExp(
  `(?<![\\p{L}\\d])(?<!\\d[.,:/])([1-9]\\d{3})([${SPACE}]?)(\\p{Lu}{2}|\\p{Ll}{2})(?![\\p{L}\\d])` +
    `(?:[${SPACE},]{1,2}(?:nr\\.? ?|huisnummer )?\\d{1,5}(?:[${DASH}]?[a-z\\d]{1,3})?(?![\\p{L}\\d]))?`,
  'gu',
);

const UNITS: ReadonlySet<string> = new Set('km kg mg cm mm ml cl dl kb mb gb tb kw mw hz pk bv nv st nd rd th ad ac bc'.split(' '));
/** After a year in a text of capitals. */
const WORDS: ReadonlySet<string> = new Set(
  'IN EN DE OP AF OM TE ER IS WE ZE JE IK HI AS AT BE BY DO GO HE IT MY NO OF ON OR SO TO UP US'.split(' '),
);
