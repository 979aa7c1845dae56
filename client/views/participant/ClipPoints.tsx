import { useTranslation } from 'react-i18next';
import type { Clip } from '../../../shared/model/session.ts';
import { Glyph } from '../../parts/Glyph.tsx';
import { ClipPoint } from '../laying/ClipPoint.tsx';
import { ComparisonLists } from '../laying/ComparisonLists.tsx';
import { Unfold } from './MySheet.tsx';

/** What the knowledge clip says, laid next to the experience: one more perspective, never the truth. */
export const ClipPoints = ({ clip }: { readonly clip: Clip & { readonly open: boolean } }) => {
  const { t } = useTranslation('participant');
  const title = clip.title === '' ? t('regions.clip') : clip.title;
  const body = (
    <>
      {clip.points.length > 0 && (
        <ul className="p-points l-points" aria-label={t('clip.points')}>
          {clip.points.map((point, at) => (
            <ClipPoint key={point} at={at} text={point} />
          ))}
        </ul>
      )}
      {clip.open && <ComparisonLists level={3} />}
      {clip.question !== '' && (
        <p className="p-clip-question">
          <span className="k-meta">{t('clip.question')}</span>
          <q dir="auto">{clip.question}</q>
        </p>
      )}
      {clip.link !== '' && (
        <p>
          <a href={clip.link} target="_blank" rel="noreferrer">
            {t('clip.watch')} <span className="k-hidden">({t('clip.newTab')})</span>
          </a>
        </p>
      )}
    </>
  );
  if (!clip.open) return <Unfold title={`${t('regions.clip')}${clip.title === '' ? '' : `: ${clip.title}`}`}>{body}</Unfold>;
  return (
    <section className="p-clip" data-hue="knowledge" aria-labelledby="p-clip-title">
      <h2 id="p-clip-title">
        <Glyph of="knowledge" /> <span>{title}</span>
      </h2>
      {body}
    </section>
  );
};
