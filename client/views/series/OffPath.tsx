import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { MeetingView, SeriesView } from '../../../shared/protocol/series.ts';
import { pathsOf, type MeetingStep } from '../../models/seriesPath.ts';
import { Button } from '../../parts/Button.tsx';
import { useDates } from './useDates.ts';

/** Meetings that were taken off the path: out of sight, and one press from being back. */
export const OffPath = ({ series, off, onBack }: OffPathProps) => {
  const { t } = useTranslation('series');
  const dates = useDates();
  const [before] = useState(off.length);
  const isFresh = off.length > before;
  if (off.length === 0) return null;
  return (
    <details className="s-off" open={isFresh}>
      <summary id={OFF_LIST}>{t('off.list', { count: off.length })}</summary>
      <ul>
        {off.map(({ meeting, does }) => (
          <li key={meeting.id}>
            <p>
              <bdi>{meeting.title}</bdi>{' '}
              <span className="k-meta">
                {t(`path.state.${meeting.state}`)}
                {meeting.deletesAt !== null && `. ${t('path.deletes', { when: dates.moment(meeting.deletesAt) })}`}
              </span>
            </p>
            <div className="f-row">
              <Button aria-label={t('off.backThis', { title: meeting.title })} onClick={() => onBack(meeting)}>
                {t('off.back')}
              </Button>
              {does.has('kept') && (
                <Link className="k-button k-button--quiet" href={`${pathsOf.harvest(series.id)}#${meeting.id}`}>
                  {t('path.kept')}
                </Link>
              )}
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
};

/** By which others bring somebody here. */
export const OFF_LIST = 's-off-list';

interface OffPathProps {
  readonly series: SeriesView;
  readonly off: readonly MeetingStep[];
  readonly onBack: (meeting: MeetingView) => void;
}
