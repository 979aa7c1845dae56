import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A font file of a package; scripts with many signs are spread over many of them. */
export interface Slice {
  /** The name of the file, without its end. */
  readonly name: string;
  readonly file: string;
  /** How much heavier it has to be drawn to look like the voices, in its own size. */
  readonly thickening: number;
}

/** Finds the files that say they have a sign, the likeliest first. The lists of a package are read when it is its turn. */
export const createScripts = (): ((codePoint: number) => Generator<Slice>) => {
  const read = new Map<Family, readonly Listed[]>();
  const slicesOf = (family: Family): readonly Listed[] => {
    const slices = read.get(family) ?? list(family);
    read.set(family, slices);
    return slices;
  };
  return function* (codePoint) {
    for (const family of FAMILIES)
      for (const { slice, ranges } of slicesOf(family))
        if (ranges.some(({ from, to }) => from <= codePoint && codePoint <= to)) yield slice;
  };
};

interface Family {
  readonly name: string;
  /** Those of its files that are of use; all of them unless said. */
  readonly only?: readonly string[];
  readonly thickening?: number;
}

interface Listed {
  readonly slice: Slice;
  readonly ranges: readonly { readonly from: number; readonly to: number }[];
}

const list = ({ name, only, thickening = 0 }: Family): readonly Listed[] => {
  const folder = dirname(require.resolve(`@fontsource-variable/${name}/package.json`));
  const ranges = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Readonly<Record<string, string>>;
  return Object.entries(ranges)
    .map(([key, range]) => ({ key: key.replace(/[[\]]/g, ''), range }))
    .filter(({ key }) => only === undefined || only.includes(key))
    .map(({ key, range }) => {
      const slice = `${name}-${key}`;
      return { slice: { name: slice, file: join(folder, 'files', `${slice}-wght-normal.woff2`), thickening }, ranges: rangesIn(range) };
    });
};

/** Reads what stands behind `unicode-range` in a style sheet: `U+0600-06ff,U+0750`. */
const rangesIn = (list: string): Listed['ranges'] =>
  list.split(',').map((range) => {
    const [from = '', to = from] = range.trim().slice(2).split('-');
    return { from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) };
  });

const require = createRequire(import.meta.url);

/** Some files hold their thinnest weight, and the others come from that; a line around the letters makes up for it. */
const FROM_THIN = 0.032;

const FAMILIES: readonly Family[] = [
  { name: 'noto-sans' },
  { name: 'noto-sans-arabic', only: ['arabic'] },
  { name: 'noto-sans-hebrew', only: ['hebrew'], thickening: FROM_THIN },
  { name: 'noto-sans-ethiopic', only: ['ethiopic'] },
  { name: 'noto-sans-armenian', only: ['armenian'] },
  { name: 'noto-sans-georgian', only: ['georgian'] },
  { name: 'noto-sans-bengali', only: ['bengali'] },
  { name: 'noto-sans-tamil', only: ['tamil'] },
  { name: 'noto-sans-thai', only: ['thai'] },
  { name: 'noto-emoji' },
  { name: 'noto-sans-symbols', only: ['symbols'] },
  { name: 'noto-sans-sc', thickening: FROM_THIN },
  { name: 'noto-sans-jp', thickening: FROM_THIN },
  { name: 'noto-sans-kr', thickening: FROM_THIN },
];
