import { createConnection } from 'node:net';
import { clientFrame, type Packet } from './client-frame.ts';
import { createFrameReader, OPCODE, type FrameReader, type FrameWatcher } from './frame-reader.ts';

/** A WebSocket that does as little as it can, so that hundreds of them fit beside the server that is measured. */
export interface ThinSocket {
  readonly counted: Pick<FrameReader, 'frames' | 'bytes'>;
  readonly isOpen: boolean;
  /** The code with which the server closed it; 1006 when it just went, `null` while nothing happened. */
  readonly closedWith: number | null;
  send(packets: readonly Packet[]): void;
  /** Goes without a word, as a tab that is closed. */
  close(): void;
}

interface Target {
  readonly port: number;
  readonly path: string;
  readonly cookie: string | null;
  readonly watcher: FrameWatcher;
  /** The server has agreed to speak WebSocket, and nothing else was heard yet. */
  readonly onOpen: (socket: ThinSocket) => void;
  /** It is over, or never began. */
  readonly onClose: (why: Error) => void;
}

export const openSocket = ({ port, path, cookie, watcher, onOpen, onClose }: Target): void => {
  let closedWith: number | null = null;
  let handshake: Buffer | null = Buffer.alloc(0);

  const reader = createFrameReader({
    wanted: (opcode) => (opcode >= OPCODE.close ? CONTROL_BYTES : watcher.wanted(opcode)),
    frame(opcode, head, length) {
      if (opcode < OPCODE.close) return watcher.frame(opcode, head, length);
      if (opcode === OPCODE.ping) wire.write(clientFrame(Buffer.from(head), OPCODE.pong));
      if (opcode !== OPCODE.close) return;
      closedWith = head.length < 2 ? 1005 : head.readUInt16BE(0);
      wire.destroy();
    },
  });

  const take = (chunk: Buffer) => {
    if (handshake === null) return reader.take(chunk);
    handshake = Buffer.concat([handshake, chunk]);
    const end = handshake.indexOf('\r\n\r\n');
    if (end < 0) return;
    if (!handshake.subarray(0, 12).toString().endsWith(' 101')) return wire.destroy(new Error(handshake.toString('latin1')));
    const rest = handshake.subarray(end + 4);
    handshake = null;
    onOpen(socket);
    if (rest.length > 0) reader.take(rest);
  };

  const wire = createConnection({
    host: '127.0.0.1',
    port,
    noDelay: true,
    // One buffer for all sockets: what arrives is looked at and forgotten before the next read.
    onread: {
      buffer: INCOMING,
      callback(size) {
        take(INCOMING.subarray(0, size));
        return true;
      },
    },
  });
  wire.on('connect', () => wire.write(request(path, port, cookie)));
  let why: Error | null = null;
  wire.on('error', (error) => (why = error));
  wire.on('close', () => {
    closedWith ??= 1006;
    onClose(why ?? new Error(`closed with ${closedWith}`));
  });

  const socket: ThinSocket = {
    counted: reader,
    get isOpen() {
      return closedWith === null;
    },
    get closedWith() {
      return closedWith;
    },
    send(packets) {
      const [only, ...more] = packets;
      if (only === undefined || closedWith !== null) return;
      wire.write(more.length === 0 ? clientFrame(only) : Buffer.concat(packets.map((packet) => clientFrame(packet))));
    },
    close() {
      wire.destroy();
    },
  };
};

const request = (path: string, port: number, cookie: string | null): string =>
  [
    `GET ${path} HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    ...(cookie === null ? [] : [`Cookie: ${cookie}`]),
    '\r\n',
  ].join('\r\n');

const INCOMING = Buffer.alloc(256 * 1024);
/** The most a control frame can hold. */
const CONTROL_BYTES = 125;
