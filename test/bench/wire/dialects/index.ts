import type { Dialect, Target } from '../dialect.ts';
import { hocuspocus } from './hocuspocus.ts';
import { kringSocketIo } from './kring-socket-io.ts';
import { ySocketIo } from './y-socket-io.ts';
import { kringSync, yWebSocket } from './y-websocket.ts';

/** How the clients of each server speak. */
export const DIALECTS = {
  'kring-sync': kringSync,
  'kring-socket.io': kringSocketIo,
  'y-websocket': yWebSocket,
  hocuspocus,
  'y-socket.io': ySocketIo,
} as const satisfies Record<string, (target: Target) => Dialect>;

export type DialectName = keyof typeof DIALECTS;
