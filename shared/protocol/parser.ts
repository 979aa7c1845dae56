import { Decoder, Encoder, PacketType, type Packet } from 'socket.io-parser';
import { readChannelMessage, writeChannelMessage } from '../doc/channel-message.ts';

/**
 * The Socket.io parser of both ends. Events are JSON as usual. A `doc` event is one binary message instead of a text that announces
 * an attachment and the attachment: half the messages, and a message that goes to many is encoded once.
 */
class FrameEncoder extends Encoder {
  override encode(packet: Packet): ReturnType<Encoder['encode']> {
    const event: unknown = packet.data;
    return packet.type === PacketType.EVENT && isDocEvent(event) ? [writeChannelMessage(event[1], event[2])] : super.encode(packet);
  }
}

class FrameDecoder extends Decoder {
  override add(message: unknown): void {
    const bytes = bytesOf(message);
    if (bytes === null) {
      if (typeof message === 'string' && ANNOUNCES_BYTES.test(message)) throw new Error('bytes come as a document frame or not at all');
      return super.add(message);
    }
    const { channel, frame } = readChannelMessage(bytes);
    this.emitReserved('decoded', { type: PacketType.EVENT, nsp: '/', data: ['doc', channel, frame] });
  }
}

export const parser = { Encoder: FrameEncoder, Decoder: FrameDecoder };

const isDocEvent = (event: unknown): event is readonly ['doc', number, Uint8Array] =>
  Array.isArray(event) && event[0] === 'doc' && typeof event[1] === 'number' && event[2] instanceof Uint8Array;

/** The types of an event and an acknowledgement with attachments. */
const ANNOUNCES_BYTES = new RegExp(`^[${String(PacketType.BINARY_EVENT)}${String(PacketType.BINARY_ACK)}]`);

const bytesOf = (message: unknown): Uint8Array | null => {
  if (message instanceof Uint8Array) return message;
  return message instanceof ArrayBuffer ? new Uint8Array(message) : null;
};
