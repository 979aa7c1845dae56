import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

/**
 * One frame of a document on the control channel, as one binary message: the number of the channel (a variable-length integer as in
 * lib0), then the frame. A connection carries several documents, each under a number its client chose.
 */
export const writeChannelMessage = (channel: number, frame: Uint8Array): Uint8Array => {
  const out = encoding.createEncoder();
  encoding.writeVarUint(out, channel);
  encoding.writeUint8Array(out, frame);
  return encoding.toUint8Array(out);
};

/** @throws when it does not begin with a number */
export const readChannelMessage = (message: Uint8Array): { readonly channel: number; readonly frame: Uint8Array } => {
  const decoder = decoding.createDecoder(message);
  const channel = decoding.readVarUint(decoder);
  return { channel, frame: message.subarray(decoder.pos) };
};
