import { readChannelMessage, writeChannelMessage } from '../../../shared/doc/channel-message.ts';
import type { Ack, Seat } from '../../../shared/protocol/control.ts';
import type { CommandName, Commands } from '../../../shared/session/commands.ts';
import { OPCODE } from './frame-reader.ts';
import { ASK, hearFrame } from './frames.ts';
import { openSocket, type ThinSocket } from './socket.ts';
import { connectPacket, eventPacket, readPacket, SOCKET_IO_PATH } from './socket-io.ts';

/** One tab of ours: does commands, and has documents open. */
export interface Tab extends Omit<ThinSocket, 'send'> {
  command<Name extends CommandName>(name: Name, payload: Commands[Name]): Promise<Ack>;
}

interface TabOptions {
  readonly port: number;
  readonly cookie: string;
  readonly code: string;
  readonly seat: Seat;
  /** The first is the one that is listened to. */
  readonly documents: readonly string[];
  /** Hears what is new in the first document; valid during the call only. */
  readonly onUpdate?: (update: Uint8Array) => void;
}

/** Resolves when every document has come in. */
export const openTab = ({ port, cookie, code, seat, documents, onUpdate }: TabOptions): Promise<Tab> =>
  new Promise((resolve, reject) => {
    const waiting = new Map<number, (ack: Ack) => void>();
    const missing = new Set(documents.keys());
    let commands = 0;
    let socket: ThinSocket | null = null;

    const hearText = (text: string, on: ThinSocket) => {
      if (text === PING) return on.send([PONG]);
      const packet = readPacket(text);
      if (packet.kind === 'open') return on.send([connectPacket({ code, seat })]);
      if (packet.kind === 'answer') {
        waiting.get(packet.id)?.(packet.values[0] as Ack);
        waiting.delete(packet.id);
      } else if (packet.kind === 'event' && packet.event[0] === 'welcome') {
        for (const [channel, name] of documents.entries())
          on.send([eventPacket(['doc-open', channel, name]), writeChannelMessage(channel, ASK)]);
      } else if (packet.kind === 'event') {
        // A tab that lost a document measures something else than it says.
        on.close();
      }
    };

    const hearBytes = (message: Buffer, on: ThinSocket) => {
      const { channel, frame } = readChannelMessage(message);
      if (channel !== 0 && missing.size === 0) return;
      const heard = hearFrame(frame);
      if (heard.kind === 'update' && channel === 0) onUpdate?.(heard.update);
      if (heard.kind === 'state' && missing.delete(channel) && missing.size === 0) resolve(tabOn(on));
    };

    const tabOn = (on: ThinSocket): Tab => ({
      counted: on.counted,
      get isOpen() {
        return on.isOpen;
      },
      get closedWith() {
        return on.closedWith;
      },
      close: () => on.close(),
      command: (name, payload) =>
        new Promise((answered) => {
          commands += 1;
          waiting.set(commands, answered);
          on.send([eventPacket(['command', { id: `c${String(commands).padStart(15, '0')}`, name, payload }], commands)]);
        }),
    });

    openSocket({
      port,
      path: SOCKET_IO_PATH,
      cookie,
      watcher: {
        wanted: (opcode) => (opcode === OPCODE.text || onUpdate !== undefined ? Infinity : HEAD),
        frame(opcode, head) {
          if (socket === null) return;
          if (opcode === OPCODE.text) hearText(head.toString(), socket);
          else hearBytes(head, socket);
        },
      },
      onOpen: (opened) => (socket = opened),
      onClose: reject,
    });
  });

const [PING, PONG] = ['2', '3'];
/** Bytes of a message that tell what it is. */
const HEAD = 16;
