import { useEffect } from 'react';
import type { JoinCode } from '../../shared/ids.ts';
import { useSession } from '../hooks/useSession.ts';
import { Connecting, Ended, Refused } from '../parts/ConnectionStates.tsx';
import { ParticipantView } from '../views/participant/ParticipantView.tsx';

/** The participant's screen, connected. */
const Inside = ({ code, onNoSeat }: { readonly code: JoinCode; readonly onNoSeat: () => void }) => {
  const connection = useSession(code, 'participant');
  const noSeat = connection.kind === 'refused' && connection.refusal.code === 'no-seat';
  useEffect(() => {
    if (noSeat) onNoSeat();
  }, [noSeat, onNoSeat]);
  switch (connection.kind) {
    case 'connecting':
      return <Connecting />;
    case 'refused':
      return noSeat ? <Connecting /> : <Refused refusal={connection.refusal} />;
    case 'ended':
      return <Ended reason={connection.reason} joinPath={`/s/${code}`} minePath={`/s/${code}/mine`} />;
    case 'live':
      return <ParticipantView live={connection.live} />;
  }
};

export default Inside;
