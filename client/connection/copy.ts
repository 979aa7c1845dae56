import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { CLOSE, type CloseName } from '../../shared/protocol/close-codes.ts';

/** A local copy of a document, kept up to date over one channel after another until it is thrown away. */
export interface Copy {
  readonly doc: Y.Doc;
  readonly provider: WebsocketProvider;
  destroy(): void;
}

/** `onFinal`: the server closed it for good; this copy is of no use any more. */
export const openCopy = (DocSocket: typeof WebSocket, name: string, onFinal: (why: CloseName) => void): Copy => {
  const doc = new Y.Doc();
  // Without broadcast between tabs: two tabs may hold two seats, and one must not tell the other.
  const provider = new WebsocketProvider('doc', name, doc, { WebSocketPolyfill: DocSocket, disableBc: true });
  let destroyed = false;
  const destroy = () => {
    if (destroyed) return;
    destroyed = true;
    provider.destroy();
    doc.destroy();
  };
  provider.on('closed', ({ code }) => {
    onFinal(NAMES.get(code) ?? 'unavailable');
  });
  return { doc, provider, destroy };
};

/** How long to wait before opening afresh, ms; `null` where that makes no sense. Spread, since a whole circle comes back at once. */
export const reopenDelay = (why: CloseName): number | null => {
  if (FINAL.has(why)) return null;
  return why === 'accessChanged' || why === 'stale' ? Math.random() * 300 : 2_000 + Math.random() * 3_000;
};

const FINAL: ReadonlySet<CloseName> = new Set(['forbidden', 'unknown', 'ended']);
const NAMES: ReadonlyMap<number, CloseName> = new Map(Object.entries(CLOSE).map(([name, code]) => [code, name as CloseName]));
