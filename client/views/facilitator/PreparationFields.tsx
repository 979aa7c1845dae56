import { useTranslation } from 'react-i18next';
import { LIMITS } from '../../../shared/model/limits.ts';
import type { Problems, TypedSettings } from '../../models/facilitatorForm.ts';
import { fieldOf, momentOf } from '../../models/prepare.ts';
import { Field, TextArea } from '../../parts/Field.tsx';
import { useProblemText } from './problem-text.ts';

export type PreparationTyped = Pick<TypedSettings, 'preparation' | 'agreements'>;

/** When and where, what we will do, and what the circle agreed on. */
export const PreparationFields = ({ typed, problems, onChange }: FieldsProps) => {
  const { t } = useTranslation('prepare');
  const sentence = useProblemText(problems);
  const { preparation } = typed;
  const prepare = (part: Partial<PreparationTyped['preparation']>) => onChange({ preparation: { ...preparation, ...part } });
  return (
    <>
      <Field
        label={t('fields.startsAt')}
        optional
        type="datetime-local"
        value={fieldOf(preparation.startsAt)}
        onChange={(value) => prepare({ startsAt: momentOf(value) })}
      />
      <Field
        label={t('fields.place')}
        hint={t('fields.placeHint')}
        optional
        value={preparation.place}
        onChange={(place) => prepare({ place })}
        problem={sentence('place')}
        autoComplete="off"
      />
      <TextArea
        label={t('fields.plan')}
        hint={t('fields.planHint')}
        optional
        rows={3}
        value={preparation.plan}
        maxLength={LIMITS.plan}
        onChange={(plan) => prepare({ plan })}
        problem={sentence('plan')}
      />
      <TextArea
        label={t('fields.agreements')}
        hint={t('fields.agreementsHint')}
        optional
        rows={3}
        value={typed.agreements}
        onChange={(agreements) => onChange({ agreements })}
        problem={sentence('agreements')}
      />
    </>
  );
};

interface FieldsProps {
  readonly typed: PreparationTyped;
  readonly problems: Problems;
  readonly onChange: (change: Partial<PreparationTyped>) => void;
}
