import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { SeriesId } from '../../shared/ids.ts';
import { useNewSeries } from '../hooks/useOwnSeries.ts';
import { SeriesForm } from '../views/series/SeriesForm.tsx';
import { SeriesReady } from './SeriesReady.tsx';
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
  if (made !== null) return <SeriesReady id={made} />;
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

export default Page;
