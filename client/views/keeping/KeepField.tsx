import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hoursFrom, KEEP_CHOICES, spanOf } from '../../models/keeping.ts';
import { Choice } from '../../parts/Choice.tsx';
import { Field } from '../../parts/Field.tsx';
import { Notice } from '../../parts/Notice.tsx';

/** How long after the end everything is erased. `null`: what was typed is no such number. */
export const KeepField = ({ hours, onChange, hint = true, titled = false }: KeepFieldProps) => {
  const { t } = useTranslation('forgetting');
  const [own, setOwn] = useState<string | null>(() => (hours === null || KEEP_CHOICES.includes(hours) ? null : String(hours)));
  const pick = (value: string) => {
    setOwn(value === OWN ? String(hours ?? '') : null);
    if (value !== OWN) onChange(Number(value));
  };
  const label = (choice: number): string => {
    if (choice === 0) return t('keep.atOnce');
    const { unit, count } = spanOf(choice);
    return t(`keep.${unit}`, { count });
  };
  return (
    <div className="k-keep">
      <Choice
        legend={t('keep.title')}
        hideLegend={titled}
        value={own === null ? String(hours) : OWN}
        onChange={pick}
        options={[...KEEP_CHOICES.map((choice) => ({ value: String(choice), label: label(choice) })), { value: OWN, label: t('keep.own') }]}
      />
      {own !== null && (
        <Field
          label={t('keep.ownHours')}
          hint={t('keep.ownHint')}
          value={own}
          inputMode="numeric"
          autoComplete="off"
          problem={hours === null ? t('keep.ownWrong') : undefined}
          onChange={(typed) => {
            setOwn(typed);
            onChange(hoursFrom(typed));
          }}
        />
      )}
      {hours === 0 && !titled ? <Notice>{t('keep.warning')}</Notice> : hint && <p className="f-soft">{t('keep.hint')}</p>}
    </div>
  );
};

interface KeepFieldProps {
  readonly hours: number | null;
  readonly onChange: (hours: number | null) => void;
  readonly hint?: boolean;
  /** What stands around it says what it is about, and warns. */
  readonly titled?: boolean;
}

const OWN = 'own';
