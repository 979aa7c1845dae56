/**
 * A binary WebSocket message as a server sends it (RFC 6455 §5.2: one final frame, not masked). A buffer that goes to many
 * connections is framed once; `payload` must not change afterwards.
 */
export const webSocketFrame = (payload: Uint8Array): Buffer => {
  const known = framed.get(payload);
  if (known !== undefined) return known;
  const header = headerFor(payload.byteLength);
  const frame = Buffer.allocUnsafeSlow(header.byteLength + payload.byteLength);
  frame.set(header);
  frame.set(payload, header.byteLength);
  framed.set(payload, frame);
  return frame;
};

const framed = new WeakMap<Uint8Array, Buffer>();

const headerFor = (length: number): Uint8Array => {
  if (length < 126) return Uint8Array.of(FINAL_BINARY, length);
  const header = Buffer.alloc(length < 2 ** 16 ? 4 : 10);
  header[0] = FINAL_BINARY;
  header[1] = length < 2 ** 16 ? 126 : 127;
  if (length < 2 ** 16) header.writeUInt16BE(length, 2);
  else header.writeBigUInt64BE(BigInt(length), 2);
  return header;
};

const FINAL_BINARY = 0x82;
