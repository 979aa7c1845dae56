import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ack } from '../../../shared/protocol/control.ts';
import type { Refusal } from '../../../shared/session/refusal.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';

/** Says exactly what goes and what stays, and only then does it. `name`: whose it is, where that is not the reader. */
export const EraseOwnDialog = ({ name, mayLeave = true, erase, onDone, onClose }: EraseOwnDialogProps) => {
  const { t } = useTranslation('forgetting');
  const [nameToo, setNameToo] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const doIt = async () => {
    setBusy(true);
    const ack = await erase(nameToo);
    setBusy(false);
    if (ack.ok) onDone();
    else setRefusal(ack.refusal);
  };
  return (
    <Dialog title={name === null ? t('own.title') : t('own.titleFor', { name })} isOpen onClose={onClose}>
      {name !== null && <p>{t('own.ask', { name })}</p>}
      <p>{t('own.goes')}</p>
      <ul className="k-goes">
        <li>{t('own.cards')}</li>
        <li>{t('own.answers')}</li>
        <li>{t('own.texts')}</li>
      </ul>
      <p>{t('own.stays')}</p>
      <ul className="k-goes">
        <li>{t('own.others')}</li>
        <li>{t('own.circle')}</li>
        <li>{t('own.kept')}</li>
      </ul>
      {mayLeave && (
        <label className="k-check">
          <input type="checkbox" checked={nameToo} onChange={(event) => setNameToo(event.target.checked)} />
          <span>{name === null ? t('own.name') : t('own.nameFor', { name })}</span>
        </label>
      )}
      <p>
        <strong>{t('own.sure')}</strong>
      </p>
      {refusal && <RefusalNotice refusal={refusal} />}
      <div className="k-goes-row">
        <Button kind="primary" onClick={busy ? undefined : () => void doIt()}>
          {t(busy ? 'own.doing' : 'own.do')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('own.cancel')}
        </Button>
      </div>
    </Dialog>
  );
};

interface EraseOwnDialogProps {
  readonly name: string | null;
  /** Who leads the session cannot go from it: the name stays. */
  readonly mayLeave?: boolean;
  readonly erase: (name: boolean) => Promise<Ack>;
  readonly onDone: () => void;
  readonly onClose: () => void;
}
