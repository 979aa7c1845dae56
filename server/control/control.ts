import type { IncomingMessage, Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';
import type { Refusal } from '../../shared/session/refusal.ts';
import type { ClientToServer, ServerToClient } from '../../shared/protocol/control.ts';
import { parser } from '../../shared/protocol/parser.ts';
import type { Visitors } from '../auth/visitor.ts';
import { fault, type Log } from '../log.ts';
import { serveConnection, type ConnectionDeps } from './connection.ts';
import { handshake, type HandshakeDeps, type Seated } from './handshake.ts';

export interface Control {
  close(): Promise<void>;
}

export type ControlDeps = HandshakeDeps & ConnectionDeps & { readonly http: HttpServer; readonly visitors: Visitors; readonly log: Log };

/** The control channel on `/socket.io/`: by WebSocket, and by long-polling where a proxy blocks those. */
export const createControl = (deps: ControlDeps): Control => {
  const { http, visitors, log } = deps;
  const io = new Server<ClientToServer, ServerToClient, Record<never, never>, { seated: Seated }>(http, {
    serveClient: false,
    parser,
    // Upgrades on other paths are somebody else's; compose ends those that are nobody's.
    destroyUpgrade: false,
    maxHttpBufferSize: 256 * 1024,
    pingInterval: 20_000,
    pingTimeout: 20_000,
    connectTimeout: 10_000,
    perMessageDeflate: false,
    httpCompression: false,
    // `cors` guards no WebSocket; this guards both transports.
    allowRequest: (request, allow) => allow(null, visitors.isOurs(request)),
  });

  io.use((socket, next) => {
    handshake(socket.request, socket.handshake.auth, deps).then(
      (result) => {
        if (!result.ok) return next(refused(result.error));
        socket.data.seated = result.value;
        next();
      },
      (error: unknown) => {
        log.error(fault(error), 'a handshake failed');
        next(refused({ code: 'unavailable' }));
      },
    );
  });
  io.on('connection', (socket) => {
    // The person may have gone between the handshake and now.
    if (socket.connected) serveConnection(socket, deps);
  });
  io.engine.on('connection_error', ({ code }: { code: number; req: IncomingMessage }) => log.debug({ code }, 'a connection was refused'));

  return { close: () => io.close() };
};

/** Reaches the client as `connect_error` with `data`. */
const refused = (refusal: Refusal): Error => Object.assign(new Error('refused'), { data: { refusal } });
