import { Annotation, type Extension, type Range } from '@codemirror/state';
import { Decoration, ViewPlugin, WidgetType, type DecorationSet, type EditorView, type ViewUpdate } from '@codemirror/view';
import {
  compareRelativePositions,
  createAbsolutePositionFromRelativePosition,
  createRelativePositionFromJSON,
  createRelativePositionFromTypeIndex,
  type Text,
} from 'yjs';
import type { Awareness } from 'y-protocols/awareness';

/**
 * Carets of the others, with their names, and mine told to them. The package has such a plugin; ours sets colours through the
 * style object, since a content policy without inline styles would drop a `style` attribute, and takes names as the server stamps them.
 */
export const remoteCarets = (text: Text, awareness: Awareness): Extension =>
  ViewPlugin.define((view) => new Carets(view, text, awareness), { decorations: (carets) => carets.decorations });

class Carets {
  decorations: DecorationSet = Decoration.none;
  private readonly view: EditorView;
  private readonly text: Text;
  private readonly awareness: Awareness;

  constructor(view: EditorView, text: Text, awareness: Awareness) {
    this.view = view;
    this.text = text;
    this.awareness = awareness;
    awareness.on('change', this.moved);
    this.decorations = this.draw();
  }

  update(update: ViewUpdate): void {
    if (update.selectionSet || update.focusChanged || update.docChanged) this.tell();
    if (update.docChanged || update.transactions.some((change) => change.annotation(caretsMoved) === true)) this.decorations = this.draw();
  }

  destroy(): void {
    this.awareness.off('change', this.moved);
    this.awareness.setLocalStateField('cursor', null);
  }

  private readonly moved = ({ added, updated, removed }: { added: number[]; updated: number[]; removed: number[] }): void => {
    if ([...added, ...updated, ...removed].some((client) => client !== this.awareness.clientID))
      this.view.dispatch({ annotations: caretsMoved.of(true) });
  };

  /** Where I am; nothing once the field has lost focus. */
  private tell(): void {
    const before = cursorOf(this.awareness.getLocalState());
    if (!this.view.hasFocus) {
      if (before !== null) this.awareness.setLocalStateField('cursor', null);
      return;
    }
    const { anchor, head } = this.view.state.selection.main;
    const now = {
      anchor: createRelativePositionFromTypeIndex(this.text, anchor),
      head: createRelativePositionFromTypeIndex(this.text, head),
    };
    if (before !== null && compareRelativePositions(before.anchor, now.anchor) && compareRelativePositions(before.head, now.head)) return;
    this.awareness.setLocalStateField('cursor', now);
  }

  private draw(): DecorationSet {
    const marks: Range<Decoration>[] = [];
    const length = this.view.state.doc.length;
    for (const [client, state] of this.awareness.getStates()) {
      const cursor = client === this.awareness.clientID ? null : cursorOf(state);
      const doc = this.text.doc;
      if (cursor === null || doc === null) continue;
      const anchor = createAbsolutePositionFromRelativePosition(cursor.anchor, doc)?.index;
      const head = createAbsolutePositionFromRelativePosition(cursor.head, doc)?.index;
      if (anchor === undefined || head === undefined || Math.max(anchor, head) > length) continue;
      const { name, color } = writerOf(state);
      if (anchor !== head)
        marks.push(
          Decoration.mark({ attributes: { style: `background-color: color-mix(in srgb, ${color} 22%, transparent)` } }).range(
            Math.min(anchor, head),
            Math.max(anchor, head),
          ),
        );
      marks.push(Decoration.widget({ side: head > anchor ? -1 : 1, widget: new Caret(name, color) }).range(head));
    }
    return Decoration.set(marks, true);
  }
}

class Caret extends WidgetType {
  private readonly name: string;
  private readonly color: string;

  constructor(name: string, color: string) {
    super();
    this.name = name;
    this.color = color;
  }

  override eq(other: Caret): boolean {
    return other.name === this.name && other.color === this.color;
  }

  override toDOM(): HTMLElement {
    const caret = document.createElement('span');
    caret.className = 'p-caret';
    // For eyes only: a name in the middle of a sentence would be read as part of it.
    caret.ariaHidden = 'true';
    caret.style.setProperty('--caret', this.color);
    const label = caret.appendChild(document.createElement('bdi'));
    label.textContent = this.name;
    // Word joiners: a caret in the middle of a word must not break its line.
    caret.prepend('\u2060');
    caret.append('\u2060');
    return caret;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

const cursorOf = (state: Readonly<Record<string, unknown>> | null) => {
  const cursor = state?.['cursor'] as { readonly anchor?: unknown; readonly head?: unknown } | null | undefined;
  return cursor?.anchor == null || cursor.head == null
    ? null
    : { anchor: createRelativePositionFromJSON(cursor.anchor), head: createRelativePositionFromJSON(cursor.head) };
};

const writerOf = (state: Readonly<Record<string, unknown>>): { readonly name: string; readonly color: string } => {
  const user = state['user'] as { readonly name?: string; readonly color?: string } | undefined;
  return { name: user?.name ?? '', color: /^#[0-9a-f]{6}$/i.test(user?.color ?? '') ? (user?.color as string) : '#5a5248' };
};

const caretsMoved = Annotation.define<boolean>();
