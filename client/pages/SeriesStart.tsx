import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useNewSeries, useOwnSeries } from '../hooks/useOwnSeries.ts';
import { pathsOf } from '../models/seriesPath.ts';
import { SeriesStart } from '../views/series/SeriesStart.tsx';
import '../styles/facilitator.css';
import '../styles/series.css';

/** `/reeks`: what a series is for, and where to begin or go on. */
const Page = () => {
  const { t } = useTranslation('series');
  const [, go] = useLocation();
  const own = useOwnSeries();
  const { bring } = useNewSeries();
  const title = t('start.title');
  useEffect(() => {
    document.title = `${title} · Kring`;
  }, [title]);
  return (
    <SeriesStart
      own={own}
      bring={async (file) => {
        const brought = await bring(file);
        if (!brought.ok) return brought.error;
        go(pathsOf.home(brought.value));
        return null;
      }}
    />
  );
};

export default Page;
