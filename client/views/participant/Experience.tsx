import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ParticipantId } from '../../../shared/ids.ts';
import type { Command } from '../../../shared/session/commands.ts';
import type { Experience as ExperienceModel } from '../../models/participantExperience.ts';
import { Button } from '../../parts/Button.tsx';
import { Choice } from '../../parts/Choice.tsx';
import { Notice, RefusalNotice } from '../../parts/Notice.tsx';
import { Toggle } from './CaseMarks.tsx';
import { useAttempt, useInSubgroup } from './desk.ts';
import { EraseOwnCase } from './EraseOwnCase.tsx';
import { Unfold } from './MySheet.tsx';

/** The bringer's own place: pace, who sees what, and what may happen with the experience. All of it is theirs to decide. */
export const Experience = ({ experience }: { readonly experience: ExperienceModel }) => {
  const { t } = useTranslation(['pace', 'subgroup']);
  const inSubgroup = useInSubgroup();
  const { run, refusal, forget } = useAttempt();
  return (
    <section className="p-experience" aria-label={t('mine.experience.title')}>
      {/* It folds when its moment has passed: then the questions are what matters. */}
      <Unfold key={String(experience.open)} title={t('mine.experience.title')} open={experience.open}>
        {experience.line !== null && (
          <p className="p-chosen">
            <q dir="auto">{experience.line}</q>
          </p>
        )}
        <p>{t('mine.experience.pace')}</p>
        <div>
          <h2>{t('mine.experience.seesTitle')}</h2>
          <p>{t(inSubgroup ? 'subgroup:here.bringerSees' : 'mine.experience.sees')}</p>
        </div>
        <div className="p-release">
          <Toggle on={experience.released} label={t('mine.experience.release')} onClick={() => void run(experience.release)} />
          <p className="k-meta">{t(experience.released ? 'mine.experience.released' : 'mine.experience.notReleased')}</p>
        </div>
        <div>
          <Choice
            legend={t('mine.experience.form')}
            value={experience.form === 'success' ? 'success' : 'difficult'}
            options={FORMS.map((form) => ({ value: form, label: t(`mine.experience.forms.${form}`) }))}
            onChange={(form) => void run(experience.choose(form))}
          />
          <p className="k-meta">{t('mine.experience.formMore')}</p>
        </div>
        <Notulist experience={experience} run={run} />
        <Stop onStop={() => void run(experience.stop)} />
        <EraseOwnCase />
        {refusal !== null && <RefusalNotice refusal={refusal} onClose={forget} />}
      </Unfold>
    </section>
  );
};

const Notulist = ({ experience, run }: { readonly experience: ExperienceModel; readonly run: (command: Command) => Promise<boolean> }) => {
  const { t } = useTranslation('pace');
  const id = useId();
  const { notulist, writers, appoint } = experience;
  // Somebody who went home still stands there until another is asked.
  const known = notulist === null || writers.some((one) => one.id === notulist.id) ? writers : [...writers, notulist];
  return (
    <div className="p-select">
      <label className="k-label" htmlFor={id}>
        {t('mine.experience.notulist')}
      </label>
      <select
        id={id}
        className="k-input"
        value={notulist?.id ?? ''}
        aria-describedby={`${id}-more`}
        onChange={({ target }) => void run(appoint(target.value === '' ? null : (target.value as ParticipantId)))}
      >
        <option value="">{t('mine.experience.notulistNone')}</option>
        {known.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
      <p id={`${id}-more`} className="k-meta">
        {t('mine.experience.notulistMore')}
      </p>
    </div>
  );
};

/** Without a reason, and never by one slip of the finger. */
const Stop = ({ onStop }: { readonly onStop: () => void }) => {
  const { t } = useTranslation(['pace', 'common']);
  const [sure, setSure] = useState(false);
  if (!sure)
    return (
      <div>
        <Button kind="quiet" className="p-stop" onClick={() => setSure(true)}>
          {t('mine.experience.stop')}
        </Button>
      </div>
    );
  return (
    <Notice title={t('mine.experience.stop')}>
      <p>{t('mine.experience.stopSure')}</p>
      <div className="p-row">
        <Button onClick={onStop}>{t('mine.experience.stopNow')}</Button>
        <Button kind="quiet" onClick={() => setSure(false)}>
          {t('common:cancel')}
        </Button>
      </div>
    </Notice>
  );
};

const FORMS = ['difficult', 'success'] as const;
