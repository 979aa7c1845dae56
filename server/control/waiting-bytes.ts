import type { Socket } from 'socket.io';

/** Counts the bytes that wait on a connection: not yet handed to its transport, or handed over and not yet with the network. */
export interface WaitingBytes {
  add(bytes: number): void;
  count(): number;
}

export const countWaitingBytes = ({ conn }: Pick<Socket, 'conn'>): WaitingBytes => {
  let queued = 0;
  let handedOver = 0;
  conn.on('flush', () => {
    handedOver = queued;
    queued = 0;
  });
  return {
    add(bytes) {
      queued += bytes;
    },
    count: () => queued + (conn.transport.writable ? 0 : handedOver),
  };
};
