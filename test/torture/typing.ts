import * as Y from 'yjs';
import type { OpenText, TextState } from '../../client/connection/types.ts';
import type { Dice } from './dice.ts';
import type { Entry, Range } from './journal.ts';

/** One text on somebody's screen, and the journal of what was typed and seen in it. */
export interface Typing {
  /** Types or deletes something, if that may be done now. */
  edit(): boolean;
  /** The product said that everything of this browser is stored. */
  saved(): void;
  close(): void;
}

interface TypingDeps {
  readonly name: string;
  readonly open: OpenText;
  readonly text: Parameters<OpenText>[0];
  readonly dice: Dice;
  readonly words: () => string;
  readonly note: (entry: Entry) => void;
}

interface Page {
  readonly text: Y.Text;
  readonly doc: Y.Doc;
  mayWrite: boolean;
  unsaved: Range[];
  edits: number;
}

export const openTyping = ({ name, open, text: which, dice, words, note }: TypingDeps): Typing => {
  let page: Page | null = null;

  const watch = (text: Y.Text): Page => {
    const { doc } = text;
    if (doc === null) throw new Error('a text on screen is in a document');
    const fresh: Page = { text, doc, mayWrite: false, unsaved: [], edits: 0 };
    for (const [client, clock] of Y.decodeStateVector(Y.encodeStateVector(doc))) saw(doc, client, clock);
    noteRanges('saw-deleted', rangesOf(Y.createDeleteSetFromStructStore(doc.store)));
    doc.on('afterTransaction', (transaction: Y.Transaction) => {
      const ranges = rangesOf(transaction.deleteSet);
      noteRanges(transaction.local ? 'deleted' : 'saw-deleted', ranges);
      if (transaction.local) fresh.unsaved.push(...ranges);
      else
        for (const [client, clock] of transaction.afterState) {
          if (clock !== transaction.beforeState.get(client)) saw(doc, client, clock);
        }
    });
    return fresh;
  };

  const saw = (doc: Y.Doc, client: number, clock: number) => {
    if (client !== doc.clientID) note({ kind: 'saw-words', doc: name, client, clock });
  };
  const noteRanges = (kind: 'deleted' | 'saw-deleted', ranges: readonly Range[]) => {
    if (ranges.length > 0) note({ kind, doc: name, ranges });
  };

  const onChange = (state: TextState) => {
    // Words of a page that was closed are offered back to the writer: nobody said that they were saved.
    if (state.kind !== 'open') {
      page = null;
      return;
    }
    if (page?.text !== state.text) page = watch(state.text);
    page.mayWrite = state.mayWrite && state.synced;
  };
  const opened = open(which, onChange);

  return {
    edit() {
      if (page === null || !page.mayWrite) return false;
      const { text, doc } = page;
      page.edits += 1;
      if (text.length > 40 && dice.chance(0.25)) {
        text.delete(dice.below(text.length - 8), 1 + dice.below(8));
        return true;
      }
      const typed = `${words()} `;
      note({ kind: 'typed', doc: name, client: doc.clientID, clock: Y.getState(doc.store, doc.clientID), words: typed });
      text.insert(dice.below(text.length + 1), typed);
      return true;
    },
    saved() {
      if (page === null || page.edits === 0) return;
      const { doc, unsaved: ranges, edits } = page;
      note({ kind: 'saved', doc: name, client: doc.clientID, clock: Y.getState(doc.store, doc.clientID), ranges, edits });
      page.unsaved = [];
      page.edits = 0;
    },
    close: () => {
      page = null;
      opened.close();
    },
  };
};

type DeleteSet = ReturnType<typeof Y.createDeleteSetFromStructStore>;

export const rangesOf = ({ clients }: DeleteSet): readonly Range[] =>
  [...clients].flatMap(([client, items]) => items.map(({ clock, len }) => ({ client, clock, length: len })));
