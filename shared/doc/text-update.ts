import * as decoding from 'lib0/decoding';
import { decodeUtf8 } from 'lib0/string';
import { err, ok, type Result } from '../result.ts';
import { TEXT_ROOT } from './names.ts';

/** Why an update of a co-written text is refused. */
export type TextRefusal =
  /** More than one message may hold, or more than a text may hold after it. */
  | 'too-large'
  /** Not an update in Yjs' V1 encoding. */
  | 'malformed'
  /** Types, formats, embeds, subdocuments, attributes, another root. */
  | 'not-text'
  /** Written with a client id that belongs to somebody else. */
  | 'foreign-client'
  /** Builds on something this document does not have: it would stay pending. */
  | 'gap'
  /** Claims more clock than it sends. */
  | 'clock';

export interface TextUpdate {
  /** By client, and within a client in the order of its clock. */
  readonly items: readonly TextItem[];
  readonly deletions: ReadonlyMap<number, readonly Range[]>;
}

/** A piece of text that one client wrote in one go. */
export interface TextItem {
  readonly client: number;
  readonly clock: number;
  /** UTF-16 code units. */
  readonly length: number;
  /** Its words are gone already. */
  readonly deleted: boolean;
  /** What it was written behind, and before; `null`: the beginning, or the end. */
  readonly origin: Id | null;
  readonly rightOrigin: Id | null;
}

export interface Id {
  readonly client: number;
  readonly clock: number;
}

/** Characters of one Yjs client, by clock. */
export interface Range {
  readonly clock: number;
  readonly len: number;
}

/**
 * Reads an update in V1 encoding, and refuses whatever is not plain text under the one root: what is not understood here never reaches
 * Yjs. Allocates no more than the update's own size warrants. The encoding: a number of sections, each with its items; then by client
 * the ranges that were deleted.
 */
export const readTextUpdate = (update: Uint8Array): Result<TextUpdate, TextRefusal> => {
  try {
    return readAll(decoding.createDecoder(update));
  } catch (error) {
    return err(error instanceof NotText ? 'not-text' : 'malformed');
  }
};

const readAll = (from: decoding.Decoder): Result<TextUpdate, TextRefusal> => {
  const items: TextItem[] = [];
  const clients = new Set<number>();
  const sections = decoding.readVarUint(from);
  for (let section = 0; section < sections; section += 1) clients.add(readSection(from, items));
  const deletions = readDeletions(from);
  // Behind an empty update in V1 another encoding could hide.
  if (from.pos !== from.arr.byteLength) return err('malformed');
  for (const ranges of deletions.values()) if (!isAscending(ranges)) return err('malformed');
  // Yjs writes one section for each client; of two it would read one, and what follows the other would wait for ever.
  return clients.size < sections ? err('gap') : ok({ items, deletions });
};

const readSection = (from: decoding.Decoder, items: TextItem[]): number => {
  const count = decoding.readVarUint(from);
  const client = decoding.readVarUint(from);
  let clock = decoding.readVarUint(from);
  if (count === 0 || client > MAX_CLIENT) throw new Malformed();
  for (let index = 0; index < count; index += 1) {
    const item = readItem(from, { client, clock });
    clock += item.length;
    if (item.length < 1 || !Number.isSafeInteger(clock)) throw new Malformed();
    items.push(item);
  }
  return client;
};

const readItem = (from: decoding.Decoder, id: Id): TextItem => {
  if (!decoding.hasContent(from)) throw new Malformed();
  const info = decoding.readUint8(from);
  const content = info & CONTENT;
  if (content !== STRING && content !== DELETED) throw new NotText();
  const origin = (info & HAS_ORIGIN) === 0 ? null : readId(from);
  const rightOrigin = (info & HAS_RIGHT_ORIGIN) === 0 ? null : readId(from);
  // The name of the parent is only written where there is no neighbour to inherit it from.
  const rooted =
    origin !== null || rightOrigin !== null || (decoding.readVarUint(from) === 1 && decoding.readVarString(from) === TEXT_ROOT);
  if (!rooted || (info & HAS_KEY) !== 0) throw new NotText();
  const length = content === DELETED ? decoding.readVarUint(from) : readLength(from);
  return { ...id, length, deleted: content === DELETED, origin, rightOrigin };
};

/** Of a text in UTF-8, in UTF-16 code units. @throws when it is not UTF-8. */
const readLength = (from: decoding.Decoder): number => {
  const bytes = decoding.readVarUint8Array(from);
  // Mostly one plain letter: a decoder is called only where it can tell more.
  return bytes.every((byte) => byte < 0x80) ? bytes.byteLength : decodeUtf8(bytes).length;
};

const readId = (from: decoding.Decoder): Id => ({ client: decoding.readVarUint(from), clock: decoding.readVarUint(from) });

const readDeletions = (from: decoding.Decoder): ReadonlyMap<number, readonly Range[]> => {
  const deletions = new Map<number, Range[]>();
  for (let clients = decoding.readVarUint(from); clients > 0; clients -= 1) {
    const client = decoding.readVarUint(from);
    const ranges = deletions.get(client) ?? [];
    for (let count = decoding.readVarUint(from); count > 0; count -= 1)
      ranges.push({ clock: decoding.readVarUint(from), len: decoding.readVarUint(from) });
    deletions.set(client, ranges);
  }
  return deletions;
};

/** Overlapping ranges make a small message walk the whole text many times; no Yjs client writes them. */
const isAscending = (ranges: readonly Range[]): boolean => {
  let end = 0;
  for (const { clock, len } of ranges) {
    if (clock < end || len < 1 || !Number.isSafeInteger(clock + len)) return false;
    end = clock + len;
  }
  return true;
};

class Malformed extends Error {}
class NotText extends Error {}

/** The first byte of an item: what it holds, and what is written of its surroundings. */
const [CONTENT, HAS_ORIGIN, HAS_RIGHT_ORIGIN, HAS_KEY] = [0x1f, 0x80, 0x40, 0x20];
const [DELETED, STRING] = [1, 4];
/** Yjs draws its client ids from 32 bits. */
const MAX_CLIENT = 0xffff_ffff;
