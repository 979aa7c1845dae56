import { CLOSE } from '../../shared/protocol/close-codes.ts';
import type { Budget } from '../budget.ts';
import type { DocConnection, DocTransport, Hub, SeatedActor } from '../sync/hub.ts';

/** The document connections that one control connection carries, each under a number the client chose. */
export interface Documents {
  open(channel: unknown, name: unknown): void;
  receive(channel: unknown, frame: unknown): void;
  close(channel: unknown): void;
  /** The control connection is gone, and these with it. */
  closed(): void;
}

export interface DocumentsDeps {
  readonly hub: Pick<Hub, 'open'>;
  readonly actor: SeatedActor;
  /** For opening; frames have the hub's own budget. */
  readonly budget: Budget;
  readonly send: (channel: number, frame: Uint8Array) => void;
  readonly sendClose: (channel: number, code: number, reason: string) => void;
  /** Bytes that wait on the control connection. */
  readonly buffered: () => number;
}

export const createDocuments = ({ hub, actor, budget, send, sendClose, buffered }: DocumentsDeps): Documents => {
  const open = new Map<number, DocConnection>();

  const forget = (channel: number, connection: DocConnection | undefined) => {
    if (connection === undefined || open.get(channel) !== connection) return;
    open.delete(channel);
    connection.closed();
  };

  return {
    open(channel, name) {
      if (!isChannel(channel)) return;
      if (typeof name !== 'string' || name.length > LONGEST_NAME) return sendClose(channel, CLOSE.unknown, 'unknown');
      if (open.has(channel) || open.size >= MOST_OPEN || !budget.take()) return sendClose(channel, CLOSE.tooFast, 'tooFast');
      let live = true;
      const transport: DocTransport = {
        send: (frame) => live && send(channel, frame),
        close(code, reason) {
          if (!live) return;
          live = false;
          open.delete(channel);
          sendClose(channel, code, reason);
        },
        get bufferedAmount() {
          return buffered();
        },
      };
      const connection = hub.open(actor, name, transport);
      // The hub may have closed it before answering.
      if (live) open.set(channel, connection);
    },
    receive(channel, frame) {
      if (!isChannel(channel)) return;
      const connection = open.get(channel);
      if (connection === undefined) return;
      if (frame instanceof Uint8Array) return connection.receive(frame);
      forget(channel, connection);
      sendClose(channel, CLOSE.malformed, 'malformed');
    },
    close(channel) {
      if (isChannel(channel)) forget(channel, open.get(channel));
    },
    closed() {
      for (const [channel, connection] of [...open]) forget(channel, connection);
    },
  };
};

const isChannel = (channel: unknown): channel is number => typeof channel === 'number' && Number.isSafeInteger(channel) && channel >= 0;

/** A floor, a desk, the hosts' document, the case and every sheet, twice over. */
const MOST_OPEN = 40;
const LONGEST_NAME = 200;
