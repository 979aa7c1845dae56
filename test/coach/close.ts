import type { Example } from './corpus.ts';

/** Leaves out what is nearly the same as a line it will be tried on: who has read the answers has learned nothing. */
export const withoutCopies = (learned: readonly Example[], tried: readonly Example[]): readonly Example[] => {
  const known = tried.map(({ text }) => piecesOf(text));
  const holders = new Map<string, number[]>();
  known.forEach((pieces, at) => pieces.forEach((piece) => holders.set(piece, [...(holders.get(piece) ?? []), at])));
  return learned.filter(({ text }) => {
    const pieces = piecesOf(text);
    const shared = new Map<number, number>();
    for (const piece of pieces) for (const at of holders.get(piece) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    return [...shared].every(([at, both]) => both <= CLOSE * (pieces.size + known[at]!.size - both));
  });
};

/** Runs of four letters, whatever the punctuation and capitals. */
const piecesOf = (text: string): ReadonlySet<string> => {
  const plain = ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;
  return new Set(Array.from({ length: Math.max(plain.length - 3, 0) }, (_, at) => plain.slice(at, at + 4)));
};

/** Two lines are close when they share more than this of what they have together. */
const CLOSE = 0.6;
