import { createConnection, type Socket } from 'node:net';
import { WebSocket } from 'ws';
import { readFrame, type Frame } from '../../shared/doc/frames.ts';
import type { Dialect, Packet } from './dialects.ts';
import { createFrameCounter, type FrameCounter } from './frame-counter.ts';

/** One load client's connection to the document. */
export interface Line {
  readonly counted: Pick<FrameCounter, 'frames' | 'bytes'>;
  readonly isOpen: boolean;
  send(frame: Uint8Array): void;
  close(): void;
}

export interface LineOptions {
  readonly port: number;
  readonly dialect: Dialect;
  readonly cookie: string | null;
  /** Hears every frame. Without it the line is thin: once synced it only counts what comes in. */
  readonly onFrame?: (frame: Frame) => void;
}

/** Opens a line; resolves when the server has sent all there is. */
export const openLine = ({ port, dialect, cookie, onFrame }: LineOptions): Promise<Line> =>
  new Promise((resolve, reject) => {
    const counted = createFrameCounter();
    let wire: Socket | null = null;
    const socket = new WebSocket(`ws://127.0.0.1:${port}${dialect.path()}`, {
      perMessageDeflate: false,
      headers: cookie === null ? {} : { cookie },
      createConnection: () => (wire = createConnection({ host: '127.0.0.1', port, noDelay: true })),
    });
    const count = (chunk: Uint8Array) => {
      counted.take(chunk);
    };
    const sendAll = (packets: readonly Packet[]) => {
      for (const packet of packets) socket.send(packet);
    };
    const line: Line = {
      counted,
      get isOpen() {
        return socket.readyState === WebSocket.OPEN;
      },
      send: (frame) => {
        sendAll(dialect.pack(frame));
      },
      close: () => {
        socket.terminate();
      },
    };
    socket.on('open', () => {
      // Not before: what came along with the handshake would reach this listener only.
      wire?.on('data', count);
      sendAll(dialect.opening());
    });
    socket.on('error', reject);
    socket.on('close', (code, reason) => {
      reject(new Error(`closed before it was synced: ${code} ${reason.toString()}`));
    });
    socket.on('message', (data: Buffer, isBinary) => {
      if (!isBinary) return sendAll(dialect.reply(data.toString()));
      const bytes = dialect.unpack(data);
      const frame = bytes === null ? null : readFrame(bytes);
      if (frame === null) return;
      onFrame?.(frame);
      if (frame.kind !== 'step2') return;
      if (onFrame === undefined) wire?.removeAllListeners('data').on('data', count);
      resolve(line);
    });
  });
