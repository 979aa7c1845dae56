import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { JoinCode } from '../../shared/ids.ts';
import { useSession } from '../hooks/useSession.ts';
import { bringingModel } from '../models/bringing.ts';
import { RefusalNotice } from '../parts/Notice.tsx';
import { BringCase } from '../views/prepare/BringCase.tsx';

/** One's own place in a session that is yet to come: an experience that only its owner sees. */
const PrepareSeat = ({ code, onNoSeat }: { readonly code: JoinCode; readonly onNoSeat: () => void }) => {
  const { t } = useTranslation(['participant', 'prepare']);
  const connection = useSession(code, 'participant');
  const unseated =
    (connection.kind === 'refused' && connection.refusal.code === 'no-seat') ||
    (connection.kind === 'ended' && connection.reason !== 'closed');
  useEffect(() => {
    if (unseated) onNoSeat();
  }, [unseated, onNoSeat]);
  if (connection.kind === 'refused' && !unseated) return <RefusalNotice refusal={connection.refusal} />;
  if (connection.kind !== 'live' || connection.live.desk === null)
    return (
      <p className="k-meta" role="status">
        {t('text.opening')}
      </p>
    );
  const { floor, desk, act, saving } = connection.live;
  const me = floor.people[desk.me.id];
  return (
    <BringCase
      model={bringingModel({ floor, desk, act })}
      name={me?.name ?? ''}
      circlePath={`/s/${code}`}
      planPath={me?.coHost === true ? `/s/${code}/plan` : null}
      offline={saving === 'offline'}
    />
  );
};
export default PrepareSeat;
