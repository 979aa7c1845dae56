import { useTranslation } from 'react-i18next';
import { Disc } from '../Disc.tsx';
import { Fit } from '../Fit.tsx';
import { Slips, WaitingPile } from '../Slips.tsx';
import { Centre, isLong, MiddleOr, Side, type SceneProps } from './frame.tsx';
import '../rooms.css';

/** A subgroup's own words in the middle, what goes along to the circle beside it, and what else was said. */
export const GatherScene = ({ screen, scene: { harvest, harvestGoes, along, others, waiting }, face }: SceneProps<'gather'>) => {
  const { t } = useTranslation('rooms');
  return (
    <>
      <Side at="left" count={1}>
        <Slips slips={others} />
      </Side>
      <Centre>
        {harvest !== '' && screen.middle === null ? (
          <article className="fl-own-harvest">
            <h2>
              {t('gather.own')} <span className="fl-tag">{t(harvestGoes ? 'gather.along' : 'gather.stays')}</span>
            </h2>
            <Fit className="fl-own-harvest-text" smallest={0.5} height>
              <p className="k-words" dir="auto">
                {harvest}
              </p>
            </Fit>
          </article>
        ) : (
          <Disc face={face} long={isLong(screen)} bringer={screen.bringer} around={screen.people}>
            <MiddleOr screen={screen}>
              <p className="fl-ask">{screen.ask}</p>
              <WaitingPile waiting={waiting} />
            </MiddleOr>
          </Disc>
        )}
      </Centre>
      <Side at="right" count={1}>
        <section className="fl-along">
          <h2>{t('gather.cards')}</h2>
          {along.length === 0 && <p className="fl-room-nobody">{t('gather.none')}</p>}
          <Slips slips={along} />
        </section>
      </Side>
    </>
  );
};
