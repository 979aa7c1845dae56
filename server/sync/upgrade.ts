import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { parseDocName } from '../../shared/doc/names.ts';
import type { SessionId } from '../../shared/ids.ts';
import { SEATS, type Seat } from '../../shared/protocol/control.ts';
import { closeTransport } from './connection.ts';
import type { DocConnection, DocTransport, Hub, SeatedActor } from './hub.ts';
import { webSocketFrame } from '../ws-frame.ts';

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
      const line = createLine(ws, socket);
      comeIn(request, line).catch(() => {
        closeTransport(line.transport, 'unavailable');
      });
    });
  };

  async function comeIn(request: IncomingMessage, line: Line): Promise<void> {
    const { name, seat } = readTarget(request.url ?? '');
    const ref = parseDocName(name);
    if (!originAllowed(request)) return closeTransport(line.transport, 'forbidden');
    if (ref === null || seat === null) return closeTransport(line.transport, 'unknown');
    const actor = await actorFor(request, ref.session, seat);
    if (!line.isOpen()) return;
    if (actor === null) return closeTransport(line.transport, 'forbidden');
    line.lead(hub.open(actor, name, line.transport));
  }
};

/** One WebSocket. Holds nothing of the request it began with: there are many of these, and they stay long. */
interface Line {
  readonly transport: DocTransport;
  isOpen(): boolean;
  /** What arrives goes there from now on, and what arrived before goes first. */
  lead(to: DocConnection): void;
}

const createLine = (ws: WebSocket, socket: Duplex): Line => {
  let connection: DocConnection | null = null;
  let early: Uint8Array[] = [];
  ws.on('error', () => {
    ws.terminate();
  });
  ws.on('message', (data, isBinary) => {
    const frame = isBinary && Buffer.isBuffer(data) ? data : NOT_A_FRAME;
    if (connection !== null) connection.receive(frame);
    else if (early.length < MOST_EARLY) early.push(frame);
    else ws.terminate();
  });
  ws.on('close', () => connection?.closed());
  return {
    transport: transportOf(ws, socket),
    isOpen: () => ws.readyState === ws.OPEN,
    lead(to) {
      connection = to;
      for (const frame of early) to.receive(frame);
      early = [];
    },
  };
};

const transportOf = (ws: WebSocket, socket: Duplex): DocTransport => ({
  send(frame) {
    // Past `ws`, which would frame the same buffer anew for each of a hundred readers. Nothing of its own is ever half sent: we neither compress nor fragment.
    if (ws.readyState === ws.OPEN) socket.write(webSocketFrame(frame));
  },
  close: (code, reason) => {
    ws.close(code, reason);
  },
  get bufferedAmount() {
    return socket.writableLength;
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
