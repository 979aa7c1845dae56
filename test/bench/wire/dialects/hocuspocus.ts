import * as encoding from 'lib0/encoding';
import { updateFrame } from '../../../../shared/doc/frames.ts';
import { NOTHING, type Dialect, type Target } from '../dialect.ts';
import { ASK, awarenessFrameOf, hearFrame } from '../frames.ts';

/** Every message begins with the name of its document, and the first one brings a token. */
export const hocuspocus = ({ document }: Target): Dialect => {
  const named = (write: (encoder: encoding.Encoder) => void): Uint8Array => {
    const encoder = encoding.createEncoder();
    encoding.writeVarString(encoder, document);
    write(encoder);
    return encoding.toUint8Array(encoder);
  };
  const token = named((encoder) => {
    encoding.writeVarUint(encoder, AUTH);
    encoding.writeVarUint(encoder, 0);
    encoding.writeVarString(encoder, 'token');
  });
  const pack = (frame: Uint8Array) =>
    named((encoder) => {
      encoding.writeUint8Array(encoder, frame);
    });
  return {
    path: '/',
    opening: [token, pack(ASK)],
    hear(packet) {
      if (typeof packet === 'string') return NOTHING;
      const frame = packet.subarray(1 + (packet[0] as number));
      // A reply to a question has a kind of its own, and is otherwise a sync message.
      if (frame[0] === SYNC_REPLY) frame[0] = 0;
      return hearFrame(frame);
    },
    update: (update) => [pack(updateFrame(update))],
    awareness: (entries) => [pack(awarenessFrameOf(entries))],
  };
};

const AUTH = 2;
const SYNC_REPLY = 4;
