import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomModel } from '../../../models/facilitatorRoom.ts';
import type { ScriptId } from '../../../../shared/ids.ts';
import { RefusalNotice } from '../../../parts/Notice.tsx';
import { CopyLine } from '../CopyLine.tsx';
import { Select } from '../Select.tsx';
import { useAttempt } from '../useAttempt.ts';
import { RoomDevices } from './RoomDevices.tsx';
import type { RoomTexts } from './RoomsPanel.tsx';
import { useInviting } from './useInviting.ts';

/** Folded under a room: its own script, what its hosts write down for each step, and a line to paste beside a video call. */
export const RoomPrepare = ({ room, texts }: { readonly room: RoomModel; readonly texts: RoomTexts }) => {
  const { t } = useTranslation(['dividing', 'pace']);
  const [open, setOpen] = useState(false);
  const inviting = useInviting(texts.join);
  return (
    <details className="f-prepare" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('prepare.title')}</summary>
      {open && (
        <div className="f-prepare-inner">
          <RoomScriptField room={room} />
          <RoomNotes room={room} texts={texts} />
          <RoomDevices code={texts.code} room={room.id} />
          {inviting && <CopyLine label={t(texts.video ? 'prepare.paste' : 'prepare.line')} value={inviting(room)} />}
        </div>
      )}
    </details>
  );
};

const RoomScriptField = ({ room }: { readonly room: RoomModel }) => {
  const { t } = useTranslation('dividing');
  const trying = useAttempt();
  const { own, choices, change } = room.script;
  if (change === undefined) return null;
  return (
    <>
      <Select
        label={t('prepare.script')}
        value={own ?? ''}
        none={t('prepare.sameScript')}
        options={choices.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(value) => void trying.attempt(() => change(value === '' ? null : (value as ScriptId)))}
      />
      {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
    </>
  );
};

const RoomNotes = ({ room, texts }: { readonly room: RoomModel; readonly texts: RoomTexts }) => {
  const { t } = useTranslation(['dividing', 'pace']);
  const [chosen, setChosen] = useState('');
  const { steps } = room.script;
  const step = steps.find(({ id }) => id === chosen) ?? steps[0];
  if (step === undefined) return null;
  return (
    <div className="f-room-notes">
      <Select
        label={t('prepare.notes')}
        value={step.id}
        options={steps.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={setChosen}
      />
      {texts.notes(room.id, step.id, t('pace:lead.notes.label', { phase: step.title }))}
      <p className="f-soft">{t('pace:lead.notes.hint')}</p>
    </div>
  );
};
