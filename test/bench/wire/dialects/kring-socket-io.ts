import { updateFrame } from '../../../../shared/doc/frames.ts';
import { answerWith, NOTHING, type Dialect, type Target } from '../dialect.ts';
import type { Packet } from '../client-frame.ts';
import { ASK, awarenessFrameOf, hearFrame } from '../frames.ts';

/** The control channel with one document on it, as our own browser client has it. */
export const kringSocketIo = ({ document, code }: Target): Dialect => ({
  path: '/socket.io/?EIO=4&transport=websocket',
  opening: [],
  hear(packet) {
    if (typeof packet !== 'string') return hearFrame(packet);
    if (packet.startsWith('0')) return answerWith(`40${JSON.stringify({ code, seat: 'participant' })}`);
    if (packet.startsWith('42["welcome"')) return answerWith(`42${JSON.stringify(['doc-open', CHANNEL, document])}`, ...packed(ASK));
    return NOTHING;
  },
  update: (update) => packed(updateFrame(update)),
  awareness: (entries) => packed(awarenessFrameOf(entries)),
});

const CHANNEL = 1;
const packed = (frame: Uint8Array): readonly Packet[] => [`451-["doc",${CHANNEL},{"_placeholder":true,"num":0}]`, frame];
