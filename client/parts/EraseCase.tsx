import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ack } from '../../shared/protocol/control.ts';
import type { Refusal } from '../../shared/session/refusal.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { RefusalNotice } from './Notice.tsx';

/** Says exactly what goes and what stays, and only then does it. `name`: whose it is, where that is not the reader. */
export const EraseCaseDialog = ({ name, erase, onDone, onClose }: EraseCaseProps) => {
  const { t } = useTranslation('lookback');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const doIt = async () => {
    const ack = await erase();
    if (ack.ok) onDone();
    else setRefusal(ack.refusal);
  };
  return (
    <Dialog title={name === null ? t('erase.title') : t('erase.titleFor', { name })} isOpen onClose={onClose}>
      <p>{t('erase.goes')}</p>
      <ul className="k-goes">
        <li>{t('erase.proposal')}</li>
        <li>{t('erase.text')}</li>
        <li>{t('erase.answers')}</li>
        <li>{t('erase.letter')}</li>
      </ul>
      <p>{t('erase.stays')}</p>
      <p>
        <strong>{t('erase.sure')}</strong>
      </p>
      {refusal && <RefusalNotice refusal={refusal} />}
      <div className="k-goes-row">
        <Button kind="primary" onClick={() => void doIt()}>
          {t('erase.do')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('erase.keep')}
        </Button>
      </div>
    </Dialog>
  );
};

export interface EraseCaseProps {
  readonly name: string | null;
  readonly erase: () => Promise<Ack>;
  readonly onDone: () => void;
  readonly onClose: () => void;
}
