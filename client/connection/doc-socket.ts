import type { Socket } from 'socket.io-client';
import type { ClientToServer, ServerToClient } from '../../shared/protocol/control.ts';

export type ControlSocket = Socket<ServerToClient, ClientToServer>;

/**
 * A class shaped like `WebSocket` for the stock `WebsocketProvider`: every “socket” is a channel on the one control connection,
 * so it works wherever that works, also where a proxy blocks WebSockets. The document's name is what follows the address's last `/`.
 */
export const createDocSocketClass = (control: ControlSocket): typeof WebSocket => {
  const channels = new Map<number, DocSocket>();
  /** Closed from here: what the server sent before it heard of that may still arrive, and must not reach another document. */
  const spent = new Set<number>();

  class DocSocket {
    static readonly CONNECTING = CONNECTING;
    static readonly OPEN = OPEN;
    static readonly CLOSING = CLOSING;
    static readonly CLOSED = CLOSED;
    readonly CONNECTING = CONNECTING;
    readonly OPEN = OPEN;
    readonly CLOSING = CLOSING;
    readonly CLOSED = CLOSED;
    readonly url: string;
    readonly protocol = '';
    readonly extensions = '';
    readonly bufferedAmount = 0;
    binaryType: BinaryType = 'arraybuffer';
    readyState: number = CONNECTING;
    onopen: (() => void) | null = null;
    onmessage: ((event: { readonly data: unknown }) => void) | null = null;
    onclose: ((event: { readonly code: number; readonly reason: string; readonly wasClean: boolean }) => void) | null = null;
    onerror: (() => void) | null = null;
    readonly #channel = lowestFree(channels, spent);

    constructor(url: string | URL) {
      this.url = String(url);
      channels.set(this.#channel, this);
      // Handlers are set after the constructor. Without a connection it waits for one; the control connection spreads its returns.
      queueMicrotask(() => {
        this.begin();
      });
    }

    begin(): void {
      if (this.readyState !== CONNECTING || !control.connected) return;
      control.emit('doc-open', this.#channel, this.url.slice(this.url.lastIndexOf('/') + 1));
      this.readyState = OPEN;
      this.onopen?.();
    }

    send(frame: Uint8Array): void {
      if (this.readyState === OPEN && control.connected) control.emit('doc', this.#channel, frame);
    }

    receive(frame: unknown): void {
      if (this.readyState === OPEN) this.onmessage?.({ data: frame });
    }

    end(code: number, reason: string): void {
      if (this.readyState === CLOSED) return;
      this.readyState = CLOSED;
      channels.delete(this.#channel);
      this.onclose?.({ code, reason, wasClean: code !== ABNORMAL });
    }

    /** The connection under it broke: who was open is closed, who waits goes on waiting. */
    broken(): void {
      if (this.readyState === OPEN) this.end(ABNORMAL, '');
    }

    close(): void {
      if (this.readyState === OPEN && control.connected) {
        control.emit('doc-close', this.#channel);
        spent.add(this.#channel);
      }
      this.end(NORMAL, '');
    }
  }

  control.on('doc', (channel, frame) => channels.get(channel)?.receive(frame));
  control.on('doc-close', (channel, code, reason) => channels.get(channel)?.end(code, reason));
  control.on('connect', () => {
    for (const channel of [...channels.values()]) channel.begin();
  });
  control.on('disconnect', () => {
    spent.clear();
    for (const channel of [...channels.values()]) channel.broken();
  });
  return DocSocket as unknown as typeof WebSocket;
};

/** Low numbers, and in everybody's browser the same ones: then the server can send all of them the same buffer. */
const lowestFree = (taken: ReadonlyMap<number, unknown>, spent: ReadonlySet<number>): number => {
  let channel = 1;
  while (taken.has(channel) || spent.has(channel)) channel += 1;
  return channel;
};

const CONNECTING = 0;
const OPEN = 1;
const CLOSING = 2;
const CLOSED = 3;
const NORMAL = 1000;
const ABNORMAL = 1006;
