import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/Button.tsx';
import { Notice, RefusalNotice } from '../../parts/Notice.tsx';
import type { Editing } from './useEditing.ts';

/** A form in a dialog that says honestly what became of the words in it. */
export const EditingForm = <Typed,>({ editing, children }: { readonly editing: Editing<Typed>; readonly children: ReactNode }) => {
  const { t } = useTranslation('series');
  const { form, busy, refusal, clash, isResumed, submit, leave } = editing;
  return (
    <form
      ref={form}
      className="f-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {isResumed && <Notice>{t('form.resumed')}</Notice>}
      {clash !== null && clash.fields.length > 0 && <Notice kind="hint">{t('form.clash')}</Notice>}
      {children}
      {refusal && <RefusalNotice refusal={refusal} />}
      <div className="f-row">
        <Button type="submit" kind="primary">
          {t(busy ? 'meeting.saving' : 'meeting.save')}
        </Button>
        <Button kind="quiet" onClick={leave}>
          {t('meeting.leave')}
        </Button>
      </div>
    </form>
  );
};

/** Under a field: what somebody else put there meanwhile, and a way to take it over. `says` tells a value that is no text. */
export const Meanwhile = <Typed,>({ editing, field, label, says = String }: MeanwhileProps<Typed>) => {
  const { t } = useTranslation('series');
  const { clash, take } = editing;
  if (clash === null || !clash.fields.includes(field)) return null;
  const there = says(clash.stored[field]);
  return (
    <div className="s-meanwhile">
      <p>
        {t('form.there')} <q dir="auto">{there === '' ? t('form.nothing') : there}</q>
      </p>
      <Button onClick={() => take(field)} aria-label={`${t('form.take')}: ${label}`}>
        {t('form.take')}
      </Button>
    </div>
  );
};

interface MeanwhileProps<Typed> {
  readonly editing: Editing<Typed>;
  readonly field: keyof Typed;
  /** The field's own label. */
  readonly label: string;
  readonly says?: (value: Typed[keyof Typed]) => string;
}
