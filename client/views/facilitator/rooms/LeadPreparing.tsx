import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SCRIPTS } from '../../../../shared/script/scripts/index.ts';
import type { DeskView, FloorView } from '../../../../shared/session/views.ts';
import type { CoTextProps } from '../../text/CoText.tsx';
import { CoText } from '../../text/CoText.tsx';
import { langOf } from '../../../i18n.ts';
import { leadPreparingModel } from '../../../models/leadPreparing.ts';
import { Select } from '../Select.tsx';
import { useRoomTitle } from './useRoomTitle.ts';
import '../../../styles/facilitator-rooms.css';

/** On the phone of who will lead a subgroup: look ahead calmly, and write down what one wants to remember. */
const LeadPreparing = ({ floor, desk, openText }: LeadPreparingProps) => {
  const { t, i18n } = useTranslation(['leading', 'pace', 'facilitator']);
  const titleOf = useRoomTitle();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState('');
  const model = leadPreparingModel({ floor, desk, scripts: SCRIPTS, lang: langOf(i18n) });
  const step = model?.steps.find(({ id }) => id === chosen) ?? model?.steps[0];
  if (model === null || step === undefined) return null;
  const title = t('prepare.title', { room: titleOf(model) });
  return (
    <section className="f-lead-preparing" aria-label={title}>
      <h2>{title}</h2>
      <p className="k-meta">{t('prepare.more')}</p>
      <details className="f-prepare" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('prepare.open')}</summary>
        {open && (
          <div className="f-prepare-inner">
            <Select
              label={t('prepare.steps')}
              value={step.id}
              options={model.steps.map(({ id, title: label }) => ({ value: id, label }))}
              onChange={setChosen}
            />
            <Lines title={t('facilitator:path.say')} lines={step.say} />
            <Lines title={t('facilitator:path.watch')} lines={step.watch} />
            <CoText
              open={openText}
              text={{ kind: 'notes', phase: step.id }}
              room={model.room}
              label={t('pace:lead.notes.label', { phase: step.title })}
            />
          </div>
        )}
      </details>
    </section>
  );
};
export default LeadPreparing;

const Lines = ({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <div>
      <h3 className="k-label">{title}</h3>
      <ul className="f-say">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );

interface LeadPreparingProps {
  readonly floor: FloorView;
  readonly desk: DeskView;
  readonly openText: CoTextProps['open'];
}
