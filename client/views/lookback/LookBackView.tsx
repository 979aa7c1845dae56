import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { SessionView } from '../../../shared/session/views.ts';
import { useAnnounce } from '../../a11y/live-region.tsx';
import { useFloorThen } from '../../hooks/useFloorThen.ts';
import type { LookBackHandle } from '../../hooks/useLookBack.ts';
import { langOf } from '../../i18n.ts';
import type { LookBackModel } from '../../models/lookback.ts';
import { Button } from '../../parts/Button.tsx';
import { Empty } from '../../parts/Empty.tsx';
import { Course } from './Course.tsx';
import { MarkMoment, type MarkMomentProps } from './MarkMoment.tsx';
import { Picture } from './Picture.tsx';
import { Then } from './Then.tsx';
import { timeIn } from './told.ts';
import type { Mend } from './TurningPoint.tsx';
import '../../styles/takehome.css';
import '../../styles/print.css';
import './lookback.css';

/** The look back of a host: the course as a line of time, the floor as it was at any moment of it, and the same in words. */
export const LookBackView = ({ session, model, floorAt, again, mark, mend, back }: LookBackViewProps) => {
  const { t } = useTranslation('lookback');
  return (
    <main className="th-floor lb" id="main" tabIndex={-1}>
      <nav className="th-bar">
        <Link className="k-button k-button--quiet" href={back}>
          ← {t('back')}
        </Link>
        <div className="th-keep">
          {again && <Button onClick={again}>{t('again')}</Button>}
          <Button kind="primary" onClick={() => globalThis.print()}>
            {t('print')}
          </Button>
        </div>
      </nav>
      <article className="th-paper">
        <header>
          <p className="th-session" dir="auto">
            {session.title}
          </p>
          <h1>{t('title')}</h1>
        </header>
        <p className="th-intro">{t('intro')}</p>
        {model === null ? <Nothing /> : <Looking model={model} floorAt={floorAt} mend={mend} />}
        {mark && again && <MarkMoment mark={mark} onMarked={again} />}
      </article>
    </main>
  );
};

const Nothing = () => {
  const { t } = useTranslation('lookback');
  return (
    <Empty>
      <p>
        <strong>{t('empty')}</strong>
      </p>
      <p>{t('emptyMore')}</p>
    </Empty>
  );
};

const Looking = ({ model, floorAt, mend }: { readonly model: LookBackModel } & Pick<LookBackViewProps, 'floorAt' | 'mend'>) => {
  const { t, i18n } = useTranslation('lookback');
  const announce = useAnnounce();
  const [chosen, setChosen] = useState(0);
  const stop = Math.min(chosen, model.stops.length - 1);
  const then = useFloorThen(model.stops[stop]?.at ?? null, floorAt);
  const show = (next: number) => {
    setChosen(next);
    document.getElementById(THEN)?.scrollIntoView({ block: 'start' });
    announce(t('shown', { time: timeIn(model.stops[next]?.at ?? 0, langOf(i18n), model.days) }));
  };
  return (
    <>
      <Picture model={model} stop={stop} onStop={setChosen} />
      <Then id={THEN} model={model} stop={stop} onStop={setChosen} then={then} />
      <Course model={model} stop={stop} onShow={show} mend={mend} />
    </>
  );
};

const THEN = 'lb-then';

export interface LookBackViewProps {
  readonly session: Pick<SessionView, 'title'>;
  /** `null`: nothing has begun. */
  readonly model: LookBackModel | null;
  readonly floorAt: LookBackHandle['floorAt'];
  /** While the session is open there may be more to see, and moments to mark. */
  readonly again: (() => void) | undefined;
  readonly mark: MarkMomentProps['mark'] | undefined;
  /** Of moments that were marked. */
  readonly mend: Mend | undefined;
  /** Path of the facilitator's console. */
  readonly back: string;
}
