import { useTranslation } from 'react-i18next';
import { Disc } from '../Disc.tsx';
import { LaidSlips } from '../LaidSlips.tsx';
import { Slips, WaitingPile } from '../Slips.tsx';
import { Threads } from '../Threads.tsx';
import { Centre, isLong, MiddleOr, Side, Wide, type SceneProps } from './frame.tsx';

/** What people chose to share of what they take along. */
export const HarvestScene = ({ screen, scene: { slips, groups, threads, waiting }, face }: SceneProps<'harvest'>) => {
  const { t } = useTranslation('floor');
  if ((slips.length > 6 || groups.length > 0) && screen.middle === null)
    return (
      <>
        <Wide face={face}>
          <LaidSlips groups={groups} slips={slips} columns={slips.length + groups.length > 9 ? 4 : 3} />
        </Wide>
        <Threads threads={threads} />
      </>
    );
  return (
    <>
      <Side at="left" count={1}>
        <Slips slips={slips.filter((_, index) => index % 2 === 0)} />
      </Side>
      <Centre>
        <Disc face={face} long={isLong(screen)} bringer={screen.bringer} around={screen.people}>
          <MiddleOr screen={screen}>
            <p className="fl-ask">{slips.length === 0 ? t('harvest.none') : t('harvest.title')}</p>
            <WaitingPile waiting={waiting} />
          </MiddleOr>
        </Disc>
      </Centre>
      <Side at="right" count={1}>
        <Slips slips={slips.filter((_, index) => index % 2 === 1)} />
      </Side>
      <Threads threads={threads} />
    </>
  );
};
