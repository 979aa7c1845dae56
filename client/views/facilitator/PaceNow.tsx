import { useTranslation } from 'react-i18next';
import type { TempoModel, TurnsModel } from '../../models/facilitatorTempo.ts';
import { Button } from '../../parts/Button.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { ReadyRing } from '../../parts/ReadyRing.tsx';
import { Stone } from '../../parts/Stone.tsx';
import { Hands } from './Hands.tsx';
import { Panel } from './Panel.tsx';
import { press, useAttempt, type Trying } from './useAttempt.ts';
import '../../styles/facilitator-pace.css';

/** What is not as usual in the circle now, each with its end in reach. In an ordinary moment there is nothing here. */
export const PaceNow = ({ tempo }: { readonly tempo: TempoModel }) => {
  const { t } = useTranslation('pace');
  const trying = useAttempt();
  const { silence, listening, turns, urgent, hands, ready } = tempo;
  if (!tempo.busy && hands.length === 0 && ready === null) return null;
  return (
    <Panel title={t('lead.now')} className="f-pace-now">
      {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
      {silence.on && (
        <div className="f-now-line">
          <p>{t('lead.silence.on')}</p>
          <Button onClick={press(trying, silence.end)}>{t('lead.silence.end')}</Button>
        </div>
      )}
      {listening.on && (
        <div className="f-now-line">
          <p>{t('lead.listening.on')}</p>
          <Button onClick={press(trying, listening.toggle)}>{t('lead.listening.end')}</Button>
        </div>
      )}
      {urgent.on && (
        <div className="f-now-line">
          <p>{t('lead.urgent.on')}</p>
          <Button onClick={press(trying, urgent.toggle)}>{t('lead.urgent.back')}</Button>
        </div>
      )}
      {turns.on && <Turns turns={turns} trying={trying} />}
      {hands.length > 0 && <Hands hands={hands} />}
      {ready !== null && (
        <p className="f-ready">
          <ReadyRing count={ready.count} of={ready.of} />
          {ready.all ? t('lead.ready.all') : t('lead.ready.some', { count: ready.count, of: ready.of })}
        </p>
      )}
    </Panel>
  );
};

const Turns = ({ turns, trying }: { readonly turns: TurnsModel; readonly trying: Trying }) => {
  const { t } = useTranslation('pace');
  const { now, after } = turns;
  return (
    <section className="f-turns" aria-label={t('lead.turns.title')}>
      {now === null ? (
        <p>{t('lead.turns.over')}</p>
      ) : (
        <>
          <p className="f-turn">
            <Stone stone={now.stone} name={now.name} />
            <strong>{t('lead.turns.at', { name: now.name })}</strong>
          </p>
          <p className="f-soft">{after === null ? t('lead.turns.last') : t('lead.turns.after', { name: after.name })}</p>
        </>
      )}
      <div className="f-row">
        {turns.next && <Button onClick={press(trying, turns.next)}>{t('lead.turns.next')}</Button>}
        <Button kind={now === null ? 'plain' : 'quiet'} onClick={press(trying, turns.end)}>
          {t('lead.turns.end')}
        </Button>
      </div>
    </section>
  );
};
