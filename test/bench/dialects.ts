import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

export type DialectName = 'plain' | 'sync' | 'hocuspocus' | 'socket.io';

/** How the frames of the y-websocket protocol travel on a WebSocket of this server. */
export interface Dialect {
  /** Path and query of the WebSocket that leads to the document. */
  path(): string;
  /** What to send once the WebSocket is open; here or in a reply, it asks for all there is. */
  opening(): readonly Packet[];
  /** What to send on a packet that is no frame: greetings and pings. */
  reply(packet: string): readonly Packet[];
  pack(frame: Uint8Array): readonly Packet[];
  /** The frame in a binary packet; `null` when it holds none. */
  unpack(packet: Uint8Array): Uint8Array | null;
}

export type Packet = string | Uint8Array;

/** A dialect for one document; `code` is that of the session, where there are sessions. */
export const dialectOf = (name: DialectName, document: string, code: string): Dialect => {
  switch (name) {
    case 'plain':
      return { ...bare, path: () => `/${document}` };
    case 'sync':
      return { ...bare, path: () => `/sync/${document}?seat=participant` };
    case 'hocuspocus':
      return hocuspocus(document);
    case 'socket.io':
      return socketIo(document, code);
  }
};

/** “I have nothing: tell me all.” */
const ASK = Uint8Array.of(0, 0, 1, 0);

const bare: Omit<Dialect, 'path'> = {
  opening: () => [ASK],
  reply: () => [],
  pack: (frame) => [frame],
  unpack: (packet) => packet,
};

/** Every message begins with the name of its document, and the first one brings a token. */
const hocuspocus = (document: string): Dialect => {
  const named = (rest: (encoder: encoding.Encoder) => void): Uint8Array => {
    const encoder = encoding.createEncoder();
    encoding.writeVarString(encoder, document);
    rest(encoder);
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
    ...bare,
    path: () => '/',
    opening: () => [token, pack(ASK)],
    pack: (frame) => [pack(frame)],
    unpack(packet) {
      const decoder = decoding.createDecoder(packet);
      decoding.readVarString(decoder);
      const frame = Uint8Array.from(decoding.readTailAsUint8Array(decoder));
      // A reply to a question has a kind of its own, and is otherwise a sync message.
      if (frame[0] === SYNC_REPLY) frame[0] = 0;
      return frame;
    },
  };
};

const AUTH = 2;
const SYNC_REPLY = 4;

/** Engine.io over a WebSocket, as our own browser client speaks it after its upgrade. */
const socketIo = (document: string, code: string): Dialect => ({
  ...bare,
  path: () => '/socket.io/?EIO=4&transport=websocket',
  opening: () => [],
  reply(packet) {
    if (packet.startsWith('0')) return [`40${JSON.stringify({ code, seat: 'participant' })}`];
    if (packet.startsWith('42["welcome"')) return [`42${JSON.stringify(['doc-open', 1, document])}`, ...socketIoFrame(ASK)];
    return packet === '2' ? ['3'] : [];
  },
  pack: socketIoFrame,
});

const socketIoFrame = (frame: Uint8Array): readonly Packet[] => ['451-["doc",1,{"_placeholder":true,"num":0}]', frame];
