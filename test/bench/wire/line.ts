import type { Dialect } from './dialect.ts';
import { OPCODE } from './frame-reader.ts';
import { openSocket, type ThinSocket } from './socket.ts';

/** One client's connection to one document. */
export interface Line extends Omit<ThinSocket, 'send'> {
  update(update: Uint8Array): void;
  awareness(entries: Uint8Array): void;
}

export interface LineOptions {
  readonly port: number;
  readonly dialect: Dialect;
  readonly cookie: string | null;
  /** Hears what the document says. Without it the line is thin: once it has all there is, it only counts what comes in. */
  readonly hear?: (update: Uint8Array) => void;
  /** Milliseconds to wait for all there is. */
  readonly patience?: number;
}

/** Opens a line; resolves when all there is has come in. */
export const openLine = ({ port, dialect, cookie, hear, patience = 60_000 }: LineOptions): Promise<Line> =>
  new Promise((resolve, reject) => {
    const textHead = dialect.goodbye?.length ?? 1;
    let synced = false;
    let socket: ThinSocket | null = null;
    const refuse = (error: Error) => {
      clearTimeout(late);
      socket?.close();
      reject(error);
    };
    const late = setTimeout(() => refuse(new Error('not synced in time')), patience);

    const hearPacket = (packet: Buffer | string, on: ThinSocket) => {
      const heard = dialect.hear(packet);
      if (heard.kind === 'other') return on.send(heard.answer);
      hear?.(heard.update);
      if (synced || heard.kind !== 'state') return;
      synced = true;
      clearTimeout(late);
      resolve(lineOn(on, dialect));
    };

    openSocket({
      port,
      path: dialect.path,
      cookie,
      watcher: {
        // A thin line that has everything wants to hear nothing more, but for the heartbeat and a goodbye.
        wanted: (opcode) => (hear !== undefined ? Infinity : !synced ? HEAD : opcode === OPCODE.text ? textHead : 0),
        frame(opcode, head, length) {
          if (socket === null) return;
          if (opcode === OPCODE.text && length === 1 && head[0] === PING) return socket.send([PONG]);
          if (opcode === OPCODE.text && dialect.goodbye?.equals(head.subarray(0, textHead)) === true) return socket.close();
          if (!synced || hear !== undefined) hearPacket(opcode === OPCODE.text ? head.toString('latin1') : head, socket);
        },
      },
      onOpen(opened) {
        socket = opened;
        socket.send(dialect.opening);
      },
      onClose: refuse,
    });
  });

const lineOn = (socket: ThinSocket, dialect: Dialect): Line => ({
  counted: socket.counted,
  get isOpen() {
    return socket.isOpen;
  },
  get closedWith() {
    return socket.closedWith;
  },
  update: (update) => socket.send(dialect.update(update)),
  awareness: (entries) => socket.send(dialect.awareness(entries)),
  close: () => socket.close(),
});

/** Engine.io's heartbeat: “2” asks, “3” answers. */
const [PING, PONG] = [0x32, '3'];
/** Bytes of a message that tell what it is. */
const HEAD = 256;
