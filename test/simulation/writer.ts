import * as Y from 'yjs';
import { awarenessFrame } from '../../shared/doc/frames.ts';
import type { Copy } from './copy.ts';
import type { Letters } from './letters.ts';
import { isPassing } from './line.ts';
import type { Random } from './random.ts';

/** Somebody at a copy of a text: writes where it may, comes back with unsent words, and throws them away where they are not wanted any more. */
export interface Writer {
  /** A polite client writes only where it was asked to; without a wire it goes on in its copy. */
  mayTry(): boolean;
  /** Whether it wrote. */
  edit(): boolean;
  /** Moves the caret, and says something of itself that it is not. */
  point(): void;
  /** Sends again what was sent before. */
  repeat(): boolean;
  /** Whether this copy is of no use: it has to be forgotten before it is opened again. */
  isSpent(): boolean;
  forget(): void;
}

export interface WriterDeps {
  readonly copy: Copy;
  readonly letters: Letters;
  readonly random: Random;
}

export const createWriter = ({ copy, letters, random }: WriterDeps): Writer => {
  let clock = 0;
  /** Written here since this copy was last known to be with the server. */
  let unsent = false;

  const mayTry = () => (copy.line === null ? copy.closed === null && copy.doc.share.size > 0 : copy.asked && copy.synced);

  return {
    mayTry,
    edit() {
      if (!mayTry()) return false;
      unsent = true;
      const text = copy.doc.getText('text');
      const size = text.length;
      if (size > 0 && random.chance(size > 120 ? 0.8 : 0.25)) {
        const at = random.below(size);
        const gone = text.toJSON().slice(at, at + 1 + random.below(size > 120 ? 40 : 3));
        copy.write(() => text.delete(at, gone.length), [...gone]);
      } else {
        const words = Array.from({ length: 1 + random.below(3) }, () => letters.next(copy.name)).join('');
        copy.write(() => text.insert(random.below(size + 1), words));
      }
      return true;
    },
    point() {
      const text = copy.doc.getText('text');
      const at = Y.createRelativePositionFromTypeIndex(text, random.below(text.length + 1));
      const cursor = random.chance(0.2) ? null : { anchor: at, head: at };
      const state = random.chance(0.1) ? null : { user: { name: '!forged!', color: '!forged!' }, cursor, more: '!forged!' };
      copy.send(awarenessFrame([{ client: copy.doc.clientID, clock: (clock += 1), state }]));
    },
    repeat() {
      if (!copy.asked || !copy.synced) return false;
      copy.repeat();
      return true;
    },
    isSpent() {
      // In as a reader, with words of its own: a deletion has no clock by which the server could tell.
      if (copy.line !== null) return unsent && copy.synced && !copy.asked;
      return copy.closed !== null && !isPassing(copy.closed);
    },
    forget() {
      copy.forget();
      unsent = false;
    },
  };
};
