import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ack } from '../../../shared/protocol/control.ts';
import { LIMITS } from '../../../shared/model/limits.ts';
import type { Refusal } from '../../../shared/session/refusal.ts';
import { useAnnounce } from '../../a11y/live-region.tsx';
import { Button } from '../../parts/Button.tsx';
import { Field } from '../../parts/Field.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';

/** While the session goes on: marks this moment as one in which something turned. */
export const MarkMoment = ({ mark, onMarked }: MarkMomentProps) => {
  const { t } = useTranslation('lookback');
  const announce = useAnnounce();
  const [text, setText] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const tryIt = async () => {
    const ack = await mark(text.trim());
    setRefusal(ack.ok ? null : ack.refusal);
    if (!ack.ok) return;
    setText('');
    announce(t('mark.done'));
    onMarked();
  };
  return (
    <section className="lb-marking">
      <h2>{t('mark.title')}</h2>
      <form
        className="lb-form"
        onSubmit={(event) => {
          event.preventDefault();
          void tryIt();
        }}
      >
        <Field label={t('mark.label')} hint={t('mark.hint')} optional value={text} maxLength={LIMITS.moment} onChange={setText} />
        {refusal && <RefusalNotice refusal={refusal} />}
        <Button type="submit">{t('mark.do')}</Button>
      </form>
    </section>
  );
};

export interface MarkMomentProps {
  readonly mark: (text: string) => Promise<Ack>;
  readonly onMarked: () => void;
}
