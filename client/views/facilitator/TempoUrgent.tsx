import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SwitchModel } from '../../models/facilitatorTempo.ts';
import { Button } from '../../parts/Button.tsx';
import type { Go } from './TempoSilence.tsx';

/** Leaving the slow path on purpose: first what that changes, then yes. The way back needs no question. */
export const TempoUrgent = ({ urgent, go }: TempoUrgentProps) => {
  const { t } = useTranslation('pace');
  const [asking, setAsking] = useState(false);
  if (urgent.on)
    return (
      <section>
        <p>{t('lead.urgent.on')}</p>
        <Button onClick={go(urgent.toggle)}>{t('lead.urgent.back')}</Button>
      </section>
    );
  if (asking) return <Sure urgent={urgent} go={go} onNo={() => setAsking(false)} />;
  return (
    <section>
      <Button onClick={urgent.toggle && (() => setAsking(true))}>{t('lead.urgent.label')}</Button>
    </section>
  );
};

const Sure = ({ urgent, go, onNo }: TempoUrgentProps & { readonly onNo: () => void }) => {
  const { t } = useTranslation('pace');
  const title = useRef<HTMLHeadingElement>(null);
  // It takes the place of the button that was pressed.
  useEffect(() => title.current?.focus(), []);
  return (
    <section role="group" aria-labelledby="f-urgent-title">
      <h3 id="f-urgent-title" ref={title} tabIndex={-1}>
        {t('lead.urgent.title')}
      </h3>
      <p>{t('lead.urgent.sure')}</p>
      <div className="f-row">
        <Button kind="primary" onClick={go(urgent.toggle)}>
          {t('lead.urgent.yes')}
        </Button>
        <Button kind="quiet" onClick={onNo}>
          {t('lead.urgent.no')}
        </Button>
      </div>
    </section>
  );
};

interface TempoUrgentProps {
  readonly urgent: SwitchModel;
  readonly go: Go;
}
