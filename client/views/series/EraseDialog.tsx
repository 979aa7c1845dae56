import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeriesView } from '../../../shared/protocol/series.ts';
import type { Refusal } from '../../../shared/session/refusal.ts';
import { isNameOf } from '../../models/seriesErase.ts';
import { Button } from '../../parts/Button.tsx';
import { Choice } from '../../parts/Choice.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { Field } from '../../parts/Field.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';

/** Gone means gone: says what goes and what stays with whom, and asks for the name of the group. */
export const EraseDialog = ({ series, erase, onClose }: EraseDialogProps) => {
  const { t } = useTranslation('series');
  const [typed, setTyped] = useState('');
  const [sessions, setSessions] = useState<'stay' | 'too'>('stay');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const isSure = isNameOf(series.title, typed);
  const hasSessions = series.meetings.some(({ state }) => state !== 'planned' && state !== 'gone');
  const doIt = async () => {
    setBusy(true);
    setRefusal(await erase(hasSessions && sessions === 'too'));
    setBusy(false);
  };
  return (
    <Dialog title={t('erase.title')} isOpen onClose={onClose}>
      <form
        className="f-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (isSure && !busy) void doIt();
        }}
      >
        <div>
          <p>{t('erase.goes')}</p>
          <ul className="k-goes">
            <li>{t('erase.goesGroup')}</li>
            <li>{t('erase.goesHarvest')}</li>
            <li>{t('erase.goesKeys')}</li>
            <li>{t('erase.goesLink')}</li>
          </ul>
          <p>{t('erase.stays')}</p>
        </div>
        {hasSessions && (
          <Choice
            legend={t('erase.sessions')}
            value={sessions}
            onChange={setSessions}
            options={[
              { value: 'stay', label: t('erase.sessionsStay') },
              { value: 'too', label: t('erase.sessionsToo') },
            ]}
          />
        )}
        <Field
          label={t('erase.type', { title: series.title })}
          value={typed}
          onChange={setTyped}
          problem={tried && !isSure ? t('erase.wrong') : undefined}
          autoComplete="off"
          spellCheck={false}
        />
        {refusal && <RefusalNotice refusal={refusal} />}
        <div className="f-row">
          <Button type="submit" kind="primary">
            {t('erase.go')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t('erase.leave')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};

interface EraseDialogProps {
  readonly series: SeriesView;
  /** With its sessions or without; resolves with why not, or `null`. */
  readonly erase: (sessions: boolean) => Promise<Refusal | null>;
  readonly onClose: () => void;
}
