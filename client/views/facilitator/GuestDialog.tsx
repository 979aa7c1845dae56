import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '../../../shared/model/limits.ts';
import { nameProblems, oneLine } from '../../models/facilitatorForm.ts';
import type { PeopleModel } from '../../models/facilitatorPeople.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { Field } from '../../parts/Field.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { Choice } from '../../parts/Choice.tsx';
import { useProblemText } from './problem-text.ts';
import { useAttempt } from './useAttempt.ts';

/** Somebody without a device gets a place in the circle. */
export const GuestDialog = ({ departments, add, onClose }: GuestProps) => {
  const { t } = useTranslation('facilitator');
  const [name, setName] = useState('');
  const [department, setDepartment] = useState('');
  const [tried, setTried] = useState(false);
  const trying = useAttempt();
  const sentence = useProblemText(tried ? nameProblems(name, 'guestEmpty') : {});
  return (
    <Dialog title={t('people.addGuestTitle')} isOpen onClose={onClose}>
      <form
        className="f-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (Object.keys(nameProblems(name)).length > 0) return;
          void trying.attempt(() => add(oneLine(name), department === '' ? null : department)).then((done) => done && onClose());
        }}
      >
        <p className="f-soft">{t('people.addGuestHint')}</p>
        <Field
          label={t('people.guestName')}
          value={name}
          onChange={setName}
          problem={sentence('name')}
          maxLength={LIMITS.name}
          autoComplete="off"
        />
        {departments.length > 0 && (
          <Choice
            legend={t('people.guestDepartment')}
            value={department}
            onChange={setDepartment}
            options={[{ value: '', label: t('people.noDepartment') }, ...departments.map((one) => ({ value: one, label: one }))]}
          />
        )}
        {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
        <div className="f-row">
          <Button type="submit" kind="primary">
            {t('people.add')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t('people.keep')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};

interface GuestProps {
  readonly departments: readonly string[];
  readonly add: NonNullable<PeopleModel['addGuest']>;
  readonly onClose: () => void;
}
