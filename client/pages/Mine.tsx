import type { JoinCode } from '../../shared/ids.ts';
import type { SessionPageProps } from '../App.tsx';
import type { LiveSession } from '../connection/types.ts';
import { useCaseText } from '../hooks/useCaseText.ts';
import { useSession } from '../hooks/useSession.ts';
import { Connecting, Ended, Refused } from '../parts/ConnectionStates.tsx';
import { TakeHomePage } from '../views/takehome/TakeHomePage.tsx';

/** `/s/CODE/mine`: what one person takes home. */
const Mine = ({ code }: SessionPageProps) => (code === null ? <Refused refusal={{ code: 'no-session' }} /> : <Reading code={code} />);

const Reading = ({ code }: { readonly code: JoinCode }) => {
  const connection = useSession(code, 'participant');
  switch (connection.kind) {
    case 'connecting':
      return <Connecting />;
    case 'refused':
      return <Refused refusal={connection.refusal} joinPath={`/s/${code}`} />;
    case 'ended':
      return <Ended reason={connection.reason} joinPath={`/s/${code}`} />;
    case 'live':
      return <Page live={connection.live} />;
  }
};

const Page = ({ live }: { readonly live: LiveSession }) => {
  const caseText = useCaseText(live.openText);
  const { code } = live.floor.session;
  if (live.desk === null) return <Connecting />;
  return (
    <TakeHomePage
      floor={live.floor}
      desk={live.desk}
      caseText={caseText}
      files={{ markdown: `/api/sessions/${code}/mine.md` }}
      back={`/s/${code}`}
    />
  );
};

export default Mine;
