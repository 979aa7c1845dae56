import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingView } from '../../../shared/protocol/series.ts';
import type { Refusal } from '../../../shared/session/refusal.ts';
import { useAnnounce } from '../../a11y/live-region.tsx';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { useDates } from './useDates.ts';

/** Says what goes, and whether there is a way back, before it goes. */
export const UnkeepDialog = ({ meeting, unkeep, onClose }: UnkeepDialogProps) => {
  const { t } = useTranslation('series');
  const announce = useAnnounce();
  const dates = useDates();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { title, deletesAt } = meeting;
  const doIt = async () => {
    const no = await unkeep();
    setRefusal(no);
    if (no !== null) return;
    announce(t('keep.undone', { title }));
    onClose();
  };
  return (
    <Dialog title={t('keep.undoTitle')} isOpen onClose={onClose}>
      <p>{t('keep.undoText', { title })}</p>
      <p>{deletesAt === null ? t('keep.undoGone') : t('keep.undoAgain', { when: dates.moment(deletesAt) })}</p>
      {refusal && <RefusalNotice refusal={refusal} />}
      <div className="f-row">
        <Button kind="primary" onClick={() => void doIt()}>
          {t('keep.undoGo')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('meeting.leave')}
        </Button>
      </div>
    </Dialog>
  );
};

interface UnkeepDialogProps {
  readonly meeting: MeetingView;
  readonly unkeep: () => Promise<Refusal | null>;
  readonly onClose: () => void;
}
