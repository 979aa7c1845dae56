/** A glyph as it was put down: which, and where it stands from the beginning of its line, in units of the font. */
export interface Put {
  readonly glyph: number;
  /** Where the one before it ended. */
  readonly pen: number;
  readonly x: number;
  readonly y: number;
  readonly advance: number;
  /** What it stands for; nothing where a sign became several glyphs. */
  readonly codePoints: readonly number[];
}

/** Glyphs that stand for some signs together, and cannot be told apart by sign. */
export interface Cluster {
  readonly signs: string;
  readonly puts: readonly Put[];
}

/**
 * Divides glyphs, in the order of reading, among the signs they stand for. Shaping turns signs into glyphs in no fixed way: it joins, splits,
 * and moves some before others. So a cluster ends where the glyphs so far stand for exactly the signs so far.
 */
export const clustersOf = (puts: readonly Put[], text: string): readonly Cluster[] => {
  const signs = [...graphemes.segment(text)].map(({ segment }) => segment);
  const clusters: { signs: string; puts: Put[] }[] = [];
  let open: Put[] = [];
  let wanted: number[] = [];
  let taken: number[] = [];
  let from = 0;
  let next = 0;
  for (const put of puts) {
    const stands = put.codePoints.filter(isSeen);
    const last = clusters.at(-1);
    if (stands.length === 0 && taken.length === 0 && last !== undefined) {
      last.puts.push(put);
      continue;
    }
    open.push(put);
    taken = [...taken, ...stands];
    for (; next < signs.length && wanted.length < taken.length; next += 1)
      wanted = [...wanted, ...[...(signs[next] ?? '')].map((sign) => sign.codePointAt(0) ?? 0).filter(isSeen)];
    if (!isSame(wanted, taken)) continue;
    clusters.push({ signs: signs.slice(from, next).join(''), puts: open });
    [open, wanted, taken, from] = [[], [], [], next];
  }
  const rest = signs.slice(from).join('');
  const last = clusters.at(-1);
  if (open.length > 0 || last === undefined) return [...clusters, { signs: rest, puts: open }];
  last.signs += rest;
  return clusters;
};

/** A sign nobody sees has no glyph, or a space that takes no room. */
const isSeen = (code: number): boolean => code !== SPACE && !IS_UNSEEN.test(String.fromCodePoint(code));

const isSame = (some: readonly number[], others: readonly number[]): boolean =>
  some.length === others.length && sorted(some).every((code, at) => code === sorted(others)[at]);

const sorted = (codes: readonly number[]): readonly number[] => (codes.length < 2 ? codes : codes.toSorted((a, b) => a - b));

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const IS_UNSEEN = /\p{Default_Ignorable_Code_Point}/u;
const SPACE = 0x20;
