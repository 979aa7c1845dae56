import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { parseDocName } from '../../shared/doc/names.ts';
import type { SessionId } from '../../shared/ids.ts';
import { SEATS, type Seat } from '../../shared/protocol/control.ts';
import { closeTransport } from './connection.ts';
import type { DocConnection, DocTransport, Hub, SeatedActor } from './hub.ts';

export interface SyncUpgradeDeps {
  readonly hub: Pick<Hub, 'open'>;
  /** Whose request this is: the person or screen in that seat of that session, by the browser's cookie. Loads the session. */
  readonly actorFor: (request: IncomingMessage, session: SessionId, seat: Seat) => Promise<SeatedActor | null>;
  readonly originAllowed: (request: IncomingMessage) => boolean;
}

/**
 * Serves `GET /sync/<document>` as a raw WebSocket for any stock Yjs client. Who may not come in is accepted and closed
 * at once with the code that says why: an HTTP status on an upgrade never reaches a browser's script.
 */
export const createSyncUpgrade = ({ hub, actorFor, originAllowed }: SyncUpgradeDeps) => {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_PAYLOAD, perMessageDeflate: false });

  return (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    // Without a listener an error of one connection ends the process.
    socket.on('error', () => {
      socket.destroy();
    });
    sockets.handleUpgrade(request, socket, head, (ws) => {
      ws.on('error', () => {
        ws.terminate();
      });
      serve(ws, request).catch(() => {
        closeTransport(transportOf(ws), 'unavailable');
      });
    });
  };

  async function serve(ws: WebSocket, request: IncomingMessage): Promise<void> {
    const transport = transportOf(ws);
    const { name, seat } = readTarget(request.url ?? '');
    const ref = parseDocName(name);
    if (!originAllowed(request)) return closeTransport(transport, 'forbidden');
    if (ref === null || seat === null) return closeTransport(transport, 'unknown');

    let connection: DocConnection | null = null;
    const early: Uint8Array[] = [];
    ws.on('message', (data, isBinary) => {
      const frame = isBinary && Buffer.isBuffer(data) ? data : NOT_A_FRAME;
      if (connection !== null) connection.receive(frame);
      else if (early.length < MOST_EARLY) early.push(frame);
      else ws.terminate();
    });
    ws.on('close', () => connection?.closed());

    const actor = await actorFor(request, ref.session, seat);
    if (ws.readyState !== ws.OPEN) return;
    if (actor === null) return closeTransport(transport, 'forbidden');
    connection = hub.open(actor, name, transport);
    for (const frame of early) connection.receive(frame);
  }
};

const transportOf = (ws: WebSocket): DocTransport => ({
  send: (frame) => {
    if (ws.readyState === ws.OPEN) ws.send(frame, { binary: true });
  },
  close: (code, reason) => {
    ws.close(code, reason);
  },
  get bufferedAmount() {
    return ws.bufferedAmount;
  },
});

/** `/sync/<document>?seat=…`; the seat is a participant's unless it says otherwise. */
const readTarget = (target: string): { readonly name: string; readonly seat: Seat | null } => {
  const url = URL.parse(target, 'http://here');
  const wanted = url?.searchParams.get('seat') ?? 'participant';
  return { name: decode(url?.pathname.slice('/sync/'.length) ?? ''), seat: SEATS.find((seat) => seat === wanted) ?? null };
};

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
};

const MAX_PAYLOAD = 1024 * 1024;
/** Frames a client may send while we look up who it is. */
const MOST_EARLY = 32;
/** A text message is no frame; the hub closes the connection for it. */
const NOT_A_FRAME = new Uint8Array();
