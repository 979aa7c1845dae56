import type { Packet } from './client-frame.ts';

/** How one client of a document speaks to a server. A dialect may remember: each connection has its own. */
export interface Dialect {
  /** Path and query of the WebSocket. */
  readonly path: string;
  /** What to send once the WebSocket is open; here or in an answer, it asks for all there is. */
  readonly opening: readonly Packet[];
  /** What a message means. `packet` may be its beginning only. */
  hear(packet: string | Buffer): Heard;
  /** How a text message begins that ends the connection to the document and not the one it came by. */
  readonly goodbye?: Buffer;
  update(update: Uint8Array): readonly Packet[];
  /** Awareness entries in the encoding of y-protocols. */
  awareness(entries: Uint8Array): readonly Packet[];
}

export type Heard =
  /** All there is, or an update of it. */
  | { readonly kind: 'state' | 'update'; readonly update: Uint8Array }
  /** To be answered with these; none when it asks for nothing. */
  | { readonly kind: 'other'; readonly answer: readonly Packet[] };

/** Which document, and with which rights. */
export interface Target {
  readonly document: string;
  /** Where there are sessions: the join code of this one. */
  readonly code?: string;
}

export const NOTHING: Heard = { kind: 'other', answer: [] };
export const answerWith = (...answer: readonly Packet[]): Heard => ({ kind: 'other', answer });

/** “I have nothing.” */
export const EMPTY_VECTOR = Uint8Array.of(0);
