import * as Y from 'yjs';

/** Reads a Yjs state vector; `null` when it is none. */
export const readVector = (encoded: Uint8Array): ReadonlyMap<number, number> | null => {
  try {
    return Y.decodeStateVector(encoded);
  } catch {
    return null;
  }
};
