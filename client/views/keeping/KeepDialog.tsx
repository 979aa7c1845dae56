import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { goneAt, type KeepingModel } from '../../models/keeping.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { Notice, RefusalNotice } from '../../parts/Notice.tsx';
import { useAttempt } from '../facilitator/useAttempt.ts';
import { KeepField } from './KeepField.tsx';
import { KeptUntil } from './KeptUntil.tsx';

/** Sooner or later than was said, also when the session is over. */
export const KeepDialog = ({ keeping, onClose }: { readonly keeping: KeepingModel; readonly onClose: () => void }) => {
  const { t } = useTranslation('forgetting');
  const trying = useAttempt();
  const [hours, setHours] = useState<number | null>(keeping.hours);
  const [openedAt] = useState(() => Date.now());
  const { keep } = keeping;
  const deletesAt = hours === null ? null : goneAt(keeping, hours);
  const isPast = deletesAt !== null && deletesAt <= openedAt;
  const save = keep && hours !== null ? () => void trying.attempt(() => keep(hours)).then((done) => done && onClose()) : undefined;
  return (
    <Dialog title={t('keep.title')} isOpen onClose={onClose}>
      <div className="f-form">
        <KeepField hours={hours} onChange={setHours} hint={keeping.endedAt === null} titled />
        {isPast && <Notice>{t('keep.past')}</Notice>}
        {keeping.endedAt === null && hours === 0 && <Notice>{t('keep.warning')}</Notice>}
        {!isPast && deletesAt !== null && <KeptUntil kept={{ keepHours: hours ?? 0, deletesAt }} />}
        {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
        <div className="f-row">
          <Button kind="primary" onClick={save}>
            {t(trying.busy ? 'keep.saving' : isPast ? 'keep.now' : 'keep.save')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t('keep.cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
};
