import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../models/facilitatorInput.ts';
import { press, type Trying } from './useAttempt.ts';

/** Somebody's words; pressing them puts them in the middle of the shared screen, or takes them away again. */
export const WordsButton = ({ card, trying, children }: WordsButtonProps) => {
  const { t } = useTranslation('facilitator');
  return (
    <button
      type="button"
      className="f-words-button"
      aria-pressed={card.lit}
      aria-disabled={card.spotlight === undefined || undefined}
      title={t(card.lit ? 'floor.clearScreen' : 'floor.toScreen')}
      onClick={press(trying, card.spotlight)}
    >
      <span className="k-hidden">{t('floor.toScreen')}: </span>
      <span className="k-words" dir="auto">
        {card.text}
      </span>
      {children}
    </button>
  );
};

interface WordsButtonProps {
  readonly card: { readonly text: string; readonly lit: boolean; readonly spotlight: Attempt | undefined };
  readonly trying: Trying;
  /** What stands behind the words. */
  readonly children?: ReactNode;
}
