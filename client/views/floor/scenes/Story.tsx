import { useTranslation } from 'react-i18next';
import { Disc } from '../Disc.tsx';
import { Fit } from '../Fit.tsx';
import { Centre, isLong, MiddleOr, Wide, type SceneProps } from './frame.tsx';

/** One tells, the others listen. What is written lies large in the middle. */
export const StoryScene = ({ screen, scene: { line, text }, face }: SceneProps<'story'>) => {
  const { t } = useTranslation('floor');
  const title = screen.bringer === null ? t('story.whose') : t('story.to', { name: screen.bringer.name });
  if (text !== '' && screen.middle === null) {
    return (
      <Wide face={face}>
        <article className="fl-story">
          <h2>{title}</h2>
          <Fit className="fl-story-text" smallest={0.46}>
            <p className="k-words" dir="auto">
              {text}
            </p>
          </Fit>
          <p className="fl-story-more">{t('story.more')}</p>
        </article>
      </Wide>
    );
  }
  return (
    <Centre>
      <Disc face={face} long={isLong(screen)} bringer={screen.bringer} around={screen.people}>
        <MiddleOr screen={screen}>
          <p className="fl-from fl-from--voice">{t('story.listen')}</p>
          <p className="fl-ask fl-ask--large">{title}</p>
          {line !== null && (
            <p className="fl-line k-words" dir="auto">
              {line}
            </p>
          )}
        </MiddleOr>
      </Disc>
    </Centre>
  );
};
