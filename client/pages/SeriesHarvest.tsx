import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeriesPageProps } from '../App.tsx';
import { useKeptHarvests } from '../hooks/useKeptHarvests.ts';
import { usePageTitle } from '../hooks/usePageTitle.ts';
import { useSeries } from '../hooks/useSeries.ts';
import { Connecting } from '../parts/ConnectionStates.tsx';
import { Erased, NotThere } from '../views/series/NotThere.tsx';
import { SeriesHarvest } from '../views/series/SeriesHarvest.tsx';
import '../styles/series.css';

/** `/reeks/ID/oogst`: what stays of all its sessions, for who leads the group. */
const Page = ({ id }: SeriesPageProps) => {
  const { t } = useTranslation('series');
  const { state, desk } = useSeries(id);
  const series = state.kind === 'there' ? state.series : null;
  const harvests = useKeptHarvests(series);
  const title = series === null ? null : `${t('harvest.title')} · ${series.title}`;
  usePageTitle(title);
  const isHere = harvests.state === 'there';
  useEffect(() => {
    // The meeting that was asked for is there only now.
    if (isHere) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [isHere]);
  switch (state.kind) {
    case 'looking':
      return <Connecting />;
    case 'refused':
      return <NotThere refusal={state.refusal} wasThere={state.wasThere} retry={() => void desk.look()} />;
    case 'erased':
      return <Erased />;
    case 'there':
      return <SeriesHarvest series={state.series} harvests={harvests} />;
  }
};

export default Page;
