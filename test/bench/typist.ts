import * as encoding from 'lib0/encoding';
import { TEXT_ROOT } from '../../shared/doc/names.ts';

/** Somebody who types one letter after the other, without a document of one's own: what a Yjs editor would send. */
export interface Typist {
  readonly client: number;
  /** How many letters were typed. */
  readonly typed: number;
  /** The next letter, as an update. */
  key(): Uint8Array;
  /** Where the caret is now, as y-codemirror tells it: awareness entries. */
  caret(): Uint8Array;
}

export const createTypist = (index: number): Typist => {
  // As wide as the random ids of Yjs, so that they weigh as much.
  const client = 2 ** 31 + index * 7_919;
  let typed = 0;
  let told = 0;
  return {
    client,
    get typed() {
      return typed;
    },
    key() {
      const update = letterAfterOwn(client, typed, LETTERS[(typed + index) % LETTERS.length] as string);
      typed += 1;
      return update;
    },
    caret() {
      told += 1;
      const here = { type: null, tname: typed === 0 ? TEXT_ROOT : null, item: typed === 0 ? null : { client, clock: typed - 1 }, assoc: 0 };
      const user = { name: `Deelnemer ${index}`, color: '#236152' };
      const out = encoding.createEncoder();
      for (const number of [1, client, told]) encoding.writeVarUint(out, number);
      encoding.writeVarString(out, JSON.stringify({ user, cursor: { anchor: here, head: here } }));
      return encoding.toUint8Array(out);
    },
  };
};

/** A Yjs update (V1): one letter, to the right of the letter this client typed before it. */
const letterAfterOwn = (client: number, clock: number, letter: string): Uint8Array => {
  const out = encoding.createEncoder();
  for (const number of [1, 1, client, clock]) encoding.writeVarUint(out, number);
  encoding.writeUint8(out, clock === 0 ? STRING : STRING | HAS_ORIGIN);
  if (clock === 0) {
    encoding.writeVarUint(out, 1);
    encoding.writeVarString(out, TEXT_ROOT);
  } else {
    encoding.writeVarUint(out, client);
    encoding.writeVarUint(out, clock - 1);
  }
  encoding.writeVarString(out, letter);
  encoding.writeVarUint(out, 0);
  return encoding.toUint8Array(out);
};

const STRING = 4;
const HAS_ORIGIN = 0x80;
const LETTERS = 'wat wil je nog begrijpen voordat je iets oplost? ';
