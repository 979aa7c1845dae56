import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeriesView } from '../../../shared/protocol/series.ts';
import { Button } from '../../parts/Button.tsx';
import { useDates } from './useDates.ts';
import { useHours } from './useHours.ts';

/** Who the group is, and what happens with its words. */
export const AboutGroup = ({ series, onChange }: { readonly series: SeriesView; readonly onChange: () => void }) => {
  const { t } = useTranslation('series');
  const dates = useDates();
  const hours = useHours();
  const id = useId();
  const { facilitator, coHosts, departments, language, videoLink, keepHours, guarded, deletesAt } = series;
  const rows: readonly (readonly [string, ReactNode])[] = [
    [t('home.leads'), <bdi key="leads">{facilitator}</bdi>],
    [t('home.coHosts'), <bdi key="co-hosts">{coHosts.join(', ')}</bdi>],
    [t('home.departments'), <bdi key="departments">{departments.join(', ')}</bdi>],
    [t('home.language'), t(`home.${language}`)],
    [
      t('home.video'),
      <a key="video" href={videoLink} target="_blank" rel="noreferrer">
        {videoLink}
      </a>,
    ],
    [t('home.keeps'), hours(keepHours)],
    [t('home.guard'), t(guarded ? 'home.guardOn' : 'home.guardOff')],
  ];
  const isEmpty: Readonly<Record<string, boolean>> = {
    [t('home.coHosts')]: coHosts.length === 0,
    [t('home.departments')]: departments.length === 0,
    [t('home.video')]: videoLink === '',
  };
  return (
    <section className="s-part" aria-labelledby={id}>
      <h2 id={id}>{t('home.about')}</h2>
      <dl className="s-facts">
        {rows
          .filter(([name]) => isEmpty[name] !== true)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <Button className="f-add" onClick={onChange}>
        {t('home.change')}
      </Button>
      <p className="s-deletes">{t('home.deletes', { when: dates.day(deletesAt) })}</p>
      <p className="f-soft">{t('home.unseen')}</p>
    </section>
  );
};
