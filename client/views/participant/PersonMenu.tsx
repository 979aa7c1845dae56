import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '../../../shared/model/limits.ts';
import type { ParticipantModel } from '../../models/participant.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { Field } from '../../parts/Field.tsx';
import { FootLinks } from '../../parts/FootLinks.tsx';
import { Notice, RefusalNotice } from '../../parts/Notice.tsx';
import { SavedState } from '../../parts/SavedState.tsx';
import { Stone } from '../../parts/Stone.tsx';
import { EraseOwn } from '../keeping/EraseOwn.tsx';
import { KeptUntil } from '../keeping/KeptUntil.tsx';
import { Reading } from '../Reading.tsx';
import { Choice } from '../../parts/Choice.tsx';
import { CoachChoice } from '../coach/CoachChoice.tsx';
import { useAttempt, useDesk } from './desk.ts';

/** Who am I here, how do I want to read, and the way out. */
export const PersonMenu = ({ model }: { readonly model: ParticipantModel }) => {
  const { t } = useTranslation('participant');
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="p-me" aria-label={t('menu.open', { name: model.me.name })} onClick={() => setOpen(true)}>
        <Stone stone={model.me.stone} name={model.me.name} />
      </button>
      <Dialog title={t('menu.you', { name: model.me.name })} isOpen={open} onClose={() => setOpen(false)}>
        <div className="p-menu">
          <Saved />
          <Name model={model} />
          <Reading />
          {model.coach && <CoachChoice />}
          {model.videoLink !== '' && (
            <p>
              <a href={model.videoLink} target="_blank" rel="noreferrer">
                {t('person.video')}
              </a>
            </p>
          )}
          <EraseMine />
          <Leave />
          <KeptUntil kept={model.kept} />
          <FootLinks newTab />
        </div>
      </Dialog>
    </>
  );
};

const EraseMine = () => {
  const { live } = useDesk();
  return <EraseOwn erase={(name) => live.act('own.erase', { name })} />;
};

const Saved = () => <SavedState saving={useDesk().live.saving} />;

const Name = ({ model }: { readonly model: ParticipantModel }) => {
  const { t } = useTranslation('participant');
  const [name, setName] = useState(model.me.name);
  const [department, setDepartment] = useState(model.me.department);
  const [kept, setKept] = useState(false);
  const { run, refusal } = useAttempt();
  const keep = async () => setKept(await run({ name: 'person.rename', payload: { name, department } }));
  return (
    <form
      className="p-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <Field
        label={t('person.name')}
        value={name}
        maxLength={LIMITS.name}
        autoComplete="given-name"
        onChange={(value) => (setName(value), setKept(false))}
      />
      {model.departments.length > 0 && (
        <Choice
          legend={t('person.department')}
          value={department ?? ''}
          options={[...model.departments.map((one) => ({ value: one, label: one })), { value: '', label: t('person.departmentNone') }]}
          onChange={(value) => (setDepartment(value === '' ? null : value), setKept(false))}
        />
      )}
      {refusal !== null && <RefusalNotice refusal={refusal} />}
      {kept && <Notice>{t('person.kept')}</Notice>}
      <div>
        <Button type="submit">{t('person.keep')}</Button>
      </div>
    </form>
  );
};

const Leave = () => {
  const { t } = useTranslation('participant');
  const [sure, setSure] = useState(false);
  const { run, refusal } = useAttempt();
  return (
    <div className="p-leave">
      {refusal !== null && <RefusalNotice refusal={refusal} />}
      {sure ? (
        <Notice title={t('person.leave')}>
          <p>{t('person.leaveSure')}</p>
          <div className="p-row">
            <Button onClick={() => setSure(false)}>{t('person.stay')}</Button>
            <Button kind="quiet" onClick={() => void run({ name: 'person.leave', payload: {} })}>
              {t('person.leaveNow')}
            </Button>
          </div>
        </Notice>
      ) : (
        <Button kind="quiet" onClick={() => setSure(true)}>
          {t('person.leave')}
        </Button>
      )}
    </div>
  );
};
