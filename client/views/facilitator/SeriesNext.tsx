import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { JoinCode } from '../../../shared/ids.ts';

/** After a meeting of a series: on to where its harvest may stay, and where the next one is made. */
export const SeriesNext = ({ series, code }: { readonly series: string; readonly code: JoinCode }) => {
  const { t } = useTranslation('facilitator');
  return (
    <>
      <Link className="k-button k-button--primary" href={`${series}?oogst=${code}`}>
        {t('end.keepInSeries')}
      </Link>
      <Link className="k-button k-button--plain" href={series}>
        {t('end.nextInSeries')}
      </Link>
    </>
  );
};
