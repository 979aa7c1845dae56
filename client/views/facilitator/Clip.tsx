import { useTranslation } from 'react-i18next';
import type { Clip as ClipData } from '../../../shared/model/session.ts';
import { Button } from '../../parts/Button.tsx';
import { ClipPoint } from '../laying/ClipPoint.tsx';
import { ComparisonLists } from '../laying/ComparisonLists.tsx';

/** The knowledge clip: one more perspective, never the truth. */
export const Clip = ({ clip, onChange }: { readonly clip: ClipData | null; readonly onChange: (() => void) | undefined }) => {
  const { t } = useTranslation('facilitator');
  return (
    <section className="f-block f-clip" data-hue="knowledge" aria-labelledby="f-clip-title">
      <header className="f-clip-head">
        <h3 id="f-clip-title" className="f-block-title">
          {t('clip.title')}
        </h3>
        <Button kind={clip === null ? 'plain' : 'quiet'} onClick={onChange}>
          {clip === null ? t('clip.add') : t('clip.change')}
        </Button>
      </header>
      {clip === null ? (
        <p className="f-soft">{t('clip.none')}</p>
      ) : (
        <>
          {clip.title !== '' && (
            <p className="f-clip-name">
              <strong>{clip.title}</strong>{' '}
              {clip.link !== '' && (
                <a href={clip.link} target="_blank" rel="noreferrer">
                  {t('clip.open')}
                </a>
              )}
            </p>
          )}
          {clip.question !== '' && <p>{clip.question}</p>}
          {clip.points.length > 0 && (
            <ul className="f-points l-points" aria-label={t('clip.points')}>
              {clip.points.map((point, at) => (
                <ClipPoint key={point} at={at} text={point} />
              ))}
            </ul>
          )}
          <ComparisonLists level={4} />
        </>
      )}
    </section>
  );
};
