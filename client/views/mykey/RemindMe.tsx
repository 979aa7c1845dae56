import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reminderOf } from '../../models/reminder.ts';
import { keepFile } from '../../hooks/keepFile.ts';
import type { HomeCard } from '../../models/homeCard.ts';
import { Button } from '../../parts/Button.tsx';

/** A moment of one's own choosing, as a file for one's own calendar. Made here, told to nobody. */
export const RemindMe = ({ of }: { readonly of: readonly HomeCard[] }) => {
  const { t } = useTranslation(['mykey', 'common']);
  const [when, setWhen] = useState('');
  const [state, setState] = useState<'idle' | 'no-moment' | 'saved'>('idle');
  const id = useId();
  const save = () => {
    const file = reminderOf(of, {
      when,
      subject: t('remind.subject'),
      plan: (field) => t(`common:plan.${field}`),
      now: Date.now(),
      id: newUid(),
    });
    setState(file === null ? 'no-moment' : 'saved');
    if (file !== null) keepFile(new Blob([file], { type: 'text/calendar;charset=utf-8' }), `${t('remind.file')}.ics`);
  };
  return (
    <section className="mk-remind mk-no-print" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('remind.title')}</h2>
      <p>{t('remind.why')}</p>
      <form
        className="mk-row"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <div className="k-field">
          <label className="k-label" htmlFor={id}>
            {t('remind.when')}
          </label>
          <input
            id={id}
            className="k-input"
            type="datetime-local"
            value={when}
            aria-describedby={`${id}-said`}
            onChange={(event) => (setWhen(event.target.value), setState('idle'))}
          />
        </div>
        <Button type="submit">{t('remind.save')}</Button>
      </form>
      <p id={`${id}-said`} role="status" className="mk-soft">
        {state === 'no-moment' ? t('remind.noMoment') : state === 'saved' ? t('remind.saved') : ''}
      </p>
    </section>
  );
};

/** Nothing that is derived from the words or the person. */
const newUid = (): string =>
  `${[...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('')}@kring`;
