import type { SessionId } from '../../shared/ids.ts';

/** Every character somebody writes in a text is written once in a run, so that one sees in raw bytes whose it is and where it belongs. */
export interface Letters {
  /** A fresh character for this text; `poison`: it comes in an update that has to be refused whole. */
  next(doc: string, poison?: boolean): string;
  /** Came to the server over a connection of `by`, that might, or might not, write. */
  arrived(letters: readonly string[], may: boolean, by: string): void;
  /** Somebody who might write deleted them. */
  deleted(letters: readonly string[]): void;
  /** Became durable in this text; why that must not be, or `null`. */
  stored(doc: string, letters: readonly string[]): string | null;
  erased(session: SessionId): void;
  /** Everything that is durable in this text was taken back. */
  takenBack(doc: string): void;
  /** Of what was just taken back, this was written anew without what these people wrote; why that is not what it must be, or `null`. */
  writtenAnew(doc: string, found: readonly string[], without: ReadonlySet<string>): string | null;
  /** Whether that ever happened to this text. */
  wasTakenBack(doc: string): boolean;
  /** Those that were, and must not be stored or shown any more. */
  readonly gone: ReadonlySet<string>;
  /** Why this must not be shown in this text; `null` when it may. */
  misplaced(letter: string, doc: string): string | null;
  /** What is wrong with the text that is durable; `null` when nothing is. */
  misread(doc: string, text: string): string | null;
}

export const createLetters = (): Letters => {
  const letters = new Map<string, Letter>();
  const kept = new Map<string, Set<string>>();
  const gone = new Set<string>();
  const takenBack = new Set<string>();
  let count = 0;
  /** What was taken back last. */
  let last: ReadonlySet<string> = new Set();

  return {
    next(doc, poison = false) {
      const letter = String.fromCharCode(FIRST + count);
      if ((count += 1) > LAST - FIRST) throw new Error('out of characters');
      letters.set(letter, { doc, poison, by: null, admissible: false, durable: false, deletable: false });
      return letter;
    },
    arrived(found, may, by) {
      for (const letter of found) {
        const known = letters.get(letter);
        if (known !== undefined && may) Object.assign(known, { admissible: true, by: known.by ?? by });
      }
    },
    deleted(found) {
      for (const letter of found) {
        const known = letters.get(letter);
        if (known !== undefined) known.deletable = true;
      }
    },
    stored(doc, found) {
      for (const letter of found) {
        const known = letters.get(letter);
        if (known === undefined) return `${letter} was never written`;
        if (gone.has(letter)) return `${letter} was taken back and is stored again in ${doc}`;
        if (known.doc !== doc) return `${letter} of ${known.doc} is stored in ${doc}`;
        if (known.poison) return `${letter} came in an update that had to be refused`;
        if (!known.admissible) return `${letter} was written without a grant`;
        known.durable = true;
        const here = kept.get(doc) ?? new Set<string>();
        kept.set(doc, here.add(letter));
      }
      return null;
    },
    erased(session) {
      for (const doc of kept.keys()) if (doc.startsWith(session)) kept.delete(doc);
    },
    takenBack(doc) {
      takenBack.add(doc);
      last = kept.get(doc) ?? new Set();
      for (const letter of last) {
        gone.add(letter);
        Object.assign(letters.get(letter) ?? {}, { durable: false });
      }
      kept.delete(doc);
    },
    writtenAnew(doc, found, without) {
      const isTheirs = (letter: string): boolean => without.has(letters.get(letter)?.by ?? '');
      for (const letter of found) {
        if (!last.has(letter)) return `${letter} was not in ${doc} and is in it anew`;
        if (isTheirs(letter)) return `${letter} was taken back by its writer and is in ${doc} anew`;
        gone.delete(letter);
        Object.assign(letters.get(letter) ?? {}, { durable: true });
      }
      kept.set(doc, new Set(found));
      const lost = [...last].find((letter) => !found.includes(letter) && !isTheirs(letter) && letters.get(letter)?.deletable !== true);
      return lost === undefined ? null : `${lost} went from ${doc} with somebody else’s`;
    },
    wasTakenBack: (doc) => takenBack.has(doc),
    gone,
    misplaced(letter, doc) {
      const known = letters.get(letter);
      if (known === undefined) return `${letter} was never written`;
      if (known.doc !== doc) return `${letter} belongs to ${known.doc}`;
      return known.durable ? null : `${letter} is not durable`;
    },
    misread(doc, text) {
      const here = new Set(text);
      if (here.size !== text.length) return `characters are doubled in ${doc}`;
      for (const letter of kept.get(doc) ?? []) {
        if (!here.has(letter) && letters.get(letter)?.deletable !== true) return `${letter} is lost from ${doc}`;
      }
      for (const letter of here) if (letters.get(letter)?.durable !== true) return `${letter} appeared in ${doc}`;
      return null;
    },
  };
};

/** The characters in raw bytes. With client ids and clocks below 16,384 no number of Yjs' encoding looks like one. */
export const lettersIn = (bytes: Uint8Array): readonly string[] => {
  let found: string[] | null = null;
  for (let at = 0; at < bytes.length - 2; at += 1) {
    const lead = bytes[at] as number;
    if (lead < 0xe4 || lead > 0xe9) continue;
    const [second, third] = [bytes[at + 1] as number, bytes[at + 2] as number];
    if (second >> 6 !== 2 || third >> 6 !== 2) continue;
    (found ??= []).push(String.fromCharCode(((lead & 15) << 12) | ((second & 63) << 6) | (third & 63)));
    at += 2;
  }
  return found ?? NONE;
};

interface Letter {
  readonly doc: string;
  readonly poison: boolean;
  /** Who brought it first. */
  by: string | null;
  admissible: boolean;
  durable: boolean;
  deletable: boolean;
}

const NONE: readonly string[] = [];
const [FIRST, LAST] = [0x4e00, 0x9fa5];
