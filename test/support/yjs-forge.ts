import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { TEXT_ROOT } from '../../shared/doc/names.ts';

/** Hand-made Yjs V1 updates, honest and not. */

export type Id = readonly [client: number, clock: number];
export interface ForgedItem {
  readonly info?: number;
  readonly origin?: Id;
  readonly rightOrigin?: Id;
  /** Root name, or the id of a type. */
  readonly parent?: string | Id;
  readonly parentSub?: string;
  readonly text?: string;
  readonly deleted?: number;
  readonly gc?: number;
  readonly skip?: number;
}

export interface Section {
  readonly client: number;
  readonly clock: number;
  readonly items: readonly ForgedItem[];
}

export const forgeUpdate = (sections: readonly Section[], deletions: Readonly<Record<number, readonly Id[]>> = {}): Uint8Array => {
  const out = encoding.createEncoder();
  const uint = (value: number) => {
    encoding.writeVarUint(out, value);
  };
  uint(sections.length);
  for (const { client, clock, items } of sections) {
    uint(items.length);
    uint(client);
    uint(clock);
    for (const item of items) writeItem(out, item);
  }
  uint(Object.keys(deletions).length);
  for (const [client, ranges] of Object.entries(deletions)) {
    uint(Number(client));
    uint(ranges.length);
    for (const [clock, len] of ranges) {
      uint(clock);
      uint(len);
    }
  }
  return encoding.toUint8Array(out);
};

const writeItem = (out: encoding.Encoder, item: ForgedItem): void => {
  if (item.gc !== undefined) {
    encoding.writeUint8(out, 0);
    encoding.writeVarUint(out, item.gc);
    return;
  }
  if (item.skip !== undefined) {
    encoding.writeUint8(out, 10);
    encoding.writeVarUint(out, item.skip);
    return;
  }
  const content = item.deleted === undefined ? 4 : 1;
  const info = content | (item.origin ? 0x80 : 0) | (item.rightOrigin ? 0x40 : 0) | (item.parentSub === undefined ? 0 : 0x20);
  encoding.writeUint8(out, item.info ?? info);
  for (const id of [item.origin, item.rightOrigin]) {
    if (id === undefined) continue;
    encoding.writeVarUint(out, id[0]);
    encoding.writeVarUint(out, id[1]);
  }
  if (!item.origin && !item.rightOrigin) {
    const parent = item.parent ?? TEXT_ROOT;
    if (typeof parent === 'string') {
      encoding.writeVarUint(out, 1);
      encoding.writeVarString(out, parent);
    } else {
      encoding.writeVarUint(out, 0);
      encoding.writeVarUint(out, parent[0]);
      encoding.writeVarUint(out, parent[1]);
    }
    if (item.parentSub !== undefined) encoding.writeVarString(out, item.parentSub);
  }
  if (item.deleted === undefined) encoding.writeVarString(out, item.text ?? 'x');
  else encoding.writeVarUint(out, item.deleted);
};

/** An honest editor: a Yjs document with the one root text, whose updates pile up until they are taken. */
export interface Editor {
  readonly doc: Y.Doc;
  readonly text: Y.Text;
  /** What was written here since the last time. */
  takeUpdates(): readonly Uint8Array[];
}

export const createEditor = (client?: number): Editor => {
  const doc = new Y.Doc();
  if (client !== undefined) doc.clientID = client;
  let updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array, _origin: unknown, _doc: Y.Doc, transaction: Y.Transaction) => {
    if (transaction.local) updates.push(update);
  });
  return {
    doc,
    text: doc.getText(TEXT_ROOT),
    takeUpdates() {
      const taken = updates;
      updates = [];
      return taken;
    },
  };
};
