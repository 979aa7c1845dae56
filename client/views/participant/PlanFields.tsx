import { useTranslation } from 'react-i18next';
import { LIMITS } from '../../../shared/model/limits.ts';
import type { Plan } from '../../../shared/model/card.ts';
import { TextArea } from '../../parts/Field.tsx';

/** When, with whom, how will I notice: each may stay empty. `isOwn`: nobody else sees them. */
export const PlanFields = ({ plan, isOwn, onChange }: PlanFieldsProps) => {
  const { t } = useTranslation('common');
  return (
    <div className="p-plan-fields">
      {(['when', 'withWhom', 'notice'] as const).map((field) => (
        <TextArea
          key={field}
          label={t(`plan.${field}`)}
          value={plan[field]}
          maxLength={LIMITS.planField}
          traces={!isOwn}
          onChange={(value) => onChange({ ...plan, [field]: value })}
        />
      ))}
    </div>
  );
};

interface PlanFieldsProps {
  readonly plan: Plan;
  readonly isOwn: boolean;
  readonly onChange: (plan: Plan) => void;
}
