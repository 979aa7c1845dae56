import { readFileSync } from 'node:fs';
import { create, type Font, type Glyph } from 'fontkit';
import { mirrored } from './direction.ts';
import { FALLBACK, readVoices, VOICES, type Voice } from './faces.ts';
import { createScripts, type Slice } from './scripts.ts';
import { shapesOf } from './shapes.ts';

/** The name of a font that is drawn with: a voice, a voice of which brackets turn, a file of another script, or what stands for missing signs. */
export type Face = string;

/** The voices, and behind them the fonts of other scripts, each read when a sign asks for it. */
export interface Fonts {
  /** The font for one sign with all that belongs to it, in the place of that voice. */
  faceOf(sign: string, voice: Voice): Face;
  /** What pdfkit is to draw with. */
  sourceOf(face: Face): unknown;
  /** How wide the line around its letters is, in their size. */
  thickeningOf(face: Face, voice: Voice): number;
}

export const readFonts = (): Fonts => {
  const voices = readVoices();
  const slicesWith = createScripts();
  const slices = new Map<Face, { readonly font: Font; readonly slice: Slice }>();
  const found = { voice: new Map<string, Face>(), bold: new Map<string, Face>(), words: new Map<string, Face>() };

  const opened = (slice: Slice): Font | null => {
    const known = slices.get(slice.name);
    if (known !== undefined) return known.font;
    if (slices.size >= MOST_FONTS) return null;
    const font = open(readFileSync(slice.file));
    slices.set(slice.name, { font, slice });
    return font;
  };
  const voiceWith = (signs: readonly number[], voice: Voice): Voice | null =>
    [voice, FALLBACK[voice]].find((one) => signs.every((code) => voices[one].has(code))) ?? null;
  const scriptWith = (signs: readonly number[]): Face | null => {
    const [first] = signs;
    if (first === undefined) return null;
    for (const slice of slicesWith(first)) {
      const font = opened(slice);
      if (font !== null && signs.every((code) => font.hasGlyphForCodePoint(code))) return slice.name;
    }
    return null;
  };

  return {
    faceOf: (sign, voice) => {
      const known = found[voice].get(sign);
      if (known !== undefined) return known;
      const signs = [...sign.replace(UNSEEN, '')].map((one) => one.codePointAt(0) ?? 0);
      const face = voiceWith(signs, voice) ?? scriptWith(signs) ?? LACKING;
      if (found[voice].size < MOST_FOUND) found[voice].set(sign, face);
      return face;
    },
    sourceOf: (face) => {
      if (isVoice(face)) return voices[face].data;
      const turned = VOICES.find((voice) => turnedOf(voice) === face);
      if (turned !== undefined) return shapesOf(open(voices[turned].data), { name: face, drawnFor: mirrored });
      if (face === LACKING) return shapesOf(open(voices.voice.data), { name: face, drawnFor: () => UNKNOWN });
      const font = slices.get(face)?.font;
      return font === undefined ? undefined : shapesOf(font, { name: face });
    },
    thickeningOf: (face, voice) => {
      const slice = slices.get(face)?.slice;
      return slice === undefined ? 0 : slice.thickening + (voice === 'bold' ? BOLD : 0);
    },
  };
};

export const isVoice = (face: Face): face is Voice => VOICES.some((voice) => voice === face);

/** A voice whose brackets open to the other side. */
export const turnedOf = (voice: Voice): Face => `${voice}-turned`;

/** Draws the same sign for whatever no font has. */
export const LACKING: Face = 'lacking';
export const UNKNOWN = '¤';

/** Signs that only say something about their neighbours. */
export const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

const open = (data: Buffer): Font => {
  const font = create(data);
  if ('fonts' in font) throw new Error('a file of fonts that was not asked for');
  // It keeps a glyph with the first signs it ever stood for; the same glyph may stand for others.
  const glyph = font.getGlyph.bind(font);
  font.getGlyph = (id, codePoints = []) => Object.create(glyph(id), { codePoints: { value: codePoints } }) as Glyph;
  return font;
};

const BOLD = 0.035;
/** Reading one takes a moment. A long text in Chinese needs some fifty; who asks for all there are gets the sign for what is missing. */
const MOST_FONTS = 80;
const MOST_FOUND = 50_000;
