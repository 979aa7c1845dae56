import { useContext, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components/Button';
import type { CardId } from '../../../shared/ids.ts';
import { short } from '../../models/layingNews.ts';
import { HandContext, type useTaking } from './dragging.ts';

/** What one takes a card by. While another card is in hand, it is the place to lay that one. */
export const Handle = ({ card, words, taking, handle }: HandleProps) => {
  const { t } = useTranslation('laying');
  const hand = useContext(HandContext);
  const holding = hand?.holding ?? null;
  const label =
    holding === null || holding === card ? t('drag.handle', { words: short(words) }) : t('drag.onCard', { words: short(words) });
  return (
    <Button ref={handle} className="f-handle" aria-label={label} {...taking.dragButtonProps}>
      <svg viewBox="0 0 12 18" aria-hidden="true" focusable="false">
        {[3, 9, 15].map((y) => (
          <g key={y}>
            <circle cx="3" cy={y} r="1.5" />
            <circle cx="9" cy={y} r="1.5" />
          </g>
        ))}
      </svg>
    </Button>
  );
};

interface HandleProps {
  readonly card: CardId;
  readonly words: string;
  readonly taking: ReturnType<typeof useTaking>;
  readonly handle: RefObject<HTMLButtonElement | null>;
}
