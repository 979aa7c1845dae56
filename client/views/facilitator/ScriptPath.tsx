import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { PathModel, PathStep } from '../../models/facilitatorPath.ts';
import type { TimerFace } from '../../models/timer.ts';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { HostsNotes, type RenderNotes } from './HostsNotes.tsx';
import { useAttempt, type Trying } from './useAttempt.ts';

/** The script as a path: tap a step to go there; the present one holds the words to say. */
export const ScriptPath = ({ path, time, brief = false, renderNotes }: ScriptPathProps) => {
  const { t } = useTranslation('facilitator');
  const trying = useAttempt();
  const steps = useRef<HTMLOListElement>(null);
  useInSight(steps, path.steps.find((step) => step.state === 'now')?.id);
  // The button that was pressed becomes the present step; focus goes along with it.
  const follow = () => steps.current?.querySelector<HTMLElement>('.f-step--now h3')?.focus();
  return (
    <nav className="f-path" aria-labelledby="f-path-title">
      <h2 className="f-label" id="f-path-title">
        {t('path.title')}
      </h2>
      {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
      <ol className="f-steps" ref={steps}>
        {path.steps.map((step) =>
          step.state === 'now' ? (
            <Now key={step.id} step={brief ? { ...step, say: [], watch: [] } : step} of={path.timer.minutes} time={time} begun={path.begun}>
              <HostsNotes steps={path.steps} here={step} render={renderNotes} />
            </Now>
          ) : (
            <Other key={step.id} step={step} trying={trying} onGone={follow} />
          ),
        )}
      </ol>
    </nav>
  );
};

/** The words to say now come into sight with their step; only this column moves, and only then. */
const useInSight = (steps: RefObject<HTMLOListElement | null>, step: string | undefined): void => {
  useEffect(() => {
    const now = steps.current?.querySelector<HTMLElement>('.f-step--now');
    const column = now?.closest<HTMLElement>('.f-column');
    if (!now || !column) return;
    const [{ top, bottom }, frame] = [now.getBoundingClientRect(), column.getBoundingClientRect()];
    if (bottom > frame.bottom || top < frame.top) column.scrollTop += top - frame.top - A_STEP;
  }, [steps, step]);
};

/** Enough to see the step before, px. */
const A_STEP = 56;

const Other = ({ step, trying, onGone }: { readonly step: PathStep; readonly trying: Trying; readonly onGone: () => void }) => {
  const { t } = useTranslation(['facilitator', 'dividing']);
  const go = step.go && (() => void trying.attempt(step.go).then((done) => done && requestAnimationFrame(onGone)));
  return (
    <li className={`f-step f-step--${step.state}${step.elsewhere ? ' f-step--elsewhere' : ''}`}>
      <button
        type="button"
        className="f-step-go"
        aria-disabled={go === undefined || undefined}
        aria-label={[
          t('path.go', { phase: step.title }),
          t(`path.${step.state}`),
          ...(step.elsewhere ? [t('dividing:path.elsewhere')] : []),
        ].join(', ')}
        onClick={go}
      >
        <span>
          {step.title}
          {step.elsewhere && <small className="f-elsewhere">{t('dividing:path.elsewhere')}</small>}
        </span>
        <span className="f-minutes">{t('path.minutes', { minutes: step.minutes })}</span>
      </button>
    </li>
  );
};

const Now = ({ step, of, time, begun, children }: NowProps) => {
  const { t } = useTranslation('facilitator');
  const key = !begun ? 'unbegun' : time.kind === 'paused' ? 'paused' : time.kind === 'over' ? 'over' : 'left';
  return (
    <li className="f-step f-step--now" aria-current="step">
      <h3 tabIndex={-1}>{step.title}</h3>
      <p className="f-time">{t(`path.${key}`, { count: time.minutes, of })}</p>
      <div className="f-time-bar" aria-hidden="true">
        <i style={{ inlineSize: `${Math.round(time.left * 100)}%` }} />
      </div>
      {step.say.length > 0 && (
        <>
          <h4>{t('path.say')}</h4>
          <ul className="f-say">
            {step.say.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {step.watch.length > 0 && (
        <details className="f-watch">
          <summary>{t('path.watch')}</summary>
          <ul>
            {step.watch.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
      {children}
    </li>
  );
};

interface ScriptPathProps {
  readonly path: PathModel;
  readonly time: TimerFace;
  /** The words to say stand elsewhere. */
  readonly brief?: boolean;
  readonly renderNotes: RenderNotes;
}
interface NowProps {
  readonly step: PathStep;
  /** Minutes planned. */
  readonly of: number;
  readonly time: TimerFace;
  readonly begun: boolean;
  /** Hosts' notes. */
  readonly children: ReactNode;
}
