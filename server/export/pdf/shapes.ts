import type { Font } from 'fontkit';
import { hasLeftward } from '../../../shared/direction.ts';
import { clustersOf, type Cluster } from './clusters.ts';
import { trueType, type Drawing } from './true-type.ts';

/**
 * A font as pdfkit wants one, in which every glyph says what signs it stands for, in the order they were written. Where scripts join letters,
 * stack marks or move vowels, and where something else is drawn than was written, that is the way in which every reader gets the words back.
 */
export const shapesOf = (font: Font, { name, drawnFor }: ShapesOptions) => {
  const numbers = new Map<string, number>();
  const drawings: Drawing[] = [];
  const missing: Drawing = { parts: [{ glyph: 0, x: 0, y: 0 }], advance: font.getGlyph(0).advanceWidth };

  /** The same signs in the same shape are one glyph. */
  const glyphOf = (signs: string, drawing: Drawing): Glyph => {
    const { parts, advance } = drawing;
    const key = `${signs} ${String(advance)} ${parts.map(({ glyph, x, y }) => `${String(glyph)},${String(x)},${String(y)}`).join(' ')}`;
    const id = numbers.get(key) ?? drawings.push(drawing);
    if (id > MOST_SHAPES) throw new TooManyShapes();
    numbers.set(key, id);
    return { id, advanceWidth: advance, codePoints: [...signs].map((sign) => sign.codePointAt(0) ?? 0) };
  };

  /** Readers turn round what they find on a line from right to left, sign by sign: there every sign gets a part of the room. */
  const glyphsOf = ({ signs, puts }: Cluster, rightToLeft: boolean): readonly Glyph[] => {
    const from = puts.reduce((least, { pen }) => Math.min(least, pen), Infinity);
    const parts = puts.map(({ glyph, x, y }) => ({ glyph, x: Math.round(x - from), y: Math.round(y) }));
    const advance = Math.round(puts.reduce((sum, put) => sum + put.advance, 0));
    const single = rightToLeft ? [...signs].reverse() : [signs];
    const share = Math.floor(advance / single.length);
    return single.map((sign, at) =>
      at === 0 ? glyphOf(sign, { parts, advance: advance - share * (single.length - 1) }) : glyphOf(sign, { parts: [], advance: share }),
    );
  };

  return {
    postscriptName: name,
    unitsPerEm: font.unitsPerEm,
    ascent: font.ascent,
    descent: font.descent,
    lineGap: font.lineGap,
    capHeight: font.capHeight,
    xHeight: font.xHeight,
    italicAngle: 0,
    bbox: font.bbox,
    'OS/2': font['OS/2'],
    post: { isFixedPitch: 0 },
    head: { macStyle: { italic: false } },
    /** It asks for the glyph of what is missing alone, and takes its width as it is. */
    getGlyph: () => ({ advanceWidth: (missing.advance * 1000) / font.unitsPerEm }),
    layout: (words: string): Laid => {
      const rightToLeft = hasLeftward(words);
      const run = font.layout(drawnFor?.(words) ?? words, undefined, undefined, undefined, rightToLeft ? 'rtl' : 'ltr');
      let pen = 0;
      const puts = run.glyphs.map(({ id, codePoints }, at) => {
        const { xAdvance = 0, xOffset = 0, yOffset = 0 } = run.positions[at] ?? {};
        const put = { glyph: id, pen, x: pen + xOffset, y: yOffset, advance: xAdvance, codePoints };
        pen += xAdvance;
        return put;
      });
      const clusters = drawnFor === undefined ? clustersOf(rightToLeft ? puts.toReversed() : puts, words) : [{ signs: words, puts }];
      const glyphs = (rightToLeft ? clusters.toReversed() : clusters).flatMap((cluster) => glyphsOf(cluster, rightToLeft));
      const positions = glyphs.map(({ advanceWidth }) => ({ xAdvance: advanceWidth, yAdvance: 0, xOffset: 0, yOffset: 0 }));
      return {
        glyphs,
        positions,
        // It makes the positions thousandths first, and asks then.
        get advanceWidth() {
          return positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
        },
      };
    },
    createSubset: () => {
      const used: number[] = [];
      const places = new Map<number, number>([[0, 0]]);
      return {
        includeGlyph: (id: number): number => {
          const place = places.get(id) ?? used.push(id);
          places.set(id, place);
          return place;
        },
        encode: (): Uint8Array => trueType(font, [missing, ...used.map((id) => drawings[id - 1] ?? missing)]),
      };
    },
  };
};

interface ShapesOptions {
  readonly name: string;
  /** What is drawn for words, where that is something else. */
  readonly drawnFor?: ((words: string) => string) | undefined;
}

interface Glyph {
  readonly id: number;
  readonly advanceWidth: number;
  readonly codePoints: readonly number[];
}

interface Laid {
  readonly glyphs: readonly Glyph[];
  readonly positions: readonly { xAdvance: number; yAdvance: number; xOffset: number; yOffset: number }[];
  readonly advanceWidth: number;
}

/** More than a font of a PDF can number. */
class TooManyShapes extends Error {}

const MOST_SHAPES = 60_000;
