import * as Y from 'yjs';
import type { ParticipantId } from '../ids.ts';
import { LIMITS } from '../model/limits.ts';
import { err, ok, type Result } from '../result.ts';
import { checkTextUpdate, GATE } from './gate-rules.ts';
import { TEXT_ROOT } from './names.ts';
import { readTextUpdate, type TextRefusal, type TextUpdate } from './text-update.ts';

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
  /** The document as updates in order, everything admitted so far included; asked for at the first update and after a refusal. */
  readonly restore: () => readonly Uint8Array[];
  /** Who the Yjs client ids seen so far belong to. */
  readonly clients: ReadonlyMap<number, ParticipantId>;
}

export const createGate = ({ restore, clients }: GateDeps): Gate => {
  const owners = new Map(clients);
  /** Made when somebody writes: reading a text is what most do most. */
  let made: Y.Doc | null = null;
  const shadow = (): Y.Doc => (made ??= createShadow(restore()));
  /** Plain typing that the rules alone admitted: the shadow takes it in together, in one transaction. */
  let behind: Uint8Array[] = [];
  const behindEnds = new Map<number, number>();
  let behindLength = 0;

  const state = (client: number): number => behindEnds.get(client) ?? Y.getState(shadow().store, client);

  const catchUp = () => {
    if (behind.length === 0) return;
    shadow().transact(() => {
      for (const update of behind) Y.applyUpdate(shadow(), update);
    });
    behind = [];
    behindEnds.clear();
    behindLength = 0;
  };

  /** What most keys are. After the rules it can neither wait for anything nor be known already, so nothing has to be tried out. */
  const typed = (update: Uint8Array, { items, deletions }: TextUpdate): Typed | null => {
    const [first] = items;
    // V1 begins with the number of its sections: two of one client would hide each other.
    if (first === undefined || update[0] !== 1 || deletions.size > 0 || first.id.clock !== state(first.id.client)) return null;
    if (!items.every(({ content }) => content instanceof Y.ContentString)) return null;
    const length = items.reduce((sum, item) => sum + item.length, 0);
    const fits = shadow().getText(TEXT_ROOT).length + behindLength + length <= LIMITS.text;
    return fits ? { client: first.id.client, end: first.id.clock + length, length } : null;
  };

  const fallBehind = (update: Uint8Array, { client, end, length }: Typed) => {
    behind.push(update);
    behindEnds.set(client, end);
    behindLength += length;
    if (behind.length >= MOST_BEHIND) catchUp();
  };

  const apply = (update: Uint8Array): Result<Uint8Array | null, TextRefusal> => {
    const doc = shadow();
    let fresh: Uint8Array | null = null;
    const keep = (made: Uint8Array) => {
      fresh = made;
    };
    doc.on('update', keep);
    try {
      Y.applyUpdate(doc, update);
    } catch {
      return err('malformed');
    } finally {
      doc.off('update', keep);
    }
    if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) return err('gap');
    if (doc.share.size !== 1) return err('not-text');
    return doc.getText(TEXT_ROOT).length > LIMITS.text ? err('too-large') : ok(fresh);
  };

  const tryOut = (update: Uint8Array): Result<Uint8Array | null, TextRefusal> => {
    catchUp();
    const applied = apply(update);
    if (!applied.ok) {
      made?.destroy();
      made = null;
    }
    return applied;
  };

  return {
    admit(update, by) {
      if (update.byteLength > GATE.bytes) return err('too-large');
      const read = readTextUpdate(update);
      if (!read.ok) return read;
      const checked = checkTextUpdate(read.value, { state, owner: (client) => ownerOf(owners.get(client), by) });
      if (!checked.ok) return checked;
      const newClients = checked.value;
      if (newClients.length > 0 && bound(owners, by) + newClients.length > CLIENTS_PER_PERSON) return err('clock');
      const plain = typed(update, read.value);
      const applied = plain === null ? tryOut(update) : ok(update);
      if (!applied.ok) return applied;
      if (plain !== null) fallBehind(update, plain);
      for (const client of newClients) owners.set(client, by);
      return ok({ update: applied.value, newClients });
    },
    destroy: () => {
      made?.destroy();
    },
  };
};

interface Typed {
  readonly client: number;
  /** The next clock of that client. */
  readonly end: number;
  readonly length: number;
}

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

/** Updates that may wait for the shadow. */
const MOST_BEHIND = 64;
/** Every page load that writes uses one. */
const CLIENTS_PER_PERSON = 1_000;
