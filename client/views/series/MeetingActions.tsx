import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { MeetingView, SeriesView } from '../../../shared/protocol/series.ts';
import { pathsOf, type MeetingDeed, type MeetingStep, type NextStep } from '../../models/seriesPath.ts';
import { Button } from '../../parts/Button.tsx';
import type { MeetingDoes } from './MeetingCard.tsx';

/** The ways on from a meeting. One of them is primary, and only on the meeting where the group is. */
export const MeetingActions = ({ series, step, next, does }: MeetingActionsProps) => {
  const { t } = useTranslation('series');
  const { meeting } = step;
  const { code, state, harvestKeptAt } = meeting;
  const kindOf = (deed: MeetingDeed) => (next === deed ? 'primary' : 'plain');
  const actions: readonly (readonly [MeetingDeed, ReactNode])[] = [
    [
      'make',
      <Button key="make" kind={kindOf('make')} onClick={does.make}>
        {t(next === 'make' ? 'path.makeNext' : 'path.make')}
      </Button>,
    ],
    [
      'open',
      code && (
        <Way
          meeting={meeting}
          go={does.go}
          key="open"
          kind={kindOf('open')}
          to={pathsOf.lead(code)}
          label={t(state === 'open' ? 'path.goOn' : 'path.open')}
        />
      ),
    ],
    [
      'prepare',
      code && !step.does.has('open') && (
        <Way meeting={meeting} go={does.go} key="prepare" kind={kindOf('prepare')} to={pathsOf.lead(code)} label={t('path.prepare')} />
      ),
    ],
    [
      'together',
      code && <Way meeting={meeting} go={does.go} key="together" kind="plain" to={pathsOf.plan(code)} label={t('path.together')} />,
    ],
    [
      'keep',
      <Button key="keep" kind={kindOf('keep')} onClick={() => does.open({ kind: 'keep', meeting: meeting.id })}>
        {t(harvestKeptAt === null ? 'path.keep' : 'path.keepAgain')}
      </Button>,
    ],
    [
      'harvest',
      code && <Way meeting={meeting} go={does.go} key="harvest" kind="plain" to={pathsOf.sessionHarvest(code)} label={t('path.harvest')} />,
    ],
    [
      'kept',
      <Link key="kept" className="k-button k-button--plain" href={`${pathsOf.harvest(series.id)}#${meeting.id}`}>
        {t('path.kept')}
      </Link>,
    ],
    [
      'read',
      code && (
        <a key="read" className="k-button k-button--plain" href={pathsOf.prepare(code)}>
          {t('path.read')}
        </a>
      ),
    ],
  ];
  const shown = actions.filter(([deed]) => step.does.has(deed)).map(([, action]) => action);

  return <div className="f-row">{shown}</div>;
};

/** A page for who leads the session. Another browser of the group gets its place there on the way. */
const Way = ({ meeting, go, kind, to, label }: WayProps) =>
  meeting.mayLead ? (
    <Link className={`k-button k-button--${kind}`} href={to}>
      {label}
    </Link>
  ) : (
    <Button kind={kind} onClick={() => go(to)}>
      {label}
    </Button>
  );

interface WayProps {
  readonly meeting: MeetingView;
  readonly go: (to: string) => void;
  readonly kind: 'primary' | 'plain';
  readonly to: string;
  readonly label: string;
}

interface MeetingActionsProps {
  readonly series: SeriesView;
  readonly step: MeetingStep;
  readonly next: NextStep['kind'] | null;
  readonly does: Pick<MeetingDoes, 'make' | 'open'> & { readonly go: (to: string) => void };
}
