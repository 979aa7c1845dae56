import { Component, lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type * as Y from 'yjs';
import type { OpenText, TextState } from '../../connection/types.ts';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import './text.css';

/** A text people write together. Who may only read gets plain words; the editor is fetched when somebody may write. */
export const CoText = ({ open, text, room, label, empty, hideLabel = false }: CoTextProps) => {
  const { t } = useTranslation(['participant', 'refusals']);
  const [state, setState] = useState<TextState>({ kind: 'opening' });
  const [draft, setDraft] = useState<string | null>(null);
  // The same text is the same, whoever made the object that names it.
  const which = JSON.stringify(text);
  useEffect(() => {
    const opened = open(
      JSON.parse(which) as CoTextProps['text'],
      (now) => {
        setState(now);
        // The text reopens by itself; the words that did not arrive stay until their writer has seen them.
        if (now.kind === 'closed' && now.draft !== null) setDraft(now.draft);
        if (now.kind === 'closed' && now.why === 'erased') setDraft(null);
      },
      room,
    );
    return () => opened.close();
  }, [open, which, room]);
  return (
    <div className="p-text" aria-busy={state.kind === 'opening'}>
      {!hideLabel && state.kind === 'open' && state.mayWrite && <span className="k-label">{label}</span>}
      {state.kind === 'opening' && <p className="k-meta">{t('text.opening')}</p>}
      {state.kind === 'closed' && <Notice>{t(`refusals:close.${state.why}`)}</Notice>}
      {draft !== null && (
        <Notice title={t('text.draft')}>
          <p className="k-words p-draft-words">{draft}</p>
          <div className="p-row">
            <Button onClick={() => setDraft(null)}>{t('text.draftKeep')}</Button>
            <Button kind="quiet" onClick={() => void navigator.clipboard?.writeText(draft)}>
              {t('draft.copy')}
            </Button>
          </div>
        </Notice>
      )}
      {state.kind === 'open' && state.mayWrite && (
        <Loading>
          <Suspense fallback={<p className="k-meta">{t('text.opening')}</p>}>
            <TextEditor key={state.text.doc?.clientID} text={state.text} awareness={state.awareness} label={label} />
          </Suspense>
        </Loading>
      )}
      {state.kind === 'open' && !state.mayWrite && <Reading text={state.text} label={label} empty={empty} />}
      {state.kind === 'open' && !state.synced && <p className="k-meta">{t(state.mayWrite ? 'text.unsaved' : 'text.syncing')}</p>}
    </div>
  );
};

const Reading = ({ text, label, empty }: { readonly text: Y.Text; readonly label: string; readonly empty: string | undefined }) => {
  const [words, setWords] = useState(() => text.toString());
  useEffect(() => {
    const read = () => setWords(text.toString());
    read();
    text.observe(read);
    return () => text.unobserve(read);
  }, [text]);
  if (words.trim() === '') return empty === undefined ? null : <p className="k-meta">{empty}</p>;
  return (
    <figure className="p-reading" aria-label={label}>
      <p className="k-words" dir="auto">
        {words}
      </p>
    </figure>
  );
};

/** The editor's file may fail to come on a bad line: say so, and try again. */
class Loading extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError = () => ({ failed: true });
  override render() {
    return this.state.failed ? <Failed onAgain={() => location.reload()} /> : this.props.children;
  }
}

const Failed = ({ onAgain }: { readonly onAgain: () => void }) => {
  const { t } = useTranslation('participant');
  return (
    <Notice>
      <p>{t('text.loadFailed')}</p>
      <Button onClick={onAgain}>{t('text.again')}</Button>
    </Notice>
  );
};

const TextEditor = lazy(() => import('./TextEditor.tsx'));

export interface CoTextProps {
  readonly open: OpenText;
  readonly text: Parameters<OpenText>[0];
  /** Of another room, where that may be read. */
  readonly room?: Parameters<OpenText>[2];
  /** What the text is, for ears and above the editor. */
  readonly label: string;
  /** Said to a reader while nothing is written; nothing is shown without it. */
  readonly empty?: string;
  readonly hideLabel?: boolean;
}
