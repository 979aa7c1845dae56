import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Refusal } from '../../../shared/session/refusal.ts';
import { useAnnounce } from '../../a11y/live-region.tsx';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';

/** One of the words one keeps, for good. Asked once more. */
export const ForgetWord = ({ text, onForget }: ForgetWordProps) => {
  const { t } = useTranslation('mykey');
  const announce = useAnnounce();
  const [asking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const forget = async () => {
    const refused = await onForget();
    setRefusal(refused);
    if (refused !== null) return;
    announce(t('forget.done'));
    // The button that was pressed went with the words.
    requestAnimationFrame(() => document.getElementById('main')?.focus());
  };
  return (
    <div className="mk-no-print">
      <Button kind="quiet" aria-label={t('forget.openThis', { text: text.slice(0, 60) })} onClick={() => setAsking(true)}>
        {t('forget.open')}
      </Button>
      <Dialog title={t('forget.title')} isOpen={asking} onClose={() => setAsking(false)}>
        <blockquote className="k-words" dir="auto">
          {text}
        </blockquote>
        <p>{t('forget.what')}</p>
        <p>{t('forget.stays')}</p>
        {refusal !== null && <RefusalNotice refusal={refusal} />}
        <div className="k-goes-row">
          <Button kind="primary" onClick={() => void forget()}>
            {t('forget.do')}
          </Button>
          <Button kind="quiet" onClick={() => setAsking(false)}>
            {t('forget.keep')}
          </Button>
        </div>
      </Dialog>
    </div>
  );
};

interface ForgetWordProps {
  readonly text: string;
  /** Resolves with `null` when it is gone. */
  readonly onForget: () => Promise<Refusal | null>;
}
