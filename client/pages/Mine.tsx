import { useTranslation } from 'react-i18next';
import type { SessionPageProps } from '../App.tsx';
import type { LiveSession } from '../connection/types.ts';
import { useCaseText } from '../hooks/useCaseText.ts';
import { usePageTitle } from '../hooks/usePageTitle.ts';
import { useRoomHarvests } from '../hooks/useRoomHarvests.ts';
import { harvestsOn } from '../models/floorRooms.ts';
import { Connecting, Refused } from '../parts/ConnectionStates.tsx';
import { Connected } from './Connected.tsx';
import { TakeHomePage } from '../views/takehome/TakeHomePage.tsx';

/** `/s/CODE/mine`: what one person takes home. */
const Mine = ({ code }: SessionPageProps) =>
  code === null ? (
    <Refused refusal={{ code: 'no-session' }} />
  ) : (
    <Connected code={code} seat="participant" joinPath={`/s/${code}`}>
      {(live) => <Page live={live} />}
    </Connected>
  );

const Page = ({ live }: { readonly live: LiveSession }) => {
  const caseText = useCaseText(live.openText);
  const harvests = useRoomHarvests(live.openText, harvestsOn(live.floor));
  const { code, title } = live.floor.session;
  usePageTitle(`${useTranslation('takehome').t('mine')} · ${title}`);
  if (live.desk === null) return <Connecting />;
  return (
    <TakeHomePage
      floor={live.floor}
      desk={live.desk}
      caseText={caseText}
      harvests={harvests}
      files={`/api/sessions/${code}`}
      back={`/s/${code}`}
      erase={(name) => live.act('own.erase', { name })}
    />
  );
};

export default Mine;
