import type { Font } from 'fontkit';

/** A glyph to write: glyphs of the font, each moved to its place. */
export interface Drawing {
  readonly parts: readonly { readonly glyph: number; readonly x: number; readonly y: number }[];
  readonly advance: number;
}

/** Writes a TrueType font with these glyphs alone, in this order: the tables that a PDF needs, without hints. */
export const trueType = (font: Font, drawings: readonly Drawing[]): Uint8Array => {
  const outlines = drawings.map((drawing) => outlineOf(font, drawing));
  const glyphs = outlines.map(glyphTable);
  const { minX, minY, maxX, maxY } = font.bbox;
  const widest = drawings.reduce((most, { advance }) => Math.max(most, advance), 0);
  const fullest = (count: (outline: Outline) => number): number => outlines.reduce((most, one) => Math.max(most, count(one)), 0);
  return fileOf({
    glyf: Buffer.concat(glyphs),
    head: Buffer.concat([
      longs(VERSION, VERSION, 0, MAGIC),
      shorts(0b11, font.unitsPerEm),
      longs(0, 0, 0, 0),
      shorts(minX, minY, maxX, maxY, 0, 8, 2, 1, 0),
    ]),
    hhea: Buffer.concat([
      longs(VERSION),
      shorts(font.ascent, font.descent, font.lineGap, widest, 0, 0, maxX, 1, ...zeros(7), drawings.length),
    ]),
    hmtx: shorts(...drawings.flatMap(({ advance }, at) => [advance, edge(outlines[at] ?? [], 'x', Math.min)])),
    loca: longs(...glyphs.reduce<number[]>((ends, { length }) => (ends.push((ends.at(-1) ?? 0) + length), ends), [0])),
    maxp: Buffer.concat([
      longs(VERSION),
      shorts(
        drawings.length,
        fullest((outline) => outline.flat().length),
        fullest((outline) => outline.length),
        0,
        0,
        1,
        ...zeros(8),
      ),
    ]),
  });
};

interface Point {
  readonly x: number;
  readonly y: number;
  readonly isOnCurve: boolean;
}

/** Contours, each a round of points. */
type Outline = readonly (readonly Point[])[];

const outlineOf = (font: Font, { parts }: Drawing): Outline =>
  parts.flatMap(({ glyph, x, y }) => {
    const contours: Point[][] = [];
    const add = (at: number, up: number, isOnCurve: boolean) =>
      contours.at(-1)?.push({ x: Math.round(at + x), y: Math.round(up + y), isOnCurve });
    for (const { command, args } of font.getGlyph(glyph).path.commands) {
      const [a = 0, b = 0, c = 0, d = 0] = args;
      if (command === 'moveTo') contours.push([]);
      if (command === 'moveTo' || command === 'lineTo') add(a, b, true);
      if (command === 'quadraticCurveTo') {
        add(a, b, false);
        add(c, d, true);
      }
    }
    return contours;
  });

/** One glyph of the table `glyf`, on a border of four bytes; nothing at all where there is nothing to see. */
const glyphTable = (outline: Outline): Buffer => {
  if (outline.length === 0) return Buffer.alloc(0);
  const points = outline.flat();
  const steps = (axis: 'x' | 'y') => shorts(...points.map((point, at) => point[axis] - (points[at - 1]?.[axis] ?? 0)));
  let last = -1;
  const ends = outline.map(({ length }) => (last += length));
  return padded(
    Buffer.concat([
      shorts(
        outline.length,
        edge(outline, 'x', Math.min),
        edge(outline, 'y', Math.min),
        edge(outline, 'x', Math.max),
        edge(outline, 'y', Math.max),
      ),
      shorts(...ends, 0),
      Buffer.from(points.map(({ isOnCurve }) => (isOnCurve ? 1 : 0))),
      steps('x'),
      steps('y'),
    ]),
  );
};

const edge = (outline: Outline, axis: 'x' | 'y', furthest: (a: number, b: number) => number): number =>
  outline.flat().reduce<number | null>((found, point) => (found === null ? point[axis] : furthest(found, point[axis])), null) ?? 0;

/** Puts tables behind a directory. */
const fileOf = (tables: Readonly<Record<string, Buffer>>): Uint8Array => {
  const rows = Object.entries(tables);
  const power = Math.floor(Math.log2(rows.length));
  const searched = 16 * 2 ** power;
  let at = 12 + 16 * rows.length;
  const directory = rows.map(([tag, table]) => {
    const row = Buffer.concat([Buffer.from(tag, 'latin1'), longs(checksum(padded(table)), at, table.length)]);
    at += padded(table).length;
    return row;
  });
  const start = Buffer.concat([longs(VERSION), shorts(rows.length, searched, power, 16 * rows.length - searched)]);
  return new Uint8Array(Buffer.concat([start, ...directory, ...rows.map(([, table]) => padded(table))]));
};

const checksum = (table: Buffer): number => {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0;
  return sum;
};

const padded = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);

/** Numbers of two bytes, with a sign or without. */
const shorts = (...numbers: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(2 * numbers.length);
  for (const [at, number] of numbers.entries()) bytes.writeUInt16BE(number & 0xffff, 2 * at);
  return bytes;
};

const longs = (...numbers: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(4 * numbers.length);
  for (const [at, number] of numbers.entries()) bytes.writeUInt32BE(number >>> 0, 4 * at);
  return bytes;
};

const zeros = (count: number): readonly number[] => Array.from({ length: count }, () => 0);

const VERSION = 0x10000;
const MAGIC = 0x5f0f3cf5;
