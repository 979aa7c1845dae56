import { CLOSE, type CloseName } from '../../shared/protocol/close-codes.ts';
import type { DocTransport, SeatedActor } from './hub.ts';

/** One connection to one document, with the access it was opened with. */
export interface Connection {
  readonly actor: SeatedActor;
  readonly access: 'read' | 'write';
  readonly isOpen: boolean;
  send(frame: Uint8Array): void;
  /** Closes it with a named code; `gone` when the transport went by itself. */
  close(why: CloseName | 'gone'): void;
}

interface ConnectionDeps {
  readonly actor: SeatedActor;
  readonly access: 'read' | 'write';
  readonly transport: DocTransport;
  readonly onClose: (connection: Connection) => void;
}

export const createConnection = ({ actor, access, transport, onClose }: ConnectionDeps): Connection => {
  let open = true;
  const connection: Connection = {
    actor,
    access,
    get isOpen() {
      return open;
    },
    send(frame) {
      if (!open) return;
      // Feeding who does not read fills our memory. Closing is safe: on return the client gets what it missed in one piece.
      if (transport.bufferedAmount > MOST_UNREAD) connection.close('unavailable');
      else transport.send(frame);
    },
    close(why) {
      if (!open) return;
      open = false;
      if (why !== 'gone') closeTransport(transport, why);
      onClose(connection);
    },
  };
  return connection;
};

export const closeTransport = (transport: DocTransport, why: CloseName): void => {
  transport.close(CLOSE[why], REASON[why]);
};

/** For somebody who reads a log of a stock client; people read the sentence that belongs to the code. */
const REASON: Readonly<Record<CloseName, string>> = {
  malformed: 'not a frame of the y-websocket protocol',
  forbidden: 'no access to this document',
  unknown: 'no such document',
  accessChanged: 'what you may do here changed',
  stale: 'your copy is from before a restart',
  erased: 'this text was erased',
  tooLarge: 'more than fits',
  refused: 'not an update this text takes',
  tooFast: 'too many messages',
  ended: 'the session ended for you',
  restarting: 'the server is stopping and will be back',
  unavailable: 'try again later',
};

const MOST_UNREAD = 4 * 1024 * 1024;
