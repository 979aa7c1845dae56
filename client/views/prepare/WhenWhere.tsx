import { useTranslation } from 'react-i18next';
import type { PreparedView } from '../../../shared/session/views.ts';
import { langOf } from '../../i18n.ts';
import { whenOf } from '../../models/prepare.ts';

/** When on the reader's own clock, and where; with a file for one's calendar. */
export const WhenWhere = ({ prepared }: { readonly prepared: PreparedView }) => {
  const { t, i18n } = useTranslation('prepare');
  const { code, preparation, videoLink } = prepared;
  const when = whenOf(prepared, { lang: langOf(i18n) });
  return (
    <section className="j-paper" aria-label={t('when')}>
      <dl className="pr-facts">
        <div>
          <dt className="k-label">{t('when')}</dt>
          {when === null ? (
            <dd>{t('noMoment')}</dd>
          ) : (
            <dd>
              <time dateTime={new Date(preparation.startsAt ?? 0).toISOString()}>
                <strong>{when.day}</strong>
                <br />
                {when.time}
              </time>
              <span className="k-meta pr-zone">{t('zone', { zone: when.zone })}</span>
            </dd>
          )}
        </div>
        {preparation.place !== '' && (
          <div>
            <dt className="k-label">{t('where')}</dt>
            <dd dir="auto">{preparation.place}</dd>
          </div>
        )}
      </dl>
      {when !== null && (
        <p>
          <a className="k-button k-button--plain" href={`/api/sessions/${code}/event.ics`} download="kring.ics">
            {t('calendar')}
          </a>
        </p>
      )}
      {videoLink !== '' && (
        <p>
          {t('online')}{' '}
          <a href={videoLink} target="_blank" rel="noreferrer">
            {t('openVideo')} <span className="k-hidden">({t('newTab')})</span>
          </a>
        </p>
      )}
    </section>
  );
};
