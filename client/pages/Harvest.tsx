import type { JoinCode } from '../../shared/ids.ts';
import type { SessionPageProps } from '../App.tsx';
import type { LiveSession } from '../connection/types.ts';
import { useCaseText } from '../hooks/useCaseText.ts';
import { useSession } from '../hooks/useSession.ts';
import { Connecting, Ended, Refused } from '../parts/ConnectionStates.tsx';
import { HarvestPage } from '../views/takehome/HarvestPage.tsx';

/** `/s/CODE/harvest`: what may leave the room, for the facilitator. */
const Harvest = ({ code }: SessionPageProps) => (code === null ? <Refused refusal={{ code: 'no-session' }} /> : <Reading code={code} />);

const Reading = ({ code }: { readonly code: JoinCode }) => {
  const connection = useSession(code, 'facilitator');
  switch (connection.kind) {
    case 'connecting':
      return <Connecting />;
    case 'refused':
      return <Refused refusal={connection.refusal} />;
    case 'ended':
      return <Ended reason={connection.reason} />;
    case 'live':
      return <Page live={connection.live} />;
  }
};

const Page = ({ live }: { readonly live: LiveSession }) => {
  const caseText = useCaseText(live.openText);
  const at = `/s/${live.floor.session.code}`;
  return (
    <HarvestPage
      floor={live.floor}
      caseText={caseText}
      files={{
        markdown: `/api/sessions/${live.floor.session.code}/harvest.md`,
        json: `/api/sessions/${live.floor.session.code}/harvest.json`,
      }}
      back={`${at}/lead`}
    />
  );
};

export default Harvest;
