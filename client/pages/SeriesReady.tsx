import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { SeriesId } from '../../shared/ids.ts';
import { useSeries } from '../hooks/useSeries.ts';
import { pathsOf } from '../models/seriesPath.ts';
import { LinkPanel } from '../views/series/LinkPanel.tsx';

/** A series that has just come into being: its secret link first, for nobody can bring that back. */
export const SeriesReady = ({ id }: { readonly id: SeriesId }) => {
  const { t } = useTranslation('series');
  const { state } = useSeries(id);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    title.current?.focus();
  }, []);
  return (
    <main className="f-create" id="main" tabIndex={-1}>
      <h1 ref={title} tabIndex={-1}>
        {t('make.ready')}
      </h1>
      <p className="f-lead">{t('make.readyIntro')}</p>
      {state.kind === 'there' && (
        <div className="f-sheet-form s-sheet">
          <h2 className="k-hidden">{t('link.title')}</h2>
          <LinkPanel series={state.series} origin={location.origin} />
        </div>
      )}
      <div className="f-create-foot">
        <Link className="k-button k-button--primary" href={pathsOf.home(id)}>
          {t('make.go')}
        </Link>
      </div>
    </main>
  );
};
