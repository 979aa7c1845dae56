import { writeChannelMessage } from '../../shared/doc/channel-message.ts';
import { webSocketFrame } from '../ws-frame.ts';

/** A document's frame as a message for Engine.io. */
export interface DocMessage {
  readonly data: Uint8Array;
  /** By WebSocket it goes out as it is; Engine.io and `ws` do nothing more to it. Engine.io sets `compress`. */
  readonly options: { readonly wsPreEncodedFrame: Buffer[]; compress?: boolean };
}

/** Made once for all connections that have the document under the same number, which mostly they have. */
export const docMessage = (channel: number, frame: Uint8Array): DocMessage => {
  const byChannel = made.get(frame) ?? new Map<number, DocMessage>();
  const known = byChannel.get(channel);
  if (known !== undefined) return known;
  const data = writeChannelMessage(channel, frame);
  const message: DocMessage = { data, options: { wsPreEncodedFrame: [webSocketFrame(data)] } };
  made.set(frame, byChannel.set(channel, message));
  return message;
};

const made = new WeakMap<Uint8Array, Map<number, DocMessage>>();
