import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { MeetingView } from '../../../shared/protocol/series.ts';
import type { Refusal } from '../../../shared/session/refusal.ts';
import { OFF_LIST } from './OffPath.tsx';
import { SureDialog } from './SureDialog.tsx';
import { useDates } from './useDates.ts';

/** Takes a meeting off the path: says first what becomes of its session and of its harvest. */
export const OffDialog = ({ meeting, takeOff, onClose }: OffDialogProps) => {
  const { t } = useTranslation('series');
  const dates = useDates();
  const { title, state, code, deletesAt, harvestKeptAt } = meeting;
  const isUnkept = state === 'closed' && harvestKeptAt === null;
  const toWayBack = () => {
    // Only once nothing lies over it: the card whose menu this came from is gone.
    flushSync(onClose);
    document.getElementById(OFF_LIST)?.focus();
  };
  return (
    <SureDialog title={t('off.title')} go={t('off.go')} done={t('off.done', { title })} deed={takeOff} onDone={toWayBack} onClose={onClose}>
      <p>{t('off.text', { title })}</p>
      {(state === 'ready' || state === 'open') && <p>{t('off.open', { code: code ?? '' })}</p>}
      {deletesAt !== null && <p>{t('off.until', { when: dates.moment(deletesAt) })}</p>}
      {state !== 'gone' && <p>{t('off.erase')}</p>}
      {harvestKeptAt !== null && <p>{t('off.kept')}</p>}
      {isUnkept && (
        <p>
          <strong>{t('off.unkept')}</strong>
        </p>
      )}
    </SureDialog>
  );
};

interface OffDialogProps {
  readonly meeting: MeetingView;
  /** Resolves with why not, or `null`. */
  readonly takeOff: () => Promise<Refusal | null>;
  readonly onClose: () => void;
}
