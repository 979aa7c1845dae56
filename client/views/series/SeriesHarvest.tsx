import { useTranslation } from 'react-i18next';
import { isBare } from '../../../shared/harvest/harvest.ts';
import type { MeetingView, SeriesView } from '../../../shared/protocol/series.ts';
import type { KeptHarvests } from '../../hooks/useKeptHarvests.ts';
import { useSaving } from '../../hooks/useSaving.ts';
import { langOf } from '../../i18n.ts';
import { seriesFiles } from '../../models/seriesFiles.ts';
import { pathsOf } from '../../models/seriesPath.ts';
import { Button } from '../../parts/Button.tsx';
import { Empty } from '../../parts/Empty.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { About } from '../takehome/About.tsx';
import { HarvestParts } from '../takehome/HarvestParts.tsx';
import { Paper } from '../takehome/Paper.tsx';
import { SavingPanel } from '../takehome/Saving.tsx';
import { useDates } from './useDates.ts';

/** What the group took along, meeting after meeting: to read, print and save. */
export const SeriesHarvest = ({ series, harvests }: SeriesHarvestProps) => {
  const { t, i18n } = useTranslation('series');
  const dates = useDates();
  const saving = useSaving();
  const meetings = series.meetings.filter(({ harvestKeptAt }) => harvestKeptAt !== null);
  return (
    <Paper
      of={series.title}
      title={t('harvest.title')}
      about={[]}
      intro={t('harvest.intro')}
      back={{ href: pathsOf.home(series.id), label: t('harvest.back') }}
      saving={
        meetings.length > 0 && (
          <SavingPanel who={t('harvest.who')} files={seriesFiles(`/api/series/${series.id}`, langOf(i18n))} saving={saving} />
        )
      }
      foot={<p className="th-erased k-meta">{t('harvest.stays', { when: dates.day(series.deletesAt) })}</p>}
    >
      {meetings.length === 0 && (
        <Empty>
          <p>
            <strong>{t('harvest.none')}</strong>
          </p>
          <p>{t('harvest.noneMore')}</p>
        </Empty>
      )}
      {harvests.state === 'failed' && (
        <Notice title={t('harvest.failed')}>
          <Button onClick={harvests.retry}>{t('start.again')}</Button>
        </Notice>
      )}
      {meetings.length > 1 && <Contents meetings={meetings} />}
      {meetings.map((meeting) => (
        <OneMeeting key={meeting.id} series={series} meeting={meeting} harvests={harvests} />
      ))}
    </Paper>
  );
};

const Contents = ({ meetings }: { readonly meetings: readonly MeetingView[] }) => {
  const { t } = useTranslation('series');
  return (
    <nav className="th-contents" aria-label={t('harvest.contents')}>
      <ol>
        {meetings.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>
              <bdi>{title}</bdi>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
};

const OneMeeting = ({ series, meeting, harvests }: OneMeetingProps) => {
  const { t } = useTranslation('series');
  const dates = useDates();
  const kept = harvests.kept.get(meeting.id);
  const about = [meeting.startsAt === null ? '' : dates.day(meeting.startsAt), meeting.theme, kept?.found.script ?? ''];
  return (
    <section className="th-one" id={meeting.id} aria-labelledby={`${meeting.id}-title`}>
      <h2 id={`${meeting.id}-title`} dir="auto">
        {meeting.title}
      </h2>
      <About parts={about} />
      {kept === undefined ? (
        harvests.state === 'looking' && (
          <p className="k-meta" role="status">
            {t('keep.looking')}
          </p>
        )
      ) : (
        <>
          {isBare(kept.found) && <Empty>{t('harvest.meetingBare')}</Empty>}
          <HarvestParts found={kept.found} level={3} spoken={series.language} />
        </>
      )}
    </section>
  );
};

interface OneMeetingProps {
  readonly series: SeriesView;
  readonly meeting: MeetingView;
  readonly harvests: KeptHarvests;
}

interface SeriesHarvestProps {
  readonly series: SeriesView;
  readonly harvests: KeptHarvests;
}
