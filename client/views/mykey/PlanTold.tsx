import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../shared/model/card.ts';

/** When, with whom, and how one will notice: what was filled in of it. */
export const PlanTold = ({ plan }: { readonly plan: Plan | null }) => {
  const { t } = useTranslation('common');
  const lines = plan === null ? [] : FIELDS.filter((field) => plan[field].trim() !== '');
  if (plan === null || lines.length === 0) return null;
  return (
    <dl className="mk-plan">
      {lines.map((field) => (
        <div key={field}>
          <dt>{t(`plan.${field}`)}</dt>
          <dd dir="auto">{plan[field]}</dd>
        </div>
      ))}
    </dl>
  );
};

const FIELDS = ['when', 'withWhom', 'notice'] as const;
