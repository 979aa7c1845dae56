import * as Y from 'yjs';
import { TEXT_ROOT } from '../../../shared/doc/names.ts';
import { mulberry32 } from '../../support/mulberry32.ts';

/** What one person wrote, key by key. */
export interface Author {
  readonly client: number;
  readonly updates: readonly Uint8Array[];
  /** How many letters were ever typed, up to each update and in all; and how many of them are left. */
  readonly typedBy: readonly number[];
  readonly typed: number;
  readonly left: number;
}

/** The same every time: several people write, each a piece of the text, move about in it and take words back. */
export const createHistory = ({ authors, keystrokes }: { readonly authors: number; readonly keystrokes: number }): readonly Author[] =>
  Array.from({ length: authors }, (_, index) => write(index, Math.round(keystrokes / authors)));

const write = (index: number, keystrokes: number): Author => {
  const random = mulberry32(index + 1);
  const doc = new Y.Doc();
  doc.clientID = 2 ** 31 + index * 7_919;
  const text = doc.getText(TEXT_ROOT);
  const updates: Uint8Array[] = [];
  const typedBy: number[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  let [cursor, typed] = [0, 0];
  for (let key = 0; key < keystrokes; key += 1) {
    if (random() < JUMPS) cursor = Math.floor(random() * (text.length + 1));
    if (random() < TAKES_BACK && cursor > 0) {
      cursor -= 1;
      text.delete(cursor, 1);
    } else {
      text.insert(cursor, LETTERS[key % LETTERS.length] as string);
      cursor += 1;
      typed += 1;
    }
    typedBy.push(typed);
  }
  return { client: doc.clientID, updates, typedBy, typed, left: text.length };
};

/** Of the keys: how many come after a move to elsewhere, and how many take a letter back. */
const [JUMPS, TAKES_BACK] = [0.03, 0.15];
const LETTERS = 'wat wil je nog begrijpen voordat je iets oplost? ';
