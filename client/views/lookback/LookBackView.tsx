import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { RoomId } from '../../../shared/ids.ts';
import type { RoomNameView, SessionView } from '../../../shared/session/views.ts';
import type { OpenText } from '../../connection/types.ts';
import { useAnnounce } from '../../a11y/live-region.tsx';
import { useFloorThen } from '../../hooks/useFloorThen.ts';
import type { LookBackHandle } from '../../hooks/useLookBack.ts';
import { langOf } from '../../i18n.ts';
import type { LookBackModel } from '../../models/lookback.ts';
import { Button } from '../../parts/Button.tsx';
import { Empty } from '../../parts/Empty.tsx';
import { KeptUntil } from '../keeping/KeptUntil.tsx';
import { useRoomName } from '../roomName.ts';
import { Course } from './Course.tsx';
import { Leading } from './Leading.tsx';
import { MarkMoment, type MarkMomentProps } from './MarkMoment.tsx';
import { Picture } from './Picture.tsx';
import { SubgroupsInWords } from './Subgroups.tsx';
import { Then } from './Then.tsx';
import { timeIn } from './told.ts';
import type { Mend } from './TurningPoint.tsx';
import '../../styles/takehome.css';
import '../../styles/print.css';
import './lookback.css';

/** The look back of a host: the course as a line of time, the floor as it was at any moment of it, and the same in words. */
export const LookBackView = ({
  session,
  place,
  model,
  floorAt,
  own = [],
  onOpen,
  openText,
  again,
  mark,
  mend,
  back,
}: LookBackViewProps) => {
  const { t } = useTranslation('lookback');
  const called = useRoomName();
  return (
    <main className="th-floor lb" id="main" tabIndex={-1}>
      <nav className="th-bar">
        {typeof back === 'string' ? (
          <Link className="k-button k-button--quiet" href={back}>
            ← {t('back')}
          </Link>
        ) : (
          <Button kind="quiet" onClick={back}>
            ← {t('subgroups.back')}
          </Button>
        )}
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
            {place === null ? session.title : `${session.title} · ${called(place)}`}
          </p>
          <h1>{t('title')}</h1>
        </header>
        <p className="th-intro">{t(place === null ? 'intro' : 'subgroups.mine')}</p>
        {model === null ? <Nothing /> : <Looking model={model} floorAt={floorAt} mend={mend} />}
        {model !== null && <SubgroupsInWords model={model} own={own} onOpen={onOpen} />}
        <Leading openText={openText} />
        {mark && again && <MarkMoment mark={mark} onMarked={again} />}
        <KeptUntil kept={session} />
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
  readonly session: Pick<SessionView, 'title' | 'keepHours' | 'deletesAt'>;
  /** The subgroup whose course it is; `null`: the circle's. */
  readonly place: RoomNameView | null;
  /** Subgroups one leads, and how to look back on one of them. */
  readonly own?: readonly RoomId[];
  readonly onOpen?: (room: RoomId) => void;
  readonly openText: OpenText;
  /** `null`: nothing has begun. */
  readonly model: LookBackModel | null;
  readonly floorAt: LookBackHandle['floorAt'];
  /** While the session is open there may be more to see, and moments to mark. */
  readonly again: (() => void) | undefined;
  readonly mark: MarkMomentProps['mark'] | undefined;
  /** Of moments that were marked. */
  readonly mend: Mend | undefined;
  /** Path of one's own screen; or the way back to the course of the circle. */
  readonly back: string | (() => void);
}
