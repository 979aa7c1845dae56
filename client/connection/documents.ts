import { readView, type Views } from '../../shared/doc/layout.ts';
import { docName, type DocRef } from '../../shared/doc/names.ts';
import { openCopy, reopenDelay, type Copy } from './copy.ts';

interface ViewDeps<Kind extends keyof Views> {
  readonly DocSocket: typeof WebSocket;
  readonly doc: DocRef & { readonly kind: Kind };
  /** The view, read once per change; `null` once it may not be seen any more. Stays as it was while a fresh copy is fetched. */
  readonly onView: (view: Views[Kind] | null) => void;
  /** What the server says in awareness. */
  readonly onAwareness?: (states: readonly unknown[]) => void;
}

/** Keeps a server-written document open, with a fresh copy whenever the server says that the old one will not do. */
export const openView = <Kind extends keyof Views>({ DocSocket, doc, onView, onAwareness }: ViewDeps<Kind>): { close(): void } => {
  let copy: Copy | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;

  const open = () => {
    const mine = openCopy(DocSocket, docName(doc), (why) => {
      mine.destroy();
      if (closed || copy !== mine) return;
      const delay = reopenDelay(why);
      if (delay === null) onView(null);
      else timer = setTimeout(open, delay);
    });
    copy = mine;
    // We have nothing to say here: the server writes who types.
    mine.provider.awareness.setLocalState(null);
    let reading = false;
    mine.doc.on('update', () => {
      if (reading) return;
      reading = true;
      queueMicrotask(() => {
        reading = false;
        const view = closed || copy !== mine ? null : readView(doc.kind, mine.doc);
        if (view !== null) onView(view);
      });
    });
    mine.provider.awareness.on('change', () => onAwareness?.([...mine.provider.awareness.getStates().values()]));
  };
  open();

  return {
    close() {
      closed = true;
      clearTimeout(timer);
      copy?.destroy();
    },
  };
};
