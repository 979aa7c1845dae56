import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '../../../shared/model/limits.ts';
import type { Refusal } from '../../../shared/session/refusal.ts';
import { Button } from '../../parts/Button.tsx';
import { Choice } from '../../parts/Choice.tsx';
import { Field } from '../../parts/Field.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';

/** A first name, and with it a place. */
export const ComeIn = ({ title, text, go, departments, onJoin }: ComeInProps) => {
  const { t } = useTranslation(['start', 'prepare']);
  const id = useId();
  const [name, setName] = useState('');
  const [department, setDepartment] = useState<string | null>(null);
  const [state, setState] = useState<'open' | 'going' | 'nameless' | Refusal>('open');
  const field = useRef<HTMLInputElement>(null);
  const join = async () => {
    if (state === 'going') return;
    if (name.trim() === '') {
      setState('nameless');
      return field.current?.focus();
    }
    setState('going');
    setState((await onJoin({ name, department })) ?? 'going');
  };
  return (
    <section className="j-paper" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{text}</p>
      <form
        className="pr-form"
        onSubmit={(event) => {
          event.preventDefault();
          void join();
        }}
      >
        <Field
          ref={field}
          label={t('join.name')}
          hint={t('join.nameHint')}
          value={name}
          maxLength={LIMITS.name}
          autoComplete="given-name"
          autoCapitalize="words"
          onChange={(value) => (setName(value), state !== 'going' && setState('open'))}
          {...(state === 'nameless' && { problem: t('join.nameMissing') })}
        />
        {departments.length > 0 && (
          <Choice
            legend={t('join.department')}
            value={department ?? ''}
            options={[...departments.map((one) => ({ value: one, label: one })), { value: '', label: t('join.departmentNone') }]}
            onChange={(value) => setDepartment(value === '' ? null : value)}
          />
        )}
        {typeof state === 'object' && <RefusalNotice refusal={state} />}
        <Button kind="primary" type="submit">
          {state === 'going' ? t('prepare:join.going') : go}
        </Button>
      </form>
    </section>
  );
};

interface ComeInProps {
  readonly title: string;
  readonly text: string;
  readonly go: string;
  readonly departments: readonly string[];
  /** Resolves with `null` when one is in. */
  readonly onJoin: (who: Coming) => Promise<Refusal | null>;
}

/** Who comes, as they said it. */
export interface Coming {
  readonly name: string;
  readonly department: string | null;
}
