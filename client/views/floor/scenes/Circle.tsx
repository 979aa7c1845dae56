import { useTranslation } from 'react-i18next';
import { Disc } from '../Disc.tsx';
import { Agreed } from '../Agreed.tsx';
import { LaidSlips } from '../LaidSlips.tsx';
import { Slips, WaitingPile } from '../Slips.tsx';
import { Threads } from '../Threads.tsx';
import { Centre, isLong, MiddleOr, Side, Wide, type SceneProps } from './frame.tsx';

/** Everybody round the ring; what they said lies beside it, or takes the floor when it is much. */
export const CircleScene = ({
  screen,
  scene: { slips, groups, threads, waiting, spread, revealed, agreements },
  face,
}: SceneProps<'circle'>) => {
  const { t } = useTranslation('floor');
  // What was agreed has one side; what people say lies on the other.
  const isLeft = (index: number): boolean => agreements.length > 0 || index % 2 === 0;
  if (spread && screen.middle === null)
    return (
      <>
        <Wide face={face}>
          <LaidSlips groups={groups} slips={slips} columns={slips.length + groups.length > 6 ? 4 : 3} />
        </Wide>
        <Threads threads={threads} />
      </>
    );
  return (
    <>
      <Side at="left" count={1}>
        <Slips slips={slips.filter((_, index) => isLeft(index))} />
      </Side>
      <Centre>
        <Disc face={face} long={isLong(screen)} bringer={screen.bringer} around={screen.people}>
          <MiddleOr screen={screen}>
            <p className="fl-ask">{revealed ? t('read') : screen.ask}</p>
            <WaitingPile waiting={waiting} />
          </MiddleOr>
        </Disc>
      </Centre>
      <Side at="right" count={agreements.length > 0 ? 2 : 1}>
        <Agreed lines={agreements} />
        <Slips slips={slips.filter((_, index) => !isLeft(index))} />
      </Side>
      <Threads threads={threads} />
    </>
  );
};
