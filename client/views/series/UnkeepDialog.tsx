import { useTranslation } from 'react-i18next';
import type { MeetingView } from '../../../shared/protocol/series.ts';
import type { Refusal } from '../../../shared/session/refusal.ts';
import { SureDialog } from './SureDialog.tsx';
import { useDates } from './useDates.ts';

/** Says what goes, and whether there is a way back, before it goes. */
export const UnkeepDialog = ({ meeting, unkeep, onClose }: UnkeepDialogProps) => {
  const { t } = useTranslation('series');
  const dates = useDates();
  const { title, deletesAt } = meeting;
  return (
    <SureDialog
      title={t('keep.undoTitle')}
      go={t('keep.undoGo')}
      done={t('keep.undone', { title })}
      deed={unkeep}
      onDone={onClose}
      onClose={onClose}
    >
      <p>{t('keep.undoText', { title })}</p>
      <p>{deletesAt === null ? t('keep.undoGone') : t('keep.undoAgain', { when: dates.moment(deletesAt) })}</p>
    </SureDialog>
  );
};

interface UnkeepDialogProps {
  readonly meeting: MeetingView;
  readonly unkeep: () => Promise<Refusal | null>;
  readonly onClose: () => void;
}
