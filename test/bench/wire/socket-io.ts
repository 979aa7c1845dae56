/** Socket.io's packets on one WebSocket, as far as a load client needs them. Engine.io's “4” is a message, “2” an event, “3” an answer. */

export const connectPacket = (auth: unknown): string => `40${JSON.stringify(auth)}`;

/** `id`: when the other end is to answer. */
export const eventPacket = (event: readonly unknown[], id?: number): string => `42${id ?? ''}${JSON.stringify(event)}`;

export type Incoming =
  /** Engine.io is there; Socket.io is next. */
  | { readonly kind: 'open' }
  | { readonly kind: 'event'; readonly event: readonly unknown[] }
  | { readonly kind: 'answer'; readonly id: number; readonly values: readonly unknown[] }
  | { readonly kind: 'other' };

export const readPacket = (packet: string): Incoming => {
  if (packet.startsWith('0')) return { kind: 'open' };
  const start = packet.indexOf('[');
  if (start < 0) return { kind: 'other' };
  if (packet.startsWith('42')) return { kind: 'event', event: JSON.parse(packet.slice(start)) as readonly unknown[] };
  if (packet.startsWith('43'))
    return { kind: 'answer', id: Number(packet.slice(2, start)), values: JSON.parse(packet.slice(start)) as readonly unknown[] };
  return { kind: 'other' };
};

export const SOCKET_IO_PATH = '/socket.io/?EIO=4&transport=websocket';
