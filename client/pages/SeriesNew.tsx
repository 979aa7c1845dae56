import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { SeriesId } from '../../shared/ids.ts';
import { useNewSeries } from '../hooks/useOwnSeries.ts';
import { useSeries } from '../hooks/useSeries.ts';
import { pathsOf } from '../models/seriesPath.ts';
import { LinkPanel } from '../views/series/LinkPanel.tsx';
import { SeriesForm } from '../views/series/SeriesForm.tsx';
import '../styles/facilitator.css';
import '../styles/series.css';

/** `/reeks/nieuw`: a facilitator begins a series and gets its secret link. */
const Page = () => {
  const { t } = useTranslation('series');
  const { create } = useNewSeries();
  const [made, setMade] = useState<SeriesId | null>(null);
  const title = t('make.title');
  useEffect(() => {
    document.title = `${title} · Kring`;
  }, [title]);
  if (made !== null) return <Ready id={made} />;
  return (
    <main className="f-create" id="main" tabIndex={-1}>
      <Link className="f-back" href="/reeks">
        {t('make.back')}
      </Link>
      <h1>{title}</h1>
      <p className="f-lead">{t('make.intro')}</p>
      <SeriesForm
        create={async (body) => {
          const answer = await create(body);
          if (!answer.ok) return answer.error;
          setMade(answer.value);
          return null;
        }}
      />
    </main>
  );
};

const Ready = ({ id }: { readonly id: SeriesId }) => {
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

export default Page;
