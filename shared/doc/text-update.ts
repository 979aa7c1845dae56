import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';
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
  readonly items: readonly Y.Item[];
  readonly deletions: ReadonlyMap<number, readonly Range[]>;
}

/** Characters of one Yjs client, by clock. */
export interface Range {
  readonly clock: number;
  readonly len: number;
}

/** Reads an update in V1 encoding, and refuses whatever is not plain text under the one root. Allocates no more than the update's own size warrants. */
export const readTextUpdate = (update: Uint8Array): Result<TextUpdate, TextRefusal> => {
  const read = decode(update);
  if (read === null) return err('malformed');
  const items: Y.Item[] = [];
  for (const struct of read.structs) {
    if (!Number.isSafeInteger(struct.id.clock + struct.length) || struct.id.client > MAX_CLIENT) return err('malformed');
    if (!(struct instanceof Y.Item) || !isPlain(struct)) return err('not-text');
    if (struct.length < 1) return err('malformed');
    items.push(struct);
  }
  for (const ranges of read.ds.clients.values()) if (!isAscending(ranges)) return err('malformed');
  // Yjs writes one section for each client; of two it would read one, and what follows the other would wait for ever.
  if (sectionsOf(update) !== new Set(items.map(({ id }) => id.client)).size) return err('gap');
  return ok({ items, deletions: read.ds.clients });
};

/** `null` unless the update is one from the first byte to the last: read as V1, an update in V2 is an empty one with something behind it. */
const decode = (update: Uint8Array): ReturnType<typeof Y.decodeUpdate> | null => {
  let rest = (): boolean => true;
  class Decoder extends Y.UpdateDecoderV1 {
    constructor(bytes: ConstructorParameters<typeof Y.UpdateDecoderV1>[0]) {
      super(bytes);
      rest = () => bytes.pos < bytes.arr.byteLength;
    }
  }
  try {
    const read = Y.decodeUpdateV2(update, Decoder);
    return rest() ? null : read;
  } catch {
    return null;
  }
};

/** The first number of an update in V1. */
const sectionsOf = (update: Uint8Array): number => decoding.readVarUint(decoding.createDecoder(update));

const isPlain = (item: Y.Item): boolean => {
  // The name of the parent is only written where there is no neighbour to inherit it from. The decoder leaves it a string.
  const parent: unknown = item.parent;
  const rooted = item.origin === null && item.rightOrigin === null ? parent === TEXT_ROOT : parent === null;
  return rooted && item.parentSub === null && (item.content instanceof Y.ContentString || item.content instanceof Y.ContentDeleted);
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

/** Yjs draws its client ids from 32 bits. */
const MAX_CLIENT = 0xffff_ffff;
