import { lazy, Suspense, useEffect } from 'react';
import type { JoinCode } from '../../shared/ids.ts';
import { forgetDrafts } from '../hooks/useDrafts.ts';
import { useSession } from '../hooks/useSession.ts';
import { Connecting, Ended } from '../parts/ConnectionStates.tsx';
import { AtTheDoor } from '../views/join/JoinView.tsx';
import { ParticipantView } from '../views/participant/ParticipantView.tsx';

/** A participant's seat in a session, for as long as it is theirs. */
const Seat = ({ code, onNoSeat }: { readonly code: JoinCode; readonly onNoSeat: () => void }) => {
  const connection = useSession(code, 'participant');
  const ended = connection.kind === 'ended';
  const unseated = connection.kind === 'refused' && connection.refusal.code === 'no-seat';
  useEffect(() => {
    if (ended) forgetDrafts();
  }, [ended]);
  useEffect(() => {
    if (unseated) onNoSeat();
  }, [unseated, onNoSeat]);
  switch (connection.kind) {
    case 'connecting':
      return <Connecting />;
    case 'refused':
      return unseated ? <Connecting /> : <AtTheDoor refusal={connection.refusal} onAgain={() => location.reload()} />;
    case 'ended':
      return <Ended reason={connection.reason} joinPath={`/s/${code}`} minePath={`/s/${code}/mine`} />;
    case 'live':
      return connection.live.hosts === null ? (
        <ParticipantView live={connection.live} />
      ) : (
        <Suspense fallback={<Connecting />}>
          <CoHosting live={connection.live} code={code} />
        </Suspense>
      );
  }
};
export default Seat;

/** Fetched when somebody comes to lead a subgroup. */
const CoHosting = lazy(() => import('./CoHosting.tsx'));
