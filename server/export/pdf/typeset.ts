import { linesOf } from '../lines.ts';
import { FALLBACK, type Face, type FontFiles } from './faces.ts';

/** Words in one face; a line is made of several of them. */
export interface Run {
  readonly words: string;
  readonly face: Face;
  readonly colour: string;
}

/** A piece of a line that is drawn at once. */
export interface Piece extends Run {
  readonly width: number;
  /** What it stands for, where the fonts lack a sign: readers, copies and screen readers get this. */
  readonly actual: string | null;
}

export type Line = readonly Piece[];

export interface Setting {
  readonly fonts: FontFiles;
  readonly width: number;
  /** The width of words that are all in that face. */
  measure(face: Face, words: string): number;
}

/** Breaks runs into lines of at most that width. Line breaks of people stay; more than one empty line becomes one. */
export const typeset = (runs: readonly Run[], setting: Setting): readonly Line[] => {
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
  for (const run of runs)
    for (const [at, line] of linesOf(run.words).entries()) {
      if (at > 0) start();
      for (const word of line.match(WORD) ?? []) {
        const pieces = piecesOf(word, run, setting);
        const width = widthOf(pieces);
        // The space after a word may hang over the edge.
        const inked = width - (word.endsWith(' ') ? setting.measure(run.face, ' ') : 0);
        if (inked > room && (lines.at(-1)?.length ?? 0) > 0) start();
        if (inked <= room) put(pieces, width);
        else
          for (const sign of pieces.flatMap((piece) => signsOf(piece, setting))) {
            if (sign.width > room && (lines.at(-1)?.length ?? 0) > 0) start();
            put([sign], sign.width);
          }
      }
    }
  return lines;
};

const piecesOf = (word: string, { face, colour }: Run, { fonts, measure }: Setting): readonly Piece[] => {
  const pieces: { words: string; face: Face; actual: string | null }[] = [];
  for (const sign of word) {
    const code = sign.codePointAt(0) ?? 0;
    const last = pieces.at(-1);
    const found = fonts[face].has(code) ? face : fonts[FALLBACK[face]].has(code) ? FALLBACK[face] : null;
    if (found === null) {
      if (last !== undefined && last.actual !== null) last.actual += sign;
      else if (!IS_UNSEEN.test(sign)) pieces.push({ words: UNKNOWN, face: 'voice', actual: sign });
    } else if (last?.face === found && last.actual === null) last.words += sign;
    else pieces.push({ words: sign, face: found, actual: null });
  }
  return pieces.map((piece) => ({ ...piece, colour, width: measure(piece.face, piece.words) }));
};

/** A piece of a word that is longer than a line, sign by sign. */
const signsOf = (piece: Piece, { measure }: Setting): readonly Piece[] =>
  piece.actual === null ? [...piece.words].map((words) => ({ ...piece, words, width: measure(piece.face, words) })) : [piece];

/** Neighbours in one face are drawn at once. */
const append = (line: Piece[], piece: Piece): void => {
  const last = line.at(-1);
  if (last?.face === piece.face && last.colour === piece.colour && last.actual === null && piece.actual === null)
    line[line.length - 1] = { ...last, words: last.words + piece.words, width: last.width + piece.width };
  else line.push(piece);
};

export const widthOf = (pieces: Line): number => pieces.reduce((sum, { width }) => sum + width, 0);

/** Stands where the fonts lack a sign. */
export const UNKNOWN = '¤';
const WORD = / *[^ -]+-* *|[ -]+/g;
const IS_UNSEEN = /\p{Default_Ignorable_Code_Point}/u;
