import { answerWith, EMPTY_VECTOR, NOTHING, type Dialect, type Target } from '../dialect.ts';
import type { Packet } from '../client-frame.ts';

/** y-socket.io: a Socket.io namespace per document, an event per kind of message, its bytes in an attachment. */
export const ySocketIo = ({ document }: Target): Dialect => {
  const namespace = `/yjs|${document}`;
  const event = (name: string, bytes: Uint8Array, acknowledged = ''): readonly Packet[] => [
    `451-${namespace},${acknowledged}["${name}",{"_placeholder":true,"num":0}]`,
    bytes,
  ];
  /** What the attachment that comes next is. */
  let next: 'state' | 'update' | 'other' = 'other';
  return {
    path: '/socket.io/?EIO=4&transport=websocket',
    opening: [],
    hear(packet) {
      if (typeof packet !== 'string') return next === 'other' ? NOTHING : { kind: next, update: packet };
      if (packet.startsWith('0')) return answerWith(`40${namespace},{}`);
      if (packet.startsWith(`40${namespace}`)) return answerWith(...event('sync-step-1', EMPTY_VECTOR, '0'));
      const body = packet.slice(packet.indexOf(namespace) + namespace.length + 1);
      next = packet.startsWith('461-') ? 'state' : body.startsWith('["sync-update"') ? 'update' : 'other';
      return NOTHING;
    },
    update: (update) => event('sync-update', update),
    awareness: (entries) => event('awareness-update', entries),
  };
};
