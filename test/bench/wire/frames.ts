import * as encoding from 'lib0/encoding';
import * as decoding from 'lib0/decoding';
import { step1Frame } from '../../../shared/doc/frames.ts';
import { EMPTY_VECTOR, NOTHING, type Heard } from './dialect.ts';

/** The frames of the y-websocket protocol, as far as a load client needs them. */

/** “I have nothing: tell me all.” */
export const ASK = step1Frame(EMPTY_VECTOR);

export const awarenessFrameOf = (entries: Uint8Array): Uint8Array => {
  const out = encoding.createEncoder();
  encoding.writeVarUint(out, AWARENESS);
  encoding.writeVarUint8Array(out, entries);
  return encoding.toUint8Array(out);
};

/** What a frame says; of a long one the beginning is enough to know its kind. */
export const hearFrame = (frame: Uint8Array): Heard => {
  if (frame[0] !== SYNC) return NOTHING;
  const kind = ({ [STEP_2]: 'state', [UPDATE]: 'update' } as const)[frame[1] ?? -1];
  if (kind === undefined) return NOTHING;
  const decoder = decoding.createDecoder(frame.subarray(2));
  const length = decoding.readVarUint(decoder);
  return { kind, update: frame.subarray(2 + decoder.pos, 2 + decoder.pos + length) };
};

const [SYNC, AWARENESS] = [0, 1];
const [STEP_2, UPDATE] = [1, 2] as const;
