import { OPCODE } from './frame-reader.ts';

/** What goes on a WebSocket as one message: text, or bytes. */
export type Packet = string | Uint8Array;

/** A message as a client must send it. Its mask is zero: the server has the same work, and we have none. */
export const clientFrame = (packet: Packet, opcode: number = typeof packet === 'string' ? OPCODE.text : OPCODE.binary): Buffer => {
  const payload = typeof packet === 'string' ? Buffer.from(packet) : packet;
  const extended = payload.length < 126 ? 0 : payload.length < 2 ** 16 ? 2 : 8;
  const frame = Buffer.alloc(2 + extended + MASK_BYTES + payload.length);
  frame[0] = FINAL | opcode;
  frame[1] = MASKED | (extended === 0 ? payload.length : extended === 2 ? 126 : 127);
  if (extended === 2) frame.writeUInt16BE(payload.length, 2);
  if (extended === 8) frame.writeBigUInt64BE(BigInt(payload.length), 2);
  frame.set(payload, 2 + extended + MASK_BYTES);
  return frame;
};

const [FINAL, MASKED, MASK_BYTES] = [0x80, 0x80, 4];
