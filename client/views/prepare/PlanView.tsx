import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PhaseId } from '../../../shared/ids.ts';
import type { Refusal } from '../../../shared/session/refusal.ts';
import type { Kept } from '../../models/keeping.ts';
import type { PlannedStep, PlanningModel } from '../../models/planning.ts';
import { CircleMark } from '../../parts/CircleMark.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { Person } from '../../parts/Person.tsx';
import { SavedState } from '../../parts/SavedState.tsx';
import { KeptUntil } from '../keeping/KeptUntil.tsx';
import { LangSwitch } from '../start/LangSwitch.tsx';
import { ComeIn, type Coming } from './ComeIn.tsx';
import '../../styles/join.css';
import '../../styles/participant.css';
import '../../styles/prepare.css';

/** The script with its words to say, and beside it what hosts write together. */
export const PlanView = ({ model, kept, saving, preparePath, onwardPath, plan, renderNotes }: PlanViewProps) => {
  const { t } = useTranslation('prepare');
  const { steps, hosts, notes, closed } = model;
  return (
    <div className="j-page">
      <Top />
      <main id="main" tabIndex={-1} className="pr-plan">
        <div className="j-lead pr-whole">
          <p className="j-welcome">{model.title}</p>
          <h1>{t('plan.title')}</h1>
          <p>{t(closed ? 'plan.closed' : 'plan.intro')}</p>
        </div>
        <section className="j-paper pr-beside" aria-label={t('plan.label')}>
          <div className="pr-hosts" role="group" aria-label={t('plan.with')}>
            {hosts.map((one) => (
              <Person key={one.id} person={one} />
            ))}
          </div>
          {plan}
          <div className="pr-row">
            <SavedState saving={saving} />
            <a className="k-button k-button--quiet" href={preparePath}>
              {t('plan.toPrepare')}
            </a>
            {onwardPath !== null && (
              <a className="k-button k-button--plain" href={onwardPath}>
                {t('plan.toConsole')}
              </a>
            )}
          </div>
        </section>
        <section className="j-paper" aria-labelledby="pr-script">
          <h2 id="pr-script">{t('plan.script')}</h2>
          {notes === 'begun' && <Notice>{t('plan.notesOver')}</Notice>}
          <ol className="pr-script">
            {steps.map((step) => (
              <Step key={step.id} step={step} {...(notes !== 'begun' && { renderNotes })} />
            ))}
          </ol>
        </section>
        <KeptUntil kept={kept} className="pr-whole" />
      </main>
    </div>
  );
};

const Step = ({ step, renderNotes }: { readonly step: PlannedStep; readonly renderNotes?: PlanViewProps['renderNotes'] }) => {
  const { t } = useTranslation(['prepare', 'facilitator']);
  const [open, setOpen] = useState(false);
  return (
    <li>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span>{step.title}</span>
          <span className="k-meta">{t('plan.minutes', { minutes: step.minutes })}</span>
        </summary>
        {open && (
          <div>
            <p>{step.purpose}</p>
            <Lines title={t('facilitator:path.say')} lines={step.say} />
            <Lines title={t('facilitator:path.watch')} lines={step.watch} />
            {renderNotes && (
              <div>
                <h3 className="k-label">{t('plan.notes')}</h3>
                {renderNotes(step.id, t('plan.notesLabel', { phase: step.title }))}
              </div>
            )}
          </div>
        )}
      </details>
    </li>
  );
};

const Lines = ({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <div>
      <h3 className="k-label">{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );

/** Asked to prepare along: a name, and in. */
export const ComingAlong = ({ title, onJoin }: { readonly title: string; readonly onJoin: (who: Coming) => Promise<Refusal | null> }) => {
  const { t } = useTranslation('prepare');
  return (
    <div className="j-page">
      <Top />
      <main id="main" tabIndex={-1} className="j-main">
        <div className="j-lead">
          <p className="j-welcome">{t('plan.come')}</p>
          <h1 dir="auto">{title}</h1>
        </div>
        <ComeIn title={t('plan.come')} text={t('plan.comeText')} go={t('plan.go')} departments={[]} onJoin={onJoin} />
      </main>
    </div>
  );
};

const Top = () => (
  <header className="j-head">
    <CircleMark />
    <LangSwitch />
  </header>
);

interface PlanViewProps {
  readonly model: PlanningModel;
  readonly kept: Kept;
  readonly saving: 'saved' | 'saving' | 'offline';
  readonly preparePath: string;
  /** For the facilitator: the console. */
  readonly onwardPath: string | null;
  readonly plan: ReactNode;
  readonly renderNotes: (phase: PhaseId, label: string) => ReactNode;
}
