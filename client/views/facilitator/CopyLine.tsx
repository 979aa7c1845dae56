import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../a11y/live-region.tsx';
import { Button } from '../../parts/Button.tsx';

/** Something to hand out: the words, and a button that copies them and says so. */
export const CopyLine = ({ label, hint, value, secret = false }: CopyProps) => {
  const { t } = useTranslation('facilitator');
  const id = useId();
  const announce = useAnnounce();
  const words = useRef<HTMLElement>(null);
  const [shown, setShown] = useState(!secret);
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const copy = async () => {
    const done = (await copyText(value)) || (shown && copySelected(words.current));
    setState(done ? 'copied' : 'failed');
    if (!done) setShown(true);
    announce(t(done ? 'share.copied' : 'share.copyFailed'));
  };
  return (
    <section className="f-copy" aria-labelledby={id}>
      <h3 className="k-label" id={id}>
        {label}
      </h3>
      {hint !== undefined && <p className="f-soft">{hint}</p>}
      <div className="f-copy-row">
        <code ref={words} className="f-link">
          {shown ? value : value.replace(/#.*/, '#••••••••••')}
        </code>
        {secret && (
          <Button kind="quiet" onClick={() => setShown((now) => !now)}>
            {t(shown ? 'share.hide' : 'share.show')}
          </Button>
        )}
        <Button onClick={() => void copy()} aria-label={`${t(state === 'copied' ? 'share.copied' : 'share.copy')}: ${label}`}>
          {t(state === 'copied' ? 'share.copied' : 'share.copy')}
        </Button>
      </div>
      {state === 'failed' && <p className="k-problem">{t('share.copyFailed')}</p>}
    </section>
  );
};

export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No clipboard outside a secure page (http in the neighbourhood house), or it was refused.
    return false;
  }
};

/** The old way, which also works on a page without a certificate. */
export const copySelected = (words: HTMLElement | null): boolean => {
  const selection = getSelection();
  if (words === null || selection === null) return false;
  selection.selectAllChildren(words);
  return document.execCommand('copy');
};

interface CopyProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** Hidden until asked for: a shared screen may be looking on. */
  readonly secret?: boolean;
}
