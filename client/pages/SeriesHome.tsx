import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { SeriesId } from '../../shared/ids.ts';
import type { SeriesView } from '../../shared/protocol/series.ts';
import { SCRIPTS } from '../../shared/script/scripts/index.ts';
import type { SeriesPageProps } from '../App.tsx';
import type { SeriesDesk } from '../connection/series.ts';
import { forgetDrafts } from '../hooks/useDrafts.ts';
import { useNow } from '../hooks/useNow.ts';
import { usePageTitle } from '../hooks/usePageTitle.ts';
import { useSeries } from '../hooks/useSeries.ts';
import { useSeriesEntry } from '../hooks/useSeriesEntry.ts';
import { langOf } from '../i18n.ts';
import { seriesPath } from '../models/seriesPath.ts';
import { Connecting } from '../parts/ConnectionStates.tsx';
import { Guarded } from '../views/series/Guarded.tsx';
import { Erased, NotThere } from '../views/series/NotThere.tsx';
import { SeriesHome } from '../views/series/SeriesHome.tsx';
import '../styles/facilitator.css';
import '../styles/series.css';

/** `/reeks/ID#key`: the home of a group, for who leads it. */
const Page = ({ id }: SeriesPageProps) => {
  const { t } = useTranslation('series');
  const entry = useSeriesEntry(id);
  usePageTitle(entry.kind === 'in' ? null : t('start.title'));
  switch (entry.kind) {
    case 'entering':
      return <Connecting />;
    case 'guarded':
      return <Guarded refusal={entry.refusal} busy={entry.busy} open={entry.open} />;
    case 'refused':
      return <NotThere refusal={entry.refusal} retry={entry.retry} />;
    case 'in':
      return <Inside id={id} />;
  }
};

const Inside = ({ id }: { readonly id: SeriesId }) => {
  const { state, desk } = useSeries(id);
  const erased = state.kind === 'erased';
  useEffect(() => {
    if (erased) forgetDrafts();
  }, [erased]);
  switch (state.kind) {
    case 'looking':
      return <Connecting />;
    case 'refused':
      return <NotThere refusal={state.refusal} wasThere={state.wasThere} retry={() => void desk.look()} />;
    case 'erased':
      return <Erased />;
    case 'there':
      return <There series={state.series} saving={state.saving} desk={desk} />;
  }
};

const There = ({ series, saving, desk }: ThereProps) => {
  const { i18n } = useTranslation();
  const [, go] = useLocation();
  const now = useNow(MINUTE_MS);
  const path = seriesPath(series, { scripts: SCRIPTS, lang: langOf(i18n), now });
  const [asked] = useState(() => new URLSearchParams(location.search).get('oogst'));
  useEffect(() => {
    // Asked once; a reload asks no more.
    if (asked !== null) history.replaceState(history.state, '', location.pathname);
  }, [asked]);
  usePageTitle(series.title);
  return (
    <SeriesHome
      series={series}
      path={path}
      desk={desk}
      saving={saving}
      keepFirst={[...path.steps, ...path.off].find(({ meeting, does }) => meeting.code === asked && does.has('keep'))?.meeting.id ?? null}
      onGo={async ({ id, mayLead }, to) => {
        const answer = mayLead ? null : await desk.make(id);
        if (answer !== null && !answer.ok) return answer.error;
        go(to);
        return null;
      }}
    />
  );
};

/** Whether a meeting is about to begin. */
const MINUTE_MS = 60_000;

interface ThereProps {
  readonly series: SeriesView;
  readonly saving: 'saved' | 'saving' | 'offline';
  readonly desk: SeriesDesk;
}

export default Page;
