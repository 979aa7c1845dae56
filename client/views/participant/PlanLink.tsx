import { useTranslation } from 'react-i18next';
import type { ParticipantId } from '../../../shared/ids.ts';
import type { FloorView } from '../../../shared/session/views.ts';

/** For who prepares along: the way to the plan. */
export const PlanLink = ({ floor: { session, people }, me }: { readonly floor: FloorView; readonly me: ParticipantId }) => {
  const { t } = useTranslation('prepare');
  if (people[me]?.coHost !== true) return null;
  return (
    <p>
      <a className="k-button k-button--quiet" href={`/s/${session.code}/plan`}>
        {t('plan.mine')}
      </a>
    </p>
  );
};
