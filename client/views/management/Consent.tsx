import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { managementAskOf } from '../../models/management.ts';
import { Button } from '../../parts/Button.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { useAttempt, useDesk } from '../participant/desk.ts';
import { ManagementPaper } from './ManagementPaper.tsx';

/** What may go to management lies before me: it is fine like this, or rather otherwise. Nobody sees which of the two is mine. */
const Consent = () => {
  const { t } = useTranslation('managing');
  const { live } = useDesk();
  const { run, refusal, forget } = useAttempt();
  const id = useId();
  const ask = live.desk === null ? null : managementAskOf(live.floor, live.desk);
  if (ask === null) return null;
  const { now, mine, answer } = ask;
  return (
    <section className="p-ask-me" aria-labelledby={id}>
      <h2 id={id}>{t('ask.title')}</h2>
      <p>{t('ask.more')}</p>
      <ManagementPaper told={now.told} />
      {now.approved && <p role="status">{t('ask.settled')}</p>}
      {mine !== null && <p role="status">{t(`ask.mine.${mine ? 'yes' : 'no'}`)}</p>}
      <div className="p-row">
        <Button kind={mine === null ? 'primary' : 'plain'} aria-pressed={mine === true} onClick={() => void run(answer(true))}>
          {t('ask.yes')}
        </Button>
        <Button aria-pressed={mine === false} onClick={() => void run(answer(false))}>
          {t('ask.no')}
        </Button>
      </div>
      {refusal !== null && <RefusalNotice refusal={refusal} onClose={forget} />}
    </section>
  );
};

export default Consent;
