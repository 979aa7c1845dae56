import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';

export type UpgradeHandler = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

/**
 * Sends WebSocket upgrades where they belong. `left` are paths that listen for themselves, as Socket.io does.
 * An upgrade that is nobody's is ended: unanswered it would hold its socket for ever.
 */
export const routeUpgrades = (
  http: Server,
  { handlers, left }: { readonly handlers: Readonly<Record<string, UpgradeHandler>>; readonly left: readonly string[] },
): void => {
  http.on('upgrade', (request, socket, head) => {
    const target = request.url ?? '';
    if (left.some((path) => target.startsWith(path))) return;
    const handler = Object.entries(handlers).find(([path]) => target.startsWith(path))?.[1];
    if (handler !== undefined) return handler(request, socket, head);
    // Without a listener an error of one connection ends the process.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  });
};
