import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../shared/model/card.ts';

/** When, with whom, and how it will be noticed; only what was filled in. */
export const PlanLines = ({ plan }: { readonly plan: Plan | null }) => {
  const { t } = useTranslation('common');
  const parts = (['when', 'withWhom', 'notice'] as const).filter((part) => plan?.[part]);
  if (parts.length === 0) return null;
  return (
    <dl className="f-plan">
      {parts.map((part) => (
        <div key={part}>
          <dt>{t(`plan.${part}`)}</dt>
          <dd className="k-words" dir="auto">
            {plan?.[part]}
          </dd>
        </div>
      ))}
    </dl>
  );
};
