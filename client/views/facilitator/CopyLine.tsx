import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../a11y/live-region.tsx';
import { Button } from '../../parts/Button.tsx';

/** Something to hand out: the words, and a button that copies them and says so. */
export const CopyLine = ({ label, hint, value, secret = false }: CopyProps) => {
  const { t } = useTranslation('facilitator');
  const id = useId();
  const announce = useAnnounce();
  const field = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState(!secret);
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const copy = async () => {
    const done = (await copyText(value)) || (shown && copySelected(field.current));
    setState(done ? 'copied' : 'failed');
    if (!done) setShown(true);
    announce(t(done ? 'share.copied' : 'share.copyFailed'));
  };
  return (
    <div className="f-copy">
      <label className="k-label" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p className="f-soft" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className="f-copy-row">
        <input
          id={id}
          ref={field}
          className="k-input"
          readOnly
          value={shown ? value : value.replace(/#.*/, '#••••••••••')}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          onFocus={(event) => event.target.select()}
        />
        {secret && (
          <Button kind="quiet" onClick={() => setShown((now) => !now)}>
            {t(shown ? 'share.hide' : 'share.show')}
          </Button>
        )}
        <Button onClick={() => void copy()}>{t(state === 'copied' ? 'share.copied' : 'share.copy')}</Button>
      </div>
      {state === 'failed' && <p className="k-problem">{t('share.copyFailed')}</p>}
    </div>
  );
};

const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No clipboard outside a secure page (http in the neighbourhood house), or it was refused.
    return false;
  }
};

const copySelected = (field: HTMLInputElement | null): boolean => {
  field?.select();
  return field !== null && document.execCommand('copy');
};

interface CopyProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** Hidden until asked for: a shared screen may be looking on. */
  readonly secret?: boolean;
}
