import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseJoinCode, type JoinCode } from '../../../shared/ids.ts';
import type { Attempt } from '../../models/facilitatorInput.ts';
import type { Refusal } from '../../../shared/session/refusal.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { Field } from '../../parts/Field.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { useAttempt } from './useAttempt.ts';

export const CloseDialog = ({ close, onClose }: { readonly close: Attempt | undefined; readonly onClose: () => void }) => {
  const { t } = useTranslation('facilitator');
  const trying = useAttempt();
  return (
    <Dialog title={t('end.closeTitle')} isOpen onClose={onClose}>
      <p>{t('end.closeText')}</p>
      {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
      <div className="f-row">
        <Button kind="primary" onClick={close && (() => void trying.attempt(close).then((done) => done && onClose()))}>
          {t('end.closeConfirm')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('end.keep')}
        </Button>
      </div>
    </Dialog>
  );
};

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
