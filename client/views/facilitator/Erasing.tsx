import { createContext, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../a11y/live-region.tsx';
import type { Attempt } from '../../models/facilitatorInput.ts';
import { EraseCardDialog } from '../keeping/EraseCardDialog.tsx';
import { useAttempt } from './useAttempt.ts';

export interface Erasable {
  readonly text: string;
  readonly erase: Attempt;
  /** Taking it away is no choice any more. */
  readonly isOver: boolean;
}

/** Asks once more, and then erases words of the facilitator's hand for good. */
export const AskToErase = createContext<(card: Erasable) => void>(() => undefined);

/** Around everything that can ask for it: the question outlives the card it is about, and the menu it came from. */
export const ErasingSpace = ({ children }: { readonly children: ReactNode }) => {
  const [asked, ask] = useState<Erasable | null>(null);
  return (
    <AskToErase value={ask}>
      {children}
      {asked && <Asked card={asked} onClose={() => ask(null)} />}
    </AskToErase>
  );
};

const Asked = ({ card, onClose }: { readonly card: Erasable; readonly onClose: () => void }) => {
  const { t } = useTranslation('forgetting');
  const announce = useAnnounce();
  const trying = useAttempt();
  const erase = async () => {
    if (!(await trying.attempt(card.erase))) return;
    onClose();
    announce(t('card.done'));
    // What had the focus before went with the card.
    requestAnimationFrame(() => document.getElementById('main')?.focus());
  };
  return <EraseCardDialog text={card.text} isOver={card.isOver} refusal={trying.refusal} onErase={() => void erase()} onClose={onClose} />;
};
