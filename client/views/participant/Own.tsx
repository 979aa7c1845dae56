import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardId } from '../../../shared/ids.ts';
import type { CardModel, Cards } from '../../models/participantCards.ts';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { CardItem } from './CardItem.tsx';
import { TakenCard } from './TakenCard.tsx';
import { useAttempt } from './desk.ts';

/** What only I see: words I have not shared, and words that wait until all are turned over. */
export const Own = ({ cards, onAsk }: { readonly cards: readonly CardModel[]; readonly onAsk: (card: CardId) => void }) => {
  const { t } = useTranslation('participant');
  const id = useId();
  if (cards.length === 0) return null;
  const waits = cards.some((card) => card.onlyMe === 'reveal');
  const mine = cards.some((card) => card.onlyMe === 'owner');
  return (
    <section className="p-own" aria-labelledby={id}>
      <h2 id={id}>
        <Shut /> {t('own.title')}
      </h2>
      <p className="p-floor-soft">{[waits ? t('own.reveal') : '', mine ? t('own.owner') : ''].filter((line) => line !== '').join(' ')}</p>
      <ol className="p-cards">
        {cards.map((card) => (
          <CardItem key={card.id} card={card} onAsk={onAsk} />
        ))}
      </ol>
    </section>
  );
};

/** Taken away, and never further than one press until it is erased. */
export const Withdrawn = ({ cards }: { readonly cards: Cards }) => {
  const { t } = useTranslation('participant');
  const { run, refusal, forget } = useAttempt();
  if (cards.withdrawn.length === 0) return null;
  return (
    <section className="p-withdrawn" aria-labelledby="p-withdrawn-title">
      <h3 id="p-withdrawn-title">{t('card.withdrawnTitle', { count: cards.withdrawn.length })}</h3>
      <ul>
        {cards.withdrawn.map((card) => (
          <TakenCard key={card.id} card={card} run={run} />
        ))}
      </ul>
      {refusal !== null && <RefusalNotice refusal={refusal} onClose={forget} />}
    </section>
  );
};

const Shut = () => (
  <svg
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
    className="p-shut"
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
    strokeLinecap="round"
  >
    <path d="M3 11c5 6 13 6 18 0M6.2 14.4 4.4 17M12 15.8V19M17.8 14.4l1.8 2.6" />
  </svg>
);
