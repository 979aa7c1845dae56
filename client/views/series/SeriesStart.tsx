import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Refusal } from '../../../shared/session/refusal.ts';
import type { OwnSeriesState } from '../../hooks/useOwnSeries.ts';
import { pathsOf } from '../../models/seriesPath.ts';
import { Button } from '../../parts/Button.tsx';
import { Empty } from '../../parts/Empty.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { BringSeries } from './BringSeries.tsx';

/** What a series is for, a way to begin one, and those this browser may lead. */
export const SeriesStart = ({ own, bring }: SeriesStartProps) => {
  const { t } = useTranslation('series');
  return (
    <main className="f-create s-start" id="main" tabIndex={-1}>
      <Link className="f-back" href="/">
        {t('start.back')}
      </Link>
      <h1>{t('start.title')}</h1>
      <div className="f-lead s-lead">
        <p>{t('start.lead')}</p>
        <p>{t('start.lead2')}</p>
        <p>{t('start.lead3')}</p>
      </div>
      <div className="f-row">
        <Link className="k-button k-button--primary" href="/reeks/nieuw">
          {t('start.begin')}
        </Link>
      </div>
      <section className="s-own" aria-labelledby="s-own">
        <h2 id="s-own">{t('start.own')}</h2>
        <Own own={own} />
      </section>
      <BringSeries bring={bring} />
    </main>
  );
};

const Own = ({ own }: Pick<SeriesStartProps, 'own'>) => {
  const { t } = useTranslation('series');
  switch (own.kind) {
    case 'looking':
      return (
        <p className="f-soft" role="status">
          {t('start.ownLooking')}
        </p>
      );
    case 'failed':
      return (
        <Notice title={t('start.ownFailed')}>
          <Button onClick={own.retry}>{t('start.again')}</Button>
        </Notice>
      );
    case 'there':
      return own.series.length === 0 ? (
        <Empty>{t('start.ownNone')}</Empty>
      ) : (
        <ul className="s-own-list">
          {own.series.map(({ id, title, meetings }) => (
            <li key={id}>
              <Link className="s-own-link" href={pathsOf.home(id)}>
                <bdi>{title}</bdi>
                <span className="k-meta">{t('start.meetings', { count: meetings })}</span>
              </Link>
            </li>
          ))}
        </ul>
      );
  }
};

interface SeriesStartProps {
  readonly own: OwnSeriesState;
  /** Reads a series from a file; resolves with why not, or `null`. */
  readonly bring: (file: File) => Promise<Refusal | null>;
}
