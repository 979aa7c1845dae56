import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { decodeUtf8 } from 'lib0/string';

/** The frames of the y-websocket protocol that Kring speaks; one message each. */
export type Frame =
  /** “This is what I have”: asks for the rest. */
  | { readonly kind: 'step1'; readonly vector: Uint8Array }
  /** The answer to a `step1`. */
  | { readonly kind: 'step2'; readonly update: Uint8Array }
  | { readonly kind: 'update'; readonly update: Uint8Array }
  | { readonly kind: 'awareness'; readonly entries: Uint8Array }
  | { readonly kind: 'query-awareness' };

export interface AwarenessEntry {
  readonly client: number;
  readonly clock: number;
  /** `null`: gone. */
  readonly state: unknown;
}

/** Reads a frame; `null` when it is not one, or when something follows it. */
export const readFrame = (bytes: Uint8Array): Frame | null => {
  try {
    const decoder = decoding.createDecoder(bytes);
    const frame = readOne(decoder);
    return decoding.hasContent(decoder) ? null : frame;
  } catch {
    return null;
  }
};

/** An awareness entry whose state was not read yet. */
export interface UnreadEntry {
  readonly client: number;
  readonly clock: number;
  /** UTF-8; a view of the message it came in. */
  readonly json: Uint8Array;
}

/** Takes awareness entries apart; `null` when they are not such, or more than `most`. */
export const scanAwareness = (bytes: Uint8Array, most: number): readonly UnreadEntry[] | null => {
  try {
    const decoder = decoding.createDecoder(bytes);
    const count = decoding.readVarUint(decoder);
    if (count > most) return null;
    const entries: UnreadEntry[] = [];
    for (let index = 0; index < count; index += 1) {
      const client = decoding.readVarUint(decoder);
      const clock = decoding.readVarUint(decoder);
      entries.push({ client, clock, json: decoding.readVarUint8Array(decoder) });
    }
    return entries;
  } catch {
    return null;
  }
};

/** Reads the state of an awareness entry; `undefined` when it is not one. `null` says: gone. */
export const readState = (json: Uint8Array): unknown => {
  try {
    return JSON.parse(decodeUtf8(json)) as unknown;
  } catch {
    return undefined;
  }
};

/** Reads awareness entries; `null` when they are not such, or more than `most`. */
export const readAwareness = (bytes: Uint8Array, most: number): readonly AwarenessEntry[] | null => {
  const entries = scanAwareness(bytes, most)?.map(({ client, clock, json }) => ({ client, clock, state: readState(json) }));
  return entries === undefined || entries.some(({ state }) => state === undefined) ? null : entries;
};

export const step1Frame = (vector: Uint8Array): Uint8Array => syncFrame(STEP_1, vector);
export const step2Frame = (update: Uint8Array): Uint8Array => syncFrame(STEP_2, update);
export const updateFrame = (update: Uint8Array): Uint8Array => syncFrame(UPDATE, update);

export const awarenessFrame = (entries: readonly AwarenessEntry[]): Uint8Array => awarenessFrameOf(entries.map(awarenessEntry));

/** One entry, encoded; for frames that share entries. */
export const awarenessEntry = ({ client, clock, state }: AwarenessEntry): Uint8Array => {
  const out = encoding.createEncoder();
  encoding.writeVarUint(out, client);
  encoding.writeVarUint(out, clock);
  encoding.writeVarString(out, JSON.stringify(state));
  return encoding.toUint8Array(out);
};

/** A frame of entries that are encoded already. */
export const awarenessFrameOf = (entries: readonly Uint8Array[]): Uint8Array => {
  const inner = encoding.createEncoder();
  encoding.writeVarUint(inner, entries.length);
  for (const entry of entries) encoding.writeUint8Array(inner, entry);
  const out = encoding.createEncoder();
  encoding.writeVarUint(out, AWARENESS);
  encoding.writeVarUint8Array(out, encoding.toUint8Array(inner));
  return encoding.toUint8Array(out);
};

/** An update that says nothing: no structs, no deletions. What a client without words of its own answers to a `step1`. */
export const isEmptyUpdate = (update: Uint8Array): boolean => update.length === 2 && update[0] === 0 && update[1] === 0;

const readOne = (decoder: decoding.Decoder): Frame | null => {
  switch (decoding.readVarUint(decoder)) {
    case SYNC:
      return readSync(decoder);
    case AWARENESS:
      return { kind: 'awareness', entries: decoding.readVarUint8Array(decoder) };
    case QUERY_AWARENESS:
      return { kind: 'query-awareness' };
    default:
      return null;
  }
};

const readSync = (decoder: decoding.Decoder): Frame | null => {
  const kind = decoding.readVarUint(decoder);
  const bytes = decoding.readVarUint8Array(decoder);
  switch (kind) {
    case STEP_1:
      return { kind: 'step1', vector: bytes };
    case STEP_2:
      return { kind: 'step2', update: bytes };
    case UPDATE:
      return { kind: 'update', update: bytes };
    default:
      return null;
  }
};

const syncFrame = (kind: number, bytes: Uint8Array): Uint8Array => {
  const out = encoding.createEncoder();
  encoding.writeVarUint(out, SYNC);
  encoding.writeVarUint(out, kind);
  encoding.writeVarUint8Array(out, bytes);
  return encoding.toUint8Array(out);
};

const SYNC = 0;
const AWARENESS = 1;
const QUERY_AWARENESS = 3;
const STEP_1 = 0;
const STEP_2 = 1;
const UPDATE = 2;
