import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '../../../shared/model/limits.ts';
import type { Problems, TypedSettings } from '../../models/facilitatorForm.ts';
import { Button } from '../../parts/Button.tsx';
import { Field, TextArea } from '../../parts/Field.tsx';
import { Choice } from '../../parts/Choice.tsx';
import { Icon } from './icons.tsx';
import { useProblemText } from './problem-text.ts';

export type SessionTyped = Pick<TypedSettings, 'title' | 'theme' | 'departments' | 'language' | 'videoLink'>;

/** What a session is called and for whom; the same fields when creating one and when changing it. */
export const SessionFields = ({ typed, problems, onChange }: FieldsProps) => {
  const { t } = useTranslation('facilitator');
  const sentence = useProblemText(problems);
  return (
    <>
      <Field
        label={t('create.titleLabel')}
        value={typed.title}
        onChange={(title) => onChange({ title })}
        problem={sentence('title')}
        traces
        autoComplete="off"
      />
      <TextArea
        label={t('create.theme')}
        hint={t('create.themeHint')}
        optional
        value={typed.theme}
        maxLength={LIMITS.theme}
        onChange={(theme) => onChange({ theme })}
        problem={sentence('theme')}
        placeholder={t('create.themePlaceholder')}
      />
      <Departments names={typed.departments} problems={problems} onChange={(departments) => onChange({ departments })} />
      <Choice
        legend={t('create.language')}
        value={typed.language}
        onChange={(language) => onChange({ language: language })}
        options={[
          { value: 'nl', label: t('create.nl'), lang: 'nl' },
          { value: 'en', label: t('create.en'), lang: 'en' },
        ]}
      />
      <Field
        label={t('create.video')}
        hint={t('create.videoHint')}
        optional
        type="url"
        inputMode="url"
        value={typed.videoLink}
        onChange={(videoLink) => onChange({ videoLink })}
        problem={sentence('videoLink')}
        placeholder="https://"
        autoComplete="off"
      />
    </>
  );
};

const Departments = ({
  names,
  problems,
  onChange,
}: {
  readonly names: readonly string[];
  readonly problems: Problems;
  readonly onChange: (names: readonly string[]) => void;
}) => {
  const { t } = useTranslation('facilitator');
  const sentence = useProblemText(problems);
  const list = useRef<HTMLUListElement>(null);
  const add = () => {
    onChange([...names, '']);
    requestAnimationFrame(() => list.current?.querySelector<HTMLInputElement>('li:last-child input')?.focus());
  };
  const remove = (at: number) => {
    onChange(names.filter((_, index) => index !== at));
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLButtonElement>('li button')[Math.max(0, at - 1)]?.focus());
  };
  return (
    <fieldset className="f-departments">
      <legend className="k-label">{t('create.departments')}</legend>
      <p className="f-soft">{t('create.departmentsHint')}</p>
      <ul ref={list} className="f-department-list">
        {names.map((name, at) => (
          // Rows have no identity of their own: their place is what a person edits.
          <li key={at}>
            <Field
              label={<span className="k-hidden">{t('create.department', { n: at + 1 })}</span>}
              value={name}
              onChange={(typed) => onChange(names.map((other, index) => (index === at ? typed : other)))}
              problem={sentence(`department-${at}`)}
              autoComplete="off"
            />
            <Button
              kind="quiet"
              className="f-icon-only"
              aria-label={name === '' ? t('create.departmentRemoveEmpty') : t('create.departmentRemove', { name })}
              onClick={() => remove(at)}
            >
              <Icon of="close" />
            </Button>
          </li>
        ))}
      </ul>
      {sentence('departments') !== undefined && <p className="k-problem">{sentence('departments')}</p>}
      <Button className="f-add" onClick={names.length < LIMITS.departments ? add : undefined}>
        <Icon of="plus" />
        {t('create.departmentAdd')}
      </Button>
    </fieldset>
  );
};

interface FieldsProps {
  readonly typed: SessionTyped;
  readonly problems: Problems;
  readonly onChange: (change: Partial<SessionTyped>) => void;
}
