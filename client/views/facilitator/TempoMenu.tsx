import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../models/facilitatorInput.ts';
import type { TempoModel } from '../../models/facilitatorTempo.ts';
import { Button } from '../../parts/Button.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { Popover } from '../../parts/Popover.tsx';
import { Icon } from './icons.tsx';
import { TempoSilence } from './TempoSilence.tsx';
import { TempoUrgent } from './TempoUrgent.tsx';
import { useAttempt } from './useAttempt.ts';
import '../../styles/facilitator-pace.css';

/** All ways to slow down, and the one to hurry, behind one button. What goes on now stands in the circle's column too. */
export const TempoMenu = ({ tempo }: { readonly tempo: TempoModel }) => {
  const { t } = useTranslation('pace');
  return (
    <Popover
      className={tempo.busy ? 'f-tempo f-on' : 'f-tempo'}
      button={
        <>
          <Icon of="tempo" />
          <span>{t('lead.button')}</span>
        </>
      }
    >
      {(close) => <Choices tempo={tempo} close={close} />}
    </Popover>
  );
};

const Choices = ({ tempo, close }: { readonly tempo: TempoModel; readonly close: () => void }) => {
  const { t } = useTranslation('pace');
  const trying = useAttempt();
  const { silence, listening, turns, urgent } = tempo;
  /** What was asked for is seen all around; the sheet need not stay. */
  const go = (attempt: Attempt | undefined) =>
    attempt === undefined ? undefined : () => void trying.attempt(attempt).then((done) => done && close());
  return (
    <div className="f-tempo-choices">
      {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
      <TempoSilence silence={silence} go={go} />
      <section>
        <Button className="f-toggle" aria-pressed={listening.on} aria-describedby="f-tempo-listening" onClick={go(listening.toggle)}>
          {t('lead.listening.label')}
        </Button>
        <p id="f-tempo-listening" className="f-soft">
          {t('lead.listening.more')}
        </p>
      </section>
      <section>
        {turns.on ? (
          <div className="f-row">
            {turns.next && <Button onClick={go(turns.next)}>{t('lead.turns.next')}</Button>}
            <Button onClick={go(turns.end)}>{t('lead.turns.end')}</Button>
          </div>
        ) : (
          <Button onClick={go(turns.start)}>{t('lead.turns.start')}</Button>
        )}
        <p className="f-soft">{t('lead.turns.more')}</p>
      </section>
      <TempoUrgent urgent={urgent} go={go} />
    </div>
  );
};
