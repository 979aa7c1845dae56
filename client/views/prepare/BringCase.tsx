import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../a11y/live-region.tsx';
import type { Refusal } from '../../../shared/session/refusal.ts';
import { BROUGHT_MOST, type BringingModel, type Form } from '../../models/bringing.ts';
import { Button } from '../../parts/Button.tsx';
import { Choice } from '../../parts/Choice.tsx';
import { TextArea } from '../../parts/Field.tsx';
import { Notice, RefusalNotice } from '../../parts/Notice.tsx';
import { BroughtCard } from './BroughtCard.tsx';

/** On the page to prepare with, for who has a place: an experience one might bring, for oneself alone. */
export const BringCase = ({ model, name, circlePath, planPath, offline }: BringCaseProps) => {
  const { t } = useTranslation(['prepare', 'participant', 'common']);
  const { brought, bring, taken, over } = model;
  return (
    <section className="j-paper" aria-labelledby="pr-bring">
      <h2 id="pr-bring">{t('bring.title')}</h2>
      {offline && <Notice>{t('common:saving.offline')}</Notice>}
      {brought.map((one) => (
        <BroughtCard key={one.id} brought={one} />
      ))}
      {brought.length > 0 && brought.every(({ putIn }) => putIn === undefined) && (
        <p className="k-meta">{t(over ? 'bring.over' : 'bring.later')}</p>
      )}
      {brought.length === 0 && (bring === undefined ? <p>{t('bring.too')}</p> : <Fresh bring={bring} />)}
      {bring !== undefined &&
        taken.slice(-1).map(({ id, text, restore }) => (
          <p key={id} className="pr-taken">
            <s className="k-words" dir="auto">
              {text}
            </s>
            <Button
              kind="quiet"
              aria-label={t('participant:card.restoreThis', { text: text.slice(0, 60) })}
              {...(restore && { onClick: () => void restore() })}
            >
              {t('participant:card.restore')}
            </Button>
          </p>
        ))}
      <p className="k-meta">{t('join.in', { name })}</p>
      <p className="pr-row">
        {planPath !== null && (
          <a className="k-button k-button--plain" href={planPath}>
            {t('plan.mine')}
          </a>
        )}
        <a className="k-button k-button--plain" href={circlePath}>
          {t('join.toCircle')}
        </a>
      </p>
    </section>
  );
};

const Fresh = ({ bring }: { readonly bring: NonNullable<BringingModel['bring']> }) => {
  const { t } = useTranslation('prepare');
  const announce = useAnnounce();
  const [text, setText] = useState('');
  const [form, setForm] = useState<Form>('difficult');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    const ack = await bring(text, form);
    setBusy(false);
    setRefusal(ack.ok ? null : ack.refusal);
    if (ack.ok) announce(t('bring.saved'));
  };
  return (
    <form
      className="pr-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '' && !busy) void save();
      }}
    >
      <p>{t('bring.text')}</p>
      {/* Only its owner sees it: a trace of somebody is pointed out when it is put in. */}
      <TextArea label={t('bring.label')} value={text} onChange={setText} maxLength={BROUGHT_MOST} traces={false} />
      <Choice
        legend={t('bring.form')}
        value={form}
        onChange={setForm}
        options={[
          { value: 'difficult', label: t('bring.difficult') },
          { value: 'success', label: t('bring.success') },
        ]}
      />
      {refusal && <RefusalNotice refusal={refusal} />}
      <Button kind="primary" type="submit" disabled={text.trim() === '' || busy}>
        {t(busy ? 'join.going' : 'bring.save')}
      </Button>
    </form>
  );
};

interface BringCaseProps {
  readonly model: BringingModel;
  readonly name: string;
  readonly circlePath: string;
  /** For who prepares along. */
  readonly planPath: string | null;
  readonly offline: boolean;
}
