import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/Button.tsx';
import { Field } from '../../parts/Field.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import type { Refusal } from '../../../shared/session/refusal.ts';

/** The link fits; what is missing is the passphrase. */
export const Guarded = ({ refusal, busy, open }: GuardedProps) => {
  const { t } = useTranslation('series');
  const [typed, setTyped] = useState('');
  return (
    <main className="f-create" id="main" tabIndex={-1}>
      <h1>{t('door.guarded')}</h1>
      <p className="f-lead">{t('door.guardedText')}</p>
      <form
        className="f-form f-sheet-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy && typed !== '') open(typed);
        }}
      >
        <Field label={t('door.passphrase')} type="password" autoComplete="current-password" value={typed} onChange={setTyped} />
        {refusal && <RefusalNotice refusal={refusal} />}
        <div className="f-row">
          <Button type="submit" kind="primary">
            {t(busy ? 'door.opening' : 'door.open')}
          </Button>
        </div>
      </form>
    </main>
  );
};

interface GuardedProps {
  /** Why the last try did not open it. */
  readonly refusal: Refusal | null;
  readonly busy: boolean;
  readonly open: (passphrase: string) => void;
}
