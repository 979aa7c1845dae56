import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isBare } from '../../../shared/harvest/harvest.ts';
import type { OpenedSeries, OpenedSession } from '../../../shared/harvest/opened.ts';
import { Empty } from '../../parts/Empty.tsx';
import { About } from './About.tsx';
import { HarvestParts } from './HarvestParts.tsx';
import { Paper } from './Paper.tsx';

/** What a group took along, out of a file: which meetings it is of, and then each of them. */
export const OpenedSeriesPaper = ({ series, saving, back }: OpenedSeriesPaperProps) => {
  const { t } = useTranslation('takehome');
  const { title, goal, sessions } = series;
  return (
    <Paper of={title} title={t('series')} about={[]} intro={t('open.seriesIntro')} saving={saving} back={back}>
      {goal !== '' && (
        <p className="k-words" dir="auto">
          {goal}
        </p>
      )}
      {sessions.length === 0 && <Empty>{t('seriesEmpty')}</Empty>}
      {sessions.length > 1 && (
        <nav className="th-contents" aria-label={t('open.contents')}>
          <ol>
            {sessions.map((session, at) => (
              <li key={idOf(at)}>
                <a href={`#${idOf(at)}`}>
                  <bdi>{session.title}</bdi>
                </a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      {sessions.map((session, at) => (
        <OneSession key={idOf(at)} session={session} id={idOf(at)} />
      ))}
    </Paper>
  );
};

const OneSession = ({ session, id }: { readonly session: OpenedSession; readonly id: string }) => {
  const { t, i18n } = useTranslation('takehome');
  const { title, when, found } = session;
  const day = typeof when === 'string' ? when : new Intl.DateTimeFormat(i18n.language, { dateStyle: 'full' }).format(when);
  return (
    <section className="th-one" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} dir="auto">
        {title}
      </h2>
      <About parts={[day, found.theme, found.script]} />
      {isBare(found) && <Empty>{t('emptyHarvest')}</Empty>}
      <HarvestParts found={found} level={3} spoken={found.lang} />
    </section>
  );
};

const idOf = (at: number): string => `meeting-${String(at + 1)}`;

interface OpenedSeriesPaperProps {
  readonly series: OpenedSeries;
  /** Another file instead. */
  readonly saving: ReactNode;
  readonly back: { readonly href: string; readonly label: string };
}
