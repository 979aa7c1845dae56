import { readChannelMessage, writeChannelMessage } from '../../../../shared/doc/channel-message.ts';
import { updateFrame } from '../../../../shared/doc/frames.ts';
import { answerWith, NOTHING, type Dialect, type Target } from '../dialect.ts';
import { ASK, awarenessFrameOf, hearFrame } from '../frames.ts';
import { connectPacket, eventPacket, SOCKET_IO_PATH } from '../socket-io.ts';

/** The control channel with one document on it, as our own browser client has it. */
export const kringSocketIo = ({ document, code }: Target): Dialect => ({
  path: SOCKET_IO_PATH,
  opening: [],
  hear(packet) {
    if (typeof packet !== 'string') return hearFrame(readChannelMessage(packet).frame);
    if (packet.startsWith('0')) return answerWith(connectPacket({ code, seat: 'participant' }));
    if (packet.startsWith('42["welcome"')) return answerWith(eventPacket(['doc-open', CHANNEL, document]), packed(ASK));
    return NOTHING;
  },
  goodbye: GOODBYE,
  update: (update) => [packed(updateFrame(update))],
  awareness: (entries) => [packed(awarenessFrameOf(entries))],
});

const CHANNEL = 1;
const GOODBYE = Buffer.from('42["doc-close"');
const packed = (frame: Uint8Array): Uint8Array => writeChannelMessage(CHANNEL, frame);
