import * as Y from 'yjs';
import type { ParticipantId } from '../ids.ts';
import { LIMITS } from '../model/limits.ts';
import { err, ok, type Result } from '../result.ts';
import { checkTextUpdate, GATE } from './gate-rules.ts';
import { TEXT_ROOT } from './names.ts';
import { readTextUpdate, type TextRefusal } from './text-update.ts';

/** Stands before a co-written text: lets through what an honest text editor sends, and nothing else. */
export interface Gate {
  /**
   * Admits an update by this person, or says why not. An admitted update counts at once for what comes after it;
   * a refused one leaves no trace.
   */
  admit(update: Uint8Array, by: ParticipantId): Result<Admitted, TextRefusal>;
  /** Frees the gate's copy of the document. */
  destroy(): void;
}

export interface Admitted {
  /** What is new in it, encoded afresh; `null` when it says nothing new. */
  readonly update: Uint8Array | null;
  /** Yjs client ids that belong to this person from now on. */
  readonly newClients: readonly number[];
}

export interface GateDeps {
  /** The document as updates in order, everything admitted so far included; asked for at the start and after a refusal. */
  readonly restore: () => readonly Uint8Array[];
  /** Who the Yjs client ids seen so far belong to. */
  readonly clients: ReadonlyMap<number, ParticipantId>;
}

export const createGate = ({ restore, clients }: GateDeps): Gate => {
  const owners = new Map(clients);
  let shadow = createShadow(restore());

  const apply = (update: Uint8Array): Result<Uint8Array | null, TextRefusal> => {
    let fresh: Uint8Array | null = null;
    const keep = (made: Uint8Array) => {
      fresh = made;
    };
    shadow.on('update', keep);
    try {
      Y.applyUpdate(shadow, update);
    } catch {
      return err('malformed');
    } finally {
      shadow.off('update', keep);
    }
    if (shadow.store.pendingStructs !== null || shadow.store.pendingDs !== null) return err('gap');
    if (shadow.share.size !== 1) return err('not-text');
    return shadow.getText(TEXT_ROOT).length > LIMITS.text ? err('too-large') : ok(fresh);
  };

  return {
    admit(update, by) {
      if (update.byteLength > GATE.bytes) return err('too-large');
      const read = readTextUpdate(update);
      if (!read.ok) return read;
      const checked = checkTextUpdate(read.value, {
        state: (client) => Y.getState(shadow.store, client),
        owner: (client) => ownerOf(owners.get(client), by),
      });
      if (!checked.ok) return checked;
      if (bound(owners, by) + checked.value.length > CLIENTS_PER_PERSON) return err('clock');
      const applied = apply(update);
      if (!applied.ok) {
        shadow.destroy();
        shadow = createShadow(restore());
        return applied;
      }
      for (const client of checked.value) owners.set(client, by);
      return ok({ update: applied.value, newClients: checked.value });
    },
    destroy: () => {
      shadow.destroy();
    },
  };
};

/** A document with the one root text, filled from stored updates. */
export const createShadow = (updates: readonly Uint8Array[]): Y.Doc => {
  const doc = new Y.Doc();
  doc.getText(TEXT_ROOT);
  for (const update of updates) Y.applyUpdate(doc, update);
  return doc;
};

const ownerOf = (owner: ParticipantId | undefined, writer: ParticipantId): 'writer' | 'nobody' | 'other' => {
  if (owner === undefined) return 'nobody';
  return owner === writer ? 'writer' : 'other';
};

const bound = (owners: ReadonlyMap<number, ParticipantId>, by: ParticipantId): number => {
  let count = 0;
  for (const owner of owners.values()) if (owner === by) count += 1;
  return count;
};

/** Every page load that writes uses one. */
const CLIENTS_PER_PERSON = 1_000;
