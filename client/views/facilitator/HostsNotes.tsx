import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PhaseId } from '../../../shared/ids.ts';
import type { PathStep } from '../../models/facilitatorPath.ts';
import { Select } from './Select.tsx';
import '../../styles/facilitator-pace.css';

/** What hosts write together beside a phase: of the present one, or of another to prepare it. */
export const HostsNotes = ({ steps, here, render }: HostsNotesProps) => {
  const { t } = useTranslation('pace');
  const [other, setOther] = useState<string>('');
  const shown = steps.find((step) => step.id === other) ?? here;
  return (
    <details className="f-notes" open>
      <summary>{t('lead.notes.title')}</summary>
      <div className="f-notes-inner">
        {render(shown.id, t('lead.notes.label', { phase: shown.title }))}
        <p className="f-soft">{t('lead.notes.hint')}</p>
        <Select
          label={t('lead.notes.which')}
          value={other}
          none={t('lead.notes.here')}
          options={steps.filter((step) => step.id !== here.id).map((step) => ({ value: step.id, label: step.title }))}
          onChange={setOther}
        />
      </div>
    </details>
  );
};

export type RenderNotes = (phase: PhaseId, label: string) => ReactNode;

interface HostsNotesProps {
  readonly steps: readonly PathStep[];
  /** The present step. */
  readonly here: PathStep;
  readonly render: RenderNotes;
}
