import { updateFrame } from '../../../../shared/doc/frames.ts';
import { NOTHING, type Dialect, type Target } from '../dialect.ts';
import { ASK, awarenessFrameOf, hearFrame } from '../frames.ts';

/** The y-websocket protocol as it is: one frame is one binary message. */
const atPath = (path: string): Dialect => ({
  path,
  opening: [ASK],
  hear: (packet) => (typeof packet === 'string' ? NOTHING : hearFrame(packet)),
  update: (update) => [updateFrame(update)],
  awareness: (entries) => [awarenessFrameOf(entries)],
});

export const yWebSocket = ({ document }: Target): Dialect => atPath(`/${document}`);
export const kringSync = ({ document }: Target): Dialect => atPath(`/sync/${document}?seat=participant`);
