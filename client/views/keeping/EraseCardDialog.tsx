import { useTranslation } from 'react-i18next';
import type { Refusal } from '../../../shared/session/refusal.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';

/** The words once more, what goes with them, and the gentle way beside it. */
export const EraseCardDialog = ({ text, isOver, follows = false, refusal, onErase, onClose }: EraseCardDialogProps) => {
  const { t } = useTranslation('forgetting');
  return (
    <Dialog title={t('card.title')} isOpen onClose={onClose}>
      <blockquote className="k-words" dir="auto">
        {text}
      </blockquote>
      <p>{t('card.text')}</p>
      {follows && <p>{t('card.follows')}</p>}
      {!isOver && <p>{t('card.gentle')}</p>}
      {refusal !== null && <RefusalNotice refusal={refusal} />}
      <div className="k-goes-row">
        <Button kind="primary" onClick={onErase}>
          {t('card.do')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('card.cancel')}
        </Button>
      </div>
    </Dialog>
  );
};

interface EraseCardDialogProps {
  readonly text: string;
  /** Taking it away is no choice any more: it was, or the session has ended. */
  readonly isOver: boolean;
  /** A personal key keeps these words too. */
  readonly follows?: boolean;
  readonly refusal: Refusal | null;
  readonly onErase: () => void;
  readonly onClose: () => void;
}
