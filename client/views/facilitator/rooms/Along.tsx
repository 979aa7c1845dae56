import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AlongModel } from '../../../models/facilitatorSubgroup.ts';
import { Button } from '../../../parts/Button.tsx';
import { RefusalNotice } from '../../../parts/Notice.tsx';
import { press, useAttempt } from '../useAttempt.ts';
import { LiftMark } from './LiftMark.tsx';
import '../../../styles/facilitator-rooms.css';

/** What this subgroup takes along to the circle: its own words, and cards whose writers said yes. Nothing else leaves the room. */
export const Along = ({ along, children }: { readonly along: AlongModel; readonly children: ReactNode }) => {
  const { t } = useTranslation('leading');
  const trying = useAttempt();
  const { harvest, cards } = along;
  return (
    <section className="f-block f-along" aria-labelledby="f-along-title">
      <h3 id="f-along-title" className="f-block-title">
        {t('along.title')}
      </h3>
      <div className="f-along-words">
        <h4 className="f-label">{t('along.words')}</h4>
        {children}
        <div className="f-row">
          <Button className="f-toggle" aria-pressed={harvest.lifted} onClick={press(trying, harvest.toggle)}>
            {t(harvest.lifted ? 'along.harvestOn' : 'along.harvestOff')}
          </Button>
          <span className="f-soft">{t(harvest.lifted ? 'along.harvestOnHint' : 'along.harvestOffHint')}</span>
        </div>
      </div>
      {cards.length === 0 ? (
        <p className="f-soft">{t('along.none')}</p>
      ) : (
        <ul className="f-along-cards">
          {cards.map((card) => (
            <li key={card.id}>
              <p className="k-words" dir="auto">
                {card.text}
                {card.author !== null && <span className="f-soft"> · {card.author}</span>}
              </p>
              <LiftMark lift={card} text={card.text} trying={trying} />
            </li>
          ))}
        </ul>
      )}
      {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
    </section>
  );
};
