import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Refusal } from '../../../shared/session/refusal.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';

/** Says what goes and what stays, and only then does it. */
export const EraseMine = ({ onErase }: { readonly onErase: () => Promise<Refusal | null> }) => {
  const { t } = useTranslation('mykey');
  const [open, setOpen] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const erase = async () => setRefusal(await onErase());
  return (
    <>
      <Button kind="quiet" onClick={() => setOpen(true)}>
        {t('erase.open')}
      </Button>
      <Dialog title={t('erase.title')} isOpen={open} onClose={() => setOpen(false)}>
        <p>{t('erase.what')}</p>
        <p>{t('erase.stays')}</p>
        {refusal !== null && <RefusalNotice refusal={refusal} />}
        <div className="k-goes-row">
          <Button kind="primary" onClick={() => void erase()}>
            {t('erase.do')}
          </Button>
          <Button kind="quiet" onClick={() => setOpen(false)}>
            {t('erase.keep')}
          </Button>
        </div>
      </Dialog>
    </>
  );
};
