import { useTranslation } from 'react-i18next';
import type { CardModel } from '../../models/participantCards.ts';
import { Button } from '../../parts/Button.tsx';
import { EraseCard } from '../keeping/EraseCard.tsx';
import type { useAttempt } from './desk.ts';

/** An own card that was taken away: to put back while the session is open, and to erase. */
export const TakenCard = ({ card: { text, restore, erase }, run }: TakenCardProps) => {
  const { t } = useTranslation('participant');
  return (
    <li>
      <s className="k-words" dir="auto">
        {text}
      </s>
      {restore !== undefined && (
        <Button kind="quiet" aria-label={t('card.restoreThis', { text: text.slice(0, 60) })} onClick={() => void run(restore)}>
          {t('card.restore')}
        </Button>
      )}
      {erase !== undefined && <EraseCard text={text} erase={erase} isOver />}
    </li>
  );
};

interface TakenCardProps {
  readonly card: Pick<CardModel, 'text' | 'restore' | 'erase'>;
  readonly run: ReturnType<typeof useAttempt>['run'];
}
