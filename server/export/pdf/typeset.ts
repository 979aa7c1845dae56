import { linesOf } from '../lines.ts';
import { signsOf, wordsOf } from './breaks.ts';
import { directionOf, mirrored, visualOrder, type Direction } from './direction.ts';
import type { Voice } from './faces.ts';
import { isVoice, LACKING, turnedOf, UNSEEN, type Face, type Fonts } from './fonts.ts';

/** Words in one voice; a line is made of several of them. */
export interface Run {
  readonly words: string;
  readonly voice: Voice;
  readonly colour: string;
}

/** A piece of a line that is drawn at once. */
export interface Piece extends Run {
  readonly face: Face;
  /** Odd: it runs from right to left. */
  readonly level: number;
  readonly width: number;
}

/** In the order of reading; each piece knows where it stands. */
export interface Line {
  readonly pieces: readonly (Piece & { readonly x: number })[];
  readonly width: number;
  /** It begins on the right. */
  readonly rightToLeft: boolean;
}

export interface Setting {
  readonly fonts: Pick<Fonts, 'faceOf'>;
  readonly width: number;
  /** The width of words that are all in that face. */
  measure(face: Face, words: string): number;
}

/** Breaks runs into lines of at most that width. Line breaks of people stay; more than one empty line becomes one. */
export const typeset = (runs: readonly Run[], setting: Setting): readonly Line[] => {
  const paragraphs: Run[][] = [[]];
  for (const run of runs)
    for (const [at, words] of linesOf(run.words).entries()) {
      if (at > 0) paragraphs.push([]);
      paragraphs.at(-1)?.push({ ...run, words });
    }
  return paragraphs.flatMap((paragraph) => {
    const direction = directionOf(paragraph.map(({ words }) => words));
    return broken(paragraph, direction, setting).map((pieces) => laid(pieces, direction, setting));
  });
};

/** The lines of a paragraph, in the order of reading. */
const broken = (runs: readonly Run[], { levels }: Direction, setting: Setting): readonly (readonly Piece[])[] => {
  const lines: Piece[][] = [[]];
  let room = setting.width;
  const start = (): void => {
    lines.push([]);
    room = setting.width;
  };
  const put = (pieces: readonly Piece[], width: number): void => {
    for (const piece of pieces) append(lines.at(-1) ?? [], piece);
    room -= width;
  };
  for (const [number, run] of runs.entries()) {
    let from = 0;
    for (const word of wordsOf(run.words)) {
      const pieces = piecesOf(word, run, { ...setting, levels: levels[number]?.subarray(from, from + word.length) });
      from += word.length;
      const width = widthOf(pieces);
      // The space after a word may hang over the edge.
      const inked = width - (word.endsWith(' ') ? setting.measure(run.voice, ' ') : 0);
      if (inked > room && (lines.at(-1)?.length ?? 0) > 0) start();
      if (inked <= room) put(pieces, width);
      else
        for (const sign of pieces.flatMap((piece) => singly(piece, setting))) {
          if (sign.width > room && (lines.at(-1)?.length ?? 0) > 0) start();
          put([sign], sign.width);
        }
    }
  }
  return lines;
};

/** Pieces of a word, each in one face and one direction. */
const piecesOf = (word: string, run: Run, { fonts, measure, levels }: Setting & { readonly levels: Uint8Array | undefined }) => {
  const pieces: Piece[] = [];
  let at = 0;
  for (const whole of signsOf(word)) {
    const level = levels?.[at] ?? 0;
    at += whole.length;
    // Where no font has a sign with all that belongs to it, they are taken one by one.
    for (const sign of fonts.faceOf(whole, run.voice) === LACKING ? whole : [whole]) {
      const face = fonts.faceOf(sign, run.voice);
      const words = isVoice(face) || face === LACKING ? sign.replace(UNSEEN, '') : sign;
      const isTurned = isVoice(face) && level % 2 === 1 && mirrored(words) !== words;
      if (words !== '')
        append(pieces, { words, voice: run.voice, face: isTurned ? turnedOf(face) : face, colour: run.colour, level, width: 0 });
    }
  }
  return pieces.map((piece) => ({ ...piece, width: measure(piece.face, piece.words) }));
};

/** A piece of a word that is longer than a line, sign by sign. */
const singly = (piece: Piece, { measure }: Setting): readonly Piece[] =>
  piece.face === LACKING ? [piece] : signsOf(piece.words).map((words) => ({ ...piece, words, width: measure(piece.face, words) }));

/** Neighbours in one face are drawn at once. */
const append = (line: Piece[], piece: Piece): void => {
  const last = line.at(-1);
  if (last !== undefined && mayJoin(last, piece))
    line[line.length - 1] = { ...last, words: last.words + piece.words, width: last.width + piece.width };
  else line.push(piece);
};

/** In words from right to left, the signs that have no direction of their own, such as spaces and brackets, have a place each. */
const mayJoin = (last: Piece, next: Piece): boolean =>
  last.face === next.face &&
  last.level === next.level &&
  last.voice === next.voice &&
  last.colour === next.colour &&
  !(next.level % 2 === 1 && (isVoice(next.face) || next.face === LACKING)) &&
  !(next.face === LACKING && last.words.length > MOST_IN_ONE);

/** Gives every piece of a line its place. Spaces at the end belong to the end of the line, whatever they follow. */
const laid = (line: readonly Piece[], { rightToLeft }: Direction, { measure }: Setting): Line => {
  const ink = line.findLastIndex(({ words }) => words.trim() !== '');
  const levels = line.map(({ level }, at) => (at <= ink ? level : rightToLeft ? 1 : 0));
  // Where letters join, together they are not as wide as one by one.
  const pieces = line.map((piece) => (isVoice(piece.face) ? piece : { ...piece, width: measure(piece.face, piece.words) }));
  const places = new Map<number, number>();
  let along = 0;
  for (const at of visualOrder(levels)) {
    places.set(at, along);
    along += pieces[at]?.width ?? 0;
  }
  return { pieces: pieces.map((piece, at) => ({ ...piece, x: places.get(at) ?? 0 })), width: along, rightToLeft };
};

const widthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { width }) => sum + width, 0);

/** How many signs one mark stands for, where the fonts lack them. */
const MOST_IN_ONE = 60;
