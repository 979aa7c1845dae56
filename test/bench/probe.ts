import * as Y from 'yjs';
import { TEXT_ROOT } from '../../shared/doc/names.ts';

/**
 * A real Yjs document that hears what others see. It notes at once when something came in, and takes it in later, when asked:
 * so that many of them cost the load nothing while people type.
 */
export interface Probe {
  /** The update is valid during the call only. */
  hear(update: Uint8Array): void;
  /** What this person wrote oneself: it is there, and nobody waited for it. */
  own(update: Uint8Array): void;
  /** Takes in what was heard. */
  settle(): void;
  /** How many letters of this client it shows. */
  shown(client: number): number;
  text(): string;
  state(): Uint8Array;
}

/** `onShown` is called for every letter of somebody else that becomes visible, with the moment it came in, of `performance.now()`. */
export const createProbe = (onShown: (client: number, clock: number, at: number) => void = () => undefined): Probe => {
  const doc = new Y.Doc();
  const heard: { readonly at: number | null; readonly update: Uint8Array }[] = [];
  let came: number | null = null;
  doc.on('afterTransaction', ({ beforeState, afterState }: Y.Transaction) => {
    if (came === null) return;
    for (const [client, end] of afterState)
      for (let clock = beforeState.get(client) ?? 0; clock < end; clock += 1) onShown(client, clock, came);
  });
  return {
    hear(update) {
      heard.push({ at: performance.now(), update: Uint8Array.from(update) });
    },
    own(update) {
      heard.push({ at: null, update });
    },
    settle() {
      for (const { at, update } of heard.splice(0)) {
        came = at;
        Y.applyUpdate(doc, update);
      }
    },
    shown: (client) => Y.getState(doc.store, client),
    text: () => doc.getText(TEXT_ROOT).toJSON(),
    state: () => Y.encodeStateAsUpdate(doc),
  };
};
