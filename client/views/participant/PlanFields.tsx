import { useTranslation } from 'react-i18next';
import { LIMITS } from '../../../shared/model/limits.ts';
import type { Plan } from '../../../shared/model/card.ts';
import { TextArea } from '../../parts/Field.tsx';

/** When, with whom, how will I notice: each may stay empty. */
export const PlanFields = ({ plan, onChange }: { readonly plan: Plan; readonly onChange: (plan: Plan) => void }) => {
  const { t } = useTranslation('common');
  return (
    <div className="p-plan-fields">
      {(['when', 'withWhom', 'notice'] as const).map((field) => (
        <TextArea
          key={field}
          label={t(`plan.${field}`)}
          value={plan[field]}
          maxLength={LIMITS.planField}
          onChange={(value) => onChange({ ...plan, [field]: value })}
        />
      ))}
    </div>
  );
};
