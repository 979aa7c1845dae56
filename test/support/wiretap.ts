import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** Stands between one browser and the server and keeps every byte the server sent: HTTP, WebSocket frames, polling bodies. */
export interface Wiretap {
  /** Where that browser goes instead. */
  readonly url: string;
  /** Everything received so far, connection after connection. */
  heard(): Buffer;
  close(): void;
}

export const openWiretap = async (port: number): Promise<Wiretap> => {
  const streams: Buffer[][] = [];
  const open = new Set<Socket>();
  const tap = createServer((client) => {
    const upstream = connect(port, '127.0.0.1');
    const heard: Buffer[] = [];
    streams.push(heard);
    for (const socket of [client, upstream]) {
      open.add(socket);
      // One end going away ends the other.
      socket
        .on('error', () => undefined)
        .on('close', () => {
          open.delete(socket);
          client.destroy();
          upstream.destroy();
        });
    }
    upstream.on('data', (bytes: Buffer) => {
      heard.push(bytes);
      client.write(bytes);
    });
    client.pipe(upstream);
  });
  await new Promise<void>((resolve) => tap.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(tap.address() as AddressInfo).port}`,
    heard: () => Buffer.concat(streams.flat()),
    close() {
      tap.close();
      for (const socket of open) socket.destroy();
    },
  };
};
