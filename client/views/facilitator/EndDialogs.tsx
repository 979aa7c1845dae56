import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseJoinCode, type JoinCode } from '../../../shared/ids.ts';
import type { Attempt } from '../../models/facilitatorInput.ts';
import type { Refusal } from '../../../shared/session/refusal.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { Field } from '../../parts/Field.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import type { KeepingModel } from '../../models/keeping.ts';
import { KeepField } from '../keeping/KeepField.tsx';
import { useAttempt } from './useAttempt.ts';

/** When it is over, the last thing to say is until when it is there. */
export const CloseDialog = ({ close, keeping, onClose }: CloseProps) => {
  const { t } = useTranslation(['facilitator', 'forgetting']);
  const trying = useAttempt();
  const [hours, setHours] = useState<number | null>(keeping.hours);
  const { keep } = keeping;
  const atOnce = hours === 0;
  const closeNow = async () => {
    if (close === undefined || hours === null) return;
    if (hours !== keeping.hours && !(await trying.attempt(keep && (() => keep(hours))))) return;
    if (await trying.attempt(close)) onClose();
  };
  return (
    <Dialog title={t(atOnce ? 'forgetting:close.atOnceTitle' : 'end.closeTitle')} isOpen onClose={onClose}>
      <div className="f-form">
        {atOnce ? (
          <p>
            <strong>{t('forgetting:close.atOnceText')}</strong>
          </p>
        ) : (
          <p>{t('forgetting:close.keptText')}</p>
        )}
        {keep && <KeepField hours={hours} onChange={setHours} hint={false} />}
        {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
        <div className="f-row">
          <Button kind="primary" onClick={close && hours !== null && !trying.busy ? () => void closeNow() : undefined}>
            {t(atOnce ? 'forgetting:close.atOnce' : 'end.closeConfirm')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t('end.keep')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
};

interface CloseProps {
  readonly close: Attempt | undefined;
  readonly keeping: KeepingModel;
  readonly onClose: () => void;
}

/** Gone means gone: the code is typed first. */
export const DeleteDialog = ({ code, erase, onClose }: DeleteProps) => {
  const { t } = useTranslation('facilitator');
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const sure = parseJoinCode(typed) === code;
  return (
    <Dialog title={t('end.deleteTitle')} isOpen onClose={onClose}>
      <form
        className="f-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (sure) void erase().then(setRefusal);
        }}
      >
        <p>{t('end.deleteText')}</p>
        <Field
          label={t('end.deleteType', { code })}
          value={typed}
          onChange={setTyped}
          problem={tried && !sure ? t('end.codeWrong') : undefined}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
        {refusal && <RefusalNotice refusal={refusal} />}
        <div className="f-row">
          <Button type="submit" kind="primary">
            {t('end.deleteConfirm')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t('end.keep')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};

interface DeleteProps {
  readonly code: JoinCode;
  /** Resolves with why it was not done, or `null`. */
  readonly erase: () => Promise<Refusal | null>;
  readonly onClose: () => void;
}
