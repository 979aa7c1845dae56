import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Refusal } from '../../../shared/session/refusal.ts';
import { useAnnounce } from '../../a11y/live-region.tsx';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';

/** Asks once more before something goes from the path. It stays open, with the reason, when that is refused. */
export const SureDialog = ({ title, go, done, deed, onDone, onClose, children }: SureDialogProps) => {
  const { t } = useTranslation('series');
  const announce = useAnnounce();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const doIt = async () => {
    const no = await deed();
    setRefusal(no);
    if (no !== null) return;
    announce(done);
    onDone();
  };
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      {children}
      {refusal && <RefusalNotice refusal={refusal} />}
      <div className="f-row">
        <Button kind="primary" onClick={() => void doIt()}>
          {go}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('meeting.leave')}
        </Button>
      </div>
    </Dialog>
  );
};

interface SureDialogProps {
  readonly title: string;
  /** On the button that does it. */
  readonly go: string;
  /** What is said when it is done. */
  readonly done: string;
  /** Resolves with why not, or `null`. */
  readonly deed: () => Promise<Refusal | null>;
  readonly onDone: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}
