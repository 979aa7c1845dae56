import { useTranslation } from 'react-i18next';
import type { ForManagement } from '../../../../shared/model/management.ts';
import type { TimerFace } from '../../../models/timer.ts';
import { ManagementPaper } from '../../management/ManagementPaper.tsx';
import { Fit } from '../Fit.tsx';
import { Wide } from './frame.tsx';

/** The circle reads together what may go to management, and decides. How many agree is on no shared screen: nobody is pressed. */
export const ManagementScene = ({ told, face }: { readonly told: ForManagement; readonly face: TimerFace }) => {
  const { t } = useTranslation('managing');
  return (
    <Wide face={face}>
      <Fit className="fl-management" smallest={0.5}>
        <h2>{t('screen')}</h2>
        <p>{t('screenMore')}</p>
        <ManagementPaper told={told} />
      </Fit>
    </Wide>
  );
};
