import * as Y from 'yjs';
import type { Frame } from '../../shared/doc/frames.ts';
import { TEXT_ROOT } from '../../shared/doc/names.ts';

/** A real Yjs document that hears what others see. */
export interface Probe {
  hear(frame: Frame): void;
  /** Takes what this person typed. */
  own(update: Uint8Array): void;
  /** How many letters of this client it shows. */
  shown(client: number): number;
  text(): string;
}

/** `onShown` is called for every letter of somebody else that becomes visible. */
export const createProbe = (onShown: (client: number, clock: number) => void): Probe => {
  const doc = new Y.Doc();
  doc.on('afterTransaction', ({ origin, beforeState, afterState }: Y.Transaction) => {
    if (origin !== HEARD) return;
    for (const [client, end] of afterState) for (let clock = beforeState.get(client) ?? 0; clock < end; clock += 1) onShown(client, clock);
  });
  return {
    hear(frame) {
      if (frame.kind === 'update' || frame.kind === 'step2') Y.applyUpdate(doc, frame.update, HEARD);
    },
    own: (update) => {
      Y.applyUpdate(doc, update);
    },
    shown: (client) => Y.getState(doc.store, client),
    text: () => doc.getText(TEXT_ROOT).toJSON(),
  };
};

const HEARD = 'heard';
