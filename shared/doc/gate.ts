import * as Y from 'yjs';
import type { ParticipantId } from '../ids.ts';
import { LIMITS } from '../model/limits.ts';
import { err, ok, type Result } from '../result.ts';
import { checkTextUpdate, GATE } from './gate-rules.ts';
import { TEXT_ROOT } from './names.ts';
import { growthOf } from './text-growth.ts';
import { readTextUpdate, type TextRefusal, type TextUpdate } from './text-update.ts';

/** Stands before a co-written text: lets through what an honest text editor sends, and nothing else. */
export interface Gate {
  /**
   * Admits an update by this person, or says why not. An admitted update counts at once for what comes after it;
   * a refused one leaves no trace.
   */
  admit(update: Uint8Array, by: ParticipantId): Result<Admitted, TextRefusal>;
  /** Everything admitted so far that was not handed over before, as one update: cheaper to take in than one by one. */
  together(update: Uint8Array): void;
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
  /** The document as updates in order, everything admitted so far included; asked for at the first update. */
  readonly restore: () => readonly Uint8Array[];
  /** Who the Yjs client ids seen so far belong to. */
  readonly clients: ReadonlyMap<number, ParticipantId>;
}

export const createGate = ({ restore, clients }: GateDeps): Gate => {
  const owners = new Map(clients);
  /** Made when somebody writes: reading a text is what most do most. */
  let made: { readonly doc: Y.Doc; readonly written: Map<ParticipantId, number> } | null = null;
  /** Plain typing that the rules alone admitted: the shadow takes it in later, in one transaction. */
  let behind = nothingBehind();

  const shadow = () => {
    if (made !== null) return made;
    const doc = createShadow(restore());
    behind = nothingBehind();
    return (made = { doc, written: writtenBy(doc, owners) });
  };

  const state = (client: number): number => behind.ends.get(client) ?? Y.getState(shadow().doc.store, client);

  const catchUp = () => {
    const { doc } = shadow();
    const { groups, single } = behind;
    if (groups.length + single.length === 0) return;
    doc.transact(() => {
      for (const update of [...groups, ...single]) Y.applyUpdate(doc, update);
    });
    behind = nothingBehind();
  };

  const fits = (growth: number): boolean => shadow().doc.getText(TEXT_ROOT).length + behind.length + growth <= LIMITS.text;

  /** What most keys are: new letters of one client and nothing else. After the rules there is nothing about them to find out. */
  const plainTyping = ({ items, deletions }: TextUpdate): Typing | null => {
    const [first] = items;
    if (first === undefined || deletions.size > 0 || first.clock !== state(first.client)) return null;
    if (!items.every(({ client, deleted }) => client === first.client && !deleted)) return null;
    const length = items.reduce((sum, item) => sum + item.length, 0);
    return { client: first.client, end: first.clock + length, length };
  };

  const fallBehind = (update: Uint8Array, { client, end, length }: Typing): Result<Uint8Array, TextRefusal> => {
    if (!fits(length)) return err('too-large');
    behind.single.push(update);
    behind.ends.set(client, end);
    behind.length += length;
    return ok(update);
  };

  const apply = (update: Uint8Array, read: TextUpdate): Result<Uint8Array | null, TextRefusal> => {
    catchUp();
    const { doc } = shadow();
    if (!fits(growthOf(read, doc))) return err('too-large');
    let fresh: Uint8Array | null = null;
    const keep = (encoded: Uint8Array) => {
      fresh = encoded;
    };
    doc.on('update', keep);
    try {
      Y.applyUpdate(doc, update);
      if (doc.store.pendingStructs === null && doc.store.pendingDs === null && doc.share.size === 1) return ok(fresh);
    } catch {
      // As below.
    } finally {
      doc.off('update', keep);
    }
    // The rules leave no way to come here. Should there be one, the copy is of no use any more.
    doc.destroy();
    made = null;
    return err('malformed');
  };

  return {
    admit(update, by) {
      if (update.byteLength > GATE.bytes) return err('too-large');
      const read = readTextUpdate(update);
      if (!read.ok) return read;
      const checked = checkTextUpdate(read.value, { state, owner: (client) => ownerOf(owners.get(client), by) });
      if (!checked.ok) return checked;
      const { newClients, written } = checked.value;
      if (newClients.length > 0 && bound(owners, by) + newClients.length > CLIENTS_PER_PERSON) return err('clock');
      const history = (shadow().written.get(by) ?? 0) + written;
      if (history > GATE.history) return err('too-large');
      const typing = plainTyping(read.value);
      const admitted = typing === null ? apply(update, read.value) : fallBehind(update, typing);
      if (!admitted.ok) return admitted;
      shadow().written.set(by, history);
      for (const client of newClients) owners.set(client, by);
      return ok({ update: admitted.value, newClients });
    },
    together(update) {
      if (behind.single.length === 0) return;
      behind.groups.push(update);
      behind.single.length = 0;
      if (behind.groups.length >= MOST_GROUPS) catchUp();
    },
    destroy: () => {
      made?.doc.destroy();
    },
  };
};

interface Typing {
  readonly client: number;
  /** The next clock of that client. */
  readonly end: number;
  readonly length: number;
}

interface Behind {
  /** What came in and was handed over as one update each. */
  readonly groups: Uint8Array[];
  /** What came in since. */
  readonly single: Uint8Array[];
  /** By client, the next clock. */
  readonly ends: Map<number, number>;
  length: number;
}

const nothingBehind = (): Behind => ({ groups: [], single: [], ends: new Map(), length: 0 });

/** How many characters each person ever wrote here. */
const writtenBy = (doc: Y.Doc, owners: ReadonlyMap<number, ParticipantId>): Map<ParticipantId, number> => {
  const written = new Map<ParticipantId, number>();
  for (const [client, owner] of owners) written.set(owner, (written.get(owner) ?? 0) + Y.getState(doc.store, client));
  return written;
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

/** Few enough to be taken in at once without anybody noticing. */
const MOST_GROUPS = 16;
/** Every page load that writes uses one. */
const CLIENTS_PER_PERSON = 1_000;
