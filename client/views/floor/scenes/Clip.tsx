import { useTranslation } from 'react-i18next';
import { Disc } from '../Disc.tsx';
import { Fit } from '../Fit.tsx';
import { LaidSlips } from '../LaidSlips.tsx';
import { WaitingPile } from '../Slips.tsx';
import { Threads } from '../Threads.tsx';
import { Compared, Point } from './Compared.tsx';
import { Centre, isLong, MiddleOr, Side, Wide, type SceneProps } from './frame.tsx';

/** The clip's points next to what we saw ourselves: one more perspective. */
export const ClipScene = ({ screen, scene, face }: SceneProps<'clip'>) => {
  const { t } = useTranslation('floor');
  if (scene.comparison !== null && screen.middle === null) {
    return (
      <>
        <Wide face={face}>
          <Compared comparison={scene.comparison} />
        </Wide>
        <Threads threads={scene.threads} />
      </>
    );
  }
  return (
    <>
      <Side at="left" count={1}>
        <section className="fl-clip" data-hue="knowledge">
          <h2>{t('clip.title')}</h2>
          {scene.points.length === 0 && <p className="fl-nobody">{t('clip.none')}</p>}
          <Fit className="fl-slips-box" smallest={0.7}>
            <ol className="fl-slips">
              {scene.points.map((point) => (
                <li key={point.key}>
                  <Point point={point} />
                </li>
              ))}
            </ol>
          </Fit>
        </section>
      </Side>
      <Centre>
        <Disc face={face} long={isLong(screen)} bringer={screen.bringer}>
          <MiddleOr screen={screen}>
            {scene.question === '' ? (
              <p className="fl-ask">{screen.ask}</p>
            ) : (
              <ClipQuestion title={scene.title} question={scene.question} />
            )}
            <WaitingPile waiting={scene.waiting} />
          </MiddleOr>
        </Disc>
      </Centre>
      <Side at="right" count={1}>
        {scene.slips.length + scene.groups.length > 0 && (
          <section className="fl-clip">
            <h2>{t('clip.ours')}</h2>
            <LaidSlips groups={scene.groups} slips={scene.slips} columns={1} />
          </section>
        )}
      </Side>
      <Threads threads={scene.threads} />
    </>
  );
};

const ClipQuestion = ({ title, question }: { readonly title: string; readonly question: string }) => {
  const { t } = useTranslation('floor');
  return (
    <>
      <p className="fl-from fl-from--voice">{t('clip.question')}</p>
      <p className="fl-words k-words" dir="auto">
        {question}
      </p>
      {title !== '' && <p className="fl-who">{title}</p>}
    </>
  );
};
