import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeriesId } from '../../shared/ids.ts';
import { useNewSeries, useOwnSeries } from '../hooks/useOwnSeries.ts';
import { SeriesStart } from '../views/series/SeriesStart.tsx';
import { SeriesReady } from './SeriesReady.tsx';
import '../styles/facilitator.css';
import '../styles/series.css';

/** `/reeks`: what a series is for, and where to begin or go on. */
const Page = () => {
  const { t } = useTranslation('series');
  const [made, setMade] = useState<SeriesId | null>(null);
  const own = useOwnSeries();
  const { bring } = useNewSeries();
  const title = t('start.title');
  useEffect(() => {
    document.title = `${title} · Kring`;
  }, [title]);
  if (made !== null) return <SeriesReady id={made} />;
  return (
    <SeriesStart
      own={own}
      bring={async (file) => {
        const brought = await bring(file);
        if (!brought.ok) return brought.error;
        setMade(brought.value);
        return null;
      }}
    />
  );
};

export default Page;
