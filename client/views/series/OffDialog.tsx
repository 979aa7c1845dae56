import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { MeetingView } from '../../../shared/protocol/series.ts';
import type { Refusal } from '../../../shared/session/refusal.ts';
import { useAnnounce } from '../../a11y/live-region.tsx';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { OFF_LIST } from './OffPath.tsx';
import { useDates } from './useDates.ts';

/** Takes a meeting off the path: says first what becomes of its session and of its harvest. */
export const OffDialog = ({ meeting, takeOff, onClose }: OffDialogProps) => {
  const { t } = useTranslation('series');
  const announce = useAnnounce();
  const dates = useDates();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { title, state, code, deletesAt, harvestKeptAt } = meeting;
  const isUnkept = state === 'closed' && harvestKeptAt === null;
  const doIt = async () => {
    const no = await takeOff();
    setRefusal(no);
    if (no !== null) return;
    announce(t('off.done', { title }));
    // To the way back, and only once nothing lies over it: the card whose menu this came from is gone.
    flushSync(onClose);
    document.getElementById(OFF_LIST)?.focus();
  };
  return (
    <Dialog title={t('off.title')} isOpen onClose={onClose}>
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
      {refusal && <RefusalNotice refusal={refusal} />}
      <div className="f-row">
        <Button kind="primary" onClick={() => void doIt()}>
          {t('off.go')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('meeting.leave')}
        </Button>
      </div>
    </Dialog>
  );
};

interface OffDialogProps {
  readonly meeting: MeetingView;
  /** Resolves with why not, or `null`. */
  readonly takeOff: () => Promise<Refusal | null>;
  readonly onClose: () => void;
}
