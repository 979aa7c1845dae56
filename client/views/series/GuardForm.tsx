import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '../../../shared/model/limits.ts';
import type { Refusal } from '../../../shared/session/refusal.ts';
import { Button } from '../../parts/Button.tsx';
import { Field } from '../../parts/Field.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';

/** Sets, replaces or takes away the passphrase. It is never shown again, and nothing keeps it in this tab. */
export const GuardForm = ({ guarded, guard }: GuardFormProps) => {
  const { t } = useTranslation('series');
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const [said, setSaid] = useState<'guardSaved' | 'guardDropped' | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const set = async (passphrase: string) => {
    setSaid(null);
    const no = await guard(passphrase);
    setRefusal(no);
    if (no !== null) return;
    setTyped('');
    setTried(false);
    setSaid(passphrase === '' ? 'guardDropped' : 'guardSaved');
  };
  return (
    <form
      className="f-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (typed.trim() !== '') void set(typed);
      }}
    >
      <h3>{t('link.guardTitle')}</h3>
      <p className="f-soft">{t(guarded ? 'link.guardOn' : 'link.guardNone')}</p>
      <Field
        label={t('link.guardNew')}
        hint={t('field.passphraseHint')}
        type="password"
        autoComplete="new-password"
        maxLength={LIMITS.passphrase}
        value={typed}
        onChange={setTyped}
        problem={tried && typed.trim() === '' ? t('link.guardEmpty') : undefined}
      />
      {refusal && <RefusalNotice refusal={refusal} />}
      <p role="status" className="k-meta">
        {said !== null && t(`link.${said}`)}
      </p>
      <div className="f-row">
        <Button type="submit">{t(guarded ? 'link.guardChange' : 'link.guardSet')}</Button>
        {guarded && (
          <Button kind="quiet" onClick={() => void set('')}>
            {t('link.guardDrop')}
          </Button>
        )}
      </div>
    </form>
  );
};

interface GuardFormProps {
  readonly guarded: boolean;
  /** Empty takes it away. Resolves with why not, or `null`. */
  readonly guard: (passphrase: string) => Promise<Refusal | null>;
}
