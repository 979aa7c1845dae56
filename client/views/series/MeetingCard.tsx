import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeriesView } from '../../../shared/protocol/series.ts';
import type { Refusal } from '../../../shared/session/refusal.ts';
import type { MeetingDeed, MeetingStep, NextStep } from '../../models/seriesPath.ts';
import { Menu, type MenuEntry } from '../../parts/Menu.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { Icon } from '../facilitator/icons.tsx';
import { MeetingActions } from './MeetingActions.tsx';
import type { PathDialog } from './Path.tsx';
import { useDates } from './useDates.ts';

/** One meeting on the path: what it is, how it stands, and what can be done with it now. */
export const MeetingCard = ({ series, step, next, does }: MeetingCardProps) => {
  const { t } = useTranslation('series');
  const dates = useDates();
  const id = useId();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { meeting, when, scriptTitle } = step;
  const { title, theme, startsAt, place, state, code, deletesAt, harvestKeptAt } = meeting;
  const about = [startsAt === null ? t('path.noMoment') : dates.moment(startsAt), place, scriptTitle].filter(
    (part) => part !== null && part !== '',
  );
  const isCoded = code !== null && (state === 'ready' || state === 'open');
  return (
    <li className={`s-step s-step--${when}`} data-meeting={meeting.id} data-next={next === null ? undefined : ''}>
      <article className={`s-meeting${next === null ? '' : ' s-meeting--next'}`} aria-labelledby={id}>
        {next !== null && <p className="s-here">{t('path.step')}</p>}
        <header className="s-meeting-head">
          <div>
            <h3 id={id}>
              <bdi>{title}</bdi>
            </h3>
            <p className="s-state">
              <span className="k-hidden">{t(`path.${when}`)}, </span>
              {t(`path.state.${state}`)}
            </p>
          </div>
          <More step={step} does={does} />
        </header>
        <ul className="s-about">
          {about.map((part) => (
            <li key={part}>
              <bdi>{part}</bdi>
            </li>
          ))}
        </ul>
        {theme !== '' && <p dir="auto">{theme}</p>}
        {meeting.next !== '' && (
          <div className="s-take-up">
            <p className="k-label">{t('path.takeUp')}</p>
            <p className="k-words" dir="auto">
              {meeting.next}
            </p>
          </div>
        )}
        {isCoded && (
          <p>
            {t('path.code')}: <strong className="s-code">{code}</strong>
          </p>
        )}
        <Kept at={harvestKeptAt} state={state} />
        {deletesAt !== null && <p className="k-meta">{t('path.deletes', { when: dates.moment(deletesAt) })}</p>}
        <MeetingActions series={series} step={step} next={next} does={{ ...does, go: (to) => void does.go(to).then(setRefusal) }} />
        {refusal && <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />}
      </article>
    </li>
  );
};

const Kept = ({ at, state }: { readonly at: number | null; readonly state: MeetingStep['meeting']['state'] }) => {
  const { t } = useTranslation('series');
  const dates = useDates();
  if (at !== null) return <p className="k-meta">{t('path.keptAt', { when: dates.moment(at) })}</p>;
  if (state === 'closed') return <p className="k-meta">{t('path.notKept')}</p>;
  return state === 'gone' ? <p className="k-meta">{t('path.neverKept')}</p> : null;
};

/** What is done seldom. Nothing in it: no button. */
const More = ({ step, does }: Pick<MeetingCardProps, 'step' | 'does'>) => {
  const { t } = useTranslation('series');
  const { meeting } = step;
  const rows: readonly (readonly [MeetingDeed, string, () => void])[] = [
    ['change', t('path.change'), () => does.open({ kind: 'change', meeting: meeting.id })],
    ['earlier', t('path.earlier'), () => does.move(-1)],
    ['later', t('path.later_'), () => does.move(1)],
    ['unkeep', t('path.unkeep'), () => does.open({ kind: 'unkeep', meeting: meeting.id })],
    ['remove', t('path.remove'), does.remove],
    ['off', t('path.off'), () => does.open({ kind: 'off', meeting: meeting.id })],
  ];
  const items = rows.flatMap(([deed, label, onAction]): MenuEntry[] => (step.does.has(deed) ? [{ id: deed, label, onAction }] : []));
  return items.length === 0 ? null : (
    <Menu kind="quiet" label={t('path.menu', { title: meeting.title })} button={<Icon of="more" />} items={items} />
  );
};

export interface MeetingDoes {
  readonly make: () => void;
  readonly move: (by: -1 | 1) => void;
  readonly remove: () => void;
  /** To a page of its session; resolves with why not, or `null`. */
  readonly go: (to: string) => Promise<Refusal | null>;
  readonly open: (dialog: PathDialog) => void;
}

interface MeetingCardProps {
  readonly series: SeriesView;
  readonly step: MeetingStep;
  /** What is to be done with it, when this is where the group is. */
  readonly next: NextStep['kind'] | null;
  readonly does: MeetingDoes;
}
