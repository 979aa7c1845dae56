import { harmless, LINE_BREAK } from '../plain-words.ts';

/** Words cut into lines that fit, with nothing to measure them by but an estimate: the picture is drawn where there are no fonts. */
export const wrap = (
  text: string,
  { width, size, most = 60 }: { readonly width: number; readonly size: number; readonly most?: number },
): readonly string[] => {
  const room = width / size;
  const lines: string[] = [];
  for (const paragraph of harmless(text).split(LINE_BREAK)) {
    for (const line of linesOf(paragraph, room)) {
      if (lines.length === most) return [...lines.slice(0, -1), `${lines.at(-1) ?? ''} …`];
      lines.push(line);
    }
  }
  return lines;
};

/** How wide words are, in times the size of their letters: as in the widest of the fonts that may be there. */
export const widthOf = (text: string): number => {
  let width = 0;
  for (const sign of text) width += signWidth(sign);
  return width;
};

const linesOf = (paragraph: string, room: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  let filled = 0;
  for (const word of paragraph
    .split(/\s+/)
    .filter((part) => part !== '')
    .flatMap((part) => pieces(part, room))) {
    const width = widthOf(word);
    if (line !== '' && filled + SPACE + width > room) {
      lines.push(line);
      [line, filled] = ['', 0];
    }
    filled += (line === '' ? 0 : SPACE) + width;
    line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
};

/** A word that is longer than a line, in pieces that are not. */
const pieces = (word: string, room: number): readonly string[] => {
  if (word.length * WIDEST <= room) return [word];
  const found: string[] = [];
  let piece = '';
  let filled = 0;
  for (const sign of word) {
    const width = signWidth(sign);
    if (piece !== '' && filled + width > room) {
      found.push(piece);
      [piece, filled] = ['', 0];
    }
    piece += sign;
    filled += width;
  }
  return [...found, piece];
};

const signWidth = (sign: string): number => {
  if (NARROW.includes(sign)) return 0.37;
  if (WIDE.includes(sign)) return 1.02;
  const code = sign.codePointAt(0) ?? 0;
  // Combining marks stand on the sign before; scripts of the East and emoji fill a square.
  if ((code >= 0x300 && code < 0x370) || code === 0x200d || (code >= 0xfe00 && code <= 0xfe0f)) return 0;
  if (code >= 0x1100 && !(code >= 0x1e00 && code < 0x2100)) return 1.05;
  return sign >= 'A' && sign <= 'Z' ? 0.8 : 0.63;
};

const SPACE = 0.32;
const WIDEST = 1.05;
const NARROW = "ijl.,:;|!'’‘()[]tfrI";
const WIDE = 'mwMW@%&—…œæ';
