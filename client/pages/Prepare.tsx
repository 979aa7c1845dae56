import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionPageProps } from '../App.tsx';
import { usePrepared } from '../hooks/usePrepared.ts';
import { AtTheDoor } from '../views/join/JoinView.tsx';
import { ComeIn } from '../views/prepare/ComeIn.tsx';
import { PrepareView } from '../views/prepare/PrepareView.tsx';

/** `/s/CODE/prepare`: what everybody reads beforehand. Who gives a name has a place from then on, and may set an experience ready. */
const Prepare = ({ code }: SessionPageProps) => {
  const { t } = useTranslation('prepare');
  const { state, join, lookAgain } = usePrepared(code);
  const title = state.kind === 'there' ? state.prepared.title : null;
  useEffect(() => {
    if (title !== null) document.title = `${title} · Kring`;
  }, [title]);
  if (code === null) return <AtTheDoor refusal={{ code: 'no-session' }} onAgain={lookAgain} />;
  if (state.kind !== 'there') return <AtTheDoor refusal={state.kind === 'refused' ? state.refusal : null} onAgain={lookAgain} />;
  const { prepared } = state;
  return (
    <PrepareView prepared={prepared}>
      {prepared.seats.includes('participant') ? (
        <Suspense>
          <Seat code={code} onNoSeat={lookAgain} />
        </Suspense>
      ) : (
        !prepared.closed && (
          <ComeIn title={t('join.title')} text={t('join.text')} go={t('join.go')} departments={prepared.departments} onJoin={join} />
        )
      )}
    </PrepareView>
  );
};
export default Prepare;

/** Fetched by who has a place: it keeps a connection. */
const Seat = lazy(() => import('./PrepareSeat.tsx'));
