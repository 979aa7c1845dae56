import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { defaultKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, keymap } from '@codemirror/view';
import { yCollab, ySyncAnnotation, yUndoManagerKeymap } from 'y-codemirror.next';
import { UndoManager, type Text } from 'yjs';
import type { Awareness } from 'y-protocols/awareness';
import { LIMITS } from '../../../shared/model/limits.ts';
import { useTraces } from '../../hooks/useTraces.ts';
import { TraceLine } from '../traces/TraceLine.tsx';
import { remoteCarets } from './remoteCarets.ts';

/** Plain words, written by several people at once. Tab moves on: this is a field in a page, not a code editor. */
const TextEditor = ({ text, awareness, label }: TextEditorProps) => {
  const { t, i18n } = useTranslation('participant');
  const place = useRef<HTMLDivElement>(null);
  // What others write here is pointed out to them, not to me; what they take away is gone for me too.
  const [words, setWords] = useState({ byMe: '', now: '' });
  const traces = useTraces(words.byMe);
  const stands = traces.found === null || words.now.includes(traces.found.words);
  useEffect(() => {
    const parent = place.current;
    if (parent === null) return;
    // Undo takes back one's own words only.
    const undoManager = new UndoManager(text);
    const view = new EditorView({
      parent,
      state: EditorState.create({
        doc: text.toString(),
        extensions: [
          keymap.of([...yUndoManagerKeymap, ...defaultKeymap]),
          EditorView.lineWrapping,
          drawSelection({ drawRangeCursor: false }),
          EditorState.changeFilter.of(
            (change) => !change.docChanged || change.newDoc.length <= Math.max(LIMITS.text, change.startState.doc.length),
          ),
          EditorView.contentAttributes.of({
            'aria-label': label,
            'aria-multiline': 'true',
            spellcheck: 'true',
            autocapitalize: 'sentences',
            autocorrect: 'on',
            writingsuggestions: 'false',
            lang: i18n.language,
            dir: 'auto',
          }),
          EditorView.updateListener.of(({ docChanged, transactions, state }) => {
            if (!docChanged) return;
            const now = state.doc.toString();
            const byOthers = transactions.some((one) => one.annotation(ySyncAnnotation));
            setWords(({ byMe }) => ({ now, byMe: byOthers ? byMe : now }));
          }),
          // No awareness: the carets are ours.
          yCollab(text, null, { undoManager }),
          remoteCarets(text, awareness),
          PAPER,
        ],
      }),
    });
    return () => {
      view.destroy();
      undoManager.destroy();
    };
  }, [text, awareness, label, i18n.language]);
  return (
    <>
      <div className="p-editor">
        <div ref={place} />
        <p className="k-hidden">{t('text.tab')}</p>
      </div>
      {stands && <TraceLine traces={traces} />}
    </>
  );
};
export default TextEditor;

const PAPER = EditorView.theme({
  '&': { fontSize: 'inherit', background: 'transparent' },
  '&.cm-focused': { outline: 'none' },
  // It grows with the words; the page scrolls, not the field.
  '.cm-scroller': { overflow: 'visible', fontFamily: 'var(--kring-words)', lineHeight: '1.5' },
  '.cm-content': { padding: 'var(--kring-space-3) 0', minHeight: '6em', caretColor: 'var(--kring-accent)' },
  '.cm-line': { padding: '0 var(--kring-space-4)' },
  '.cm-cursor': { borderLeft: '2px solid var(--kring-accent)' },
});

interface TextEditorProps {
  readonly text: Text;
  readonly awareness: Awareness;
  readonly label: string;
}
