import { useTranslation } from 'react-i18next';
import type { SessionPageProps } from '../App.tsx';
import type { LiveSession } from '../connection/types.ts';
import { useCaseText } from '../hooks/useCaseText.ts';
import { useHarvest } from '../hooks/useHarvest.ts';
import { usePageTitle } from '../hooks/usePageTitle.ts';
import { useRoomHarvests } from '../hooks/useRoomHarvests.ts';
import { langOf } from '../i18n.ts';
import { harvestsOn } from '../models/floorRooms.ts';
import { Connecting, Refused } from '../parts/ConnectionStates.tsx';
import { Connected } from './Connected.tsx';
import { HarvestPage } from '../views/takehome/HarvestPage.tsx';

/** `/s/CODE/harvest`: what may leave the room, for the facilitator. */
const Harvest = ({ code }: SessionPageProps) =>
  code === null ? (
    <Refused refusal={{ code: 'no-session' }} />
  ) : (
    <Connected code={code} seat="facilitator">
      {(live) => <Page live={live} />}
    </Connected>
  );

const Page = ({ live }: { readonly live: LiveSession }) => {
  const caseText = useCaseText(live.openText);
  const { t, i18n } = useTranslation('takehome');
  usePageTitle(`${t('harvest')} · ${live.floor.session.title}`);
  const harvests = useRoomHarvests(live.openText, harvestsOn(live.floor));
  const inSubgroup = live.floor.room.subgroup !== null;
  const circle = useHarvest(live.floor.session.code, langOf(i18n), inSubgroup);
  if (inSubgroup && circle === null) return <Connecting />;
  const at = `/s/${live.floor.session.code}`;
  return (
    <HarvestPage
      floor={live.floor}
      caseText={caseText}
      harvests={harvests}
      circle={circle}
      files={`/api/sessions/${live.floor.session.code}`}
      back={`${at}/lead`}
    />
  );
};

export default Harvest;
