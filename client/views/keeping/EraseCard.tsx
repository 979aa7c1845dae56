import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Command } from '../../../shared/session/commands.ts';
import { useAnnounce } from '../../a11y/live-region.tsx';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { useAttempt } from '../participant/desk.ts';

/** One own card, for good. Asked once more, with the gentle way beside it. */
export const EraseCard = ({ text, erase, kind = 'quiet', isOver = false }: EraseCardProps) => {
  const { t } = useTranslation('forgetting');
  const announce = useAnnounce();
  const [asking, setAsking] = useState(false);
  const { run, refusal } = useAttempt();
  const doIt = async () => {
    if (!(await run(erase))) return;
    setAsking(false);
    announce(t('card.done'));
  };
  return (
    <>
      <Button kind={kind} aria-label={t('card.openThis', { text: text.slice(0, 60) })} onClick={() => setAsking(true)}>
        {t('card.open')}
      </Button>
      {asking && (
        <Dialog title={t('card.title')} isOpen onClose={() => setAsking(false)}>
          <blockquote className="k-words" dir="auto">
            {text}
          </blockquote>
          <p>{t('card.text')}</p>
          {!isOver && <p>{t('card.gentle')}</p>}
          {refusal !== null && <RefusalNotice refusal={refusal} />}
          <div className="k-goes-row">
            <Button kind="primary" onClick={() => void doIt()}>
              {t('card.do')}
            </Button>
            <Button kind="quiet" onClick={() => setAsking(false)}>
              {t('card.cancel')}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
};

interface EraseCardProps {
  readonly text: string;
  readonly erase: Command;
  readonly kind?: 'quiet' | 'plain';
  /** Taking it away is no choice any more: it was, or the session has ended. */
  readonly isOver?: boolean;
}
