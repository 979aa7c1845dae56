import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Command } from '../../../shared/session/commands.ts';
import { useAnnounce } from '../../a11y/live-region.tsx';
import { Button } from '../../parts/Button.tsx';
import { useAttempt } from '../participant/desk.ts';
import { EraseCardDialog } from './EraseCardDialog.tsx';

/** One own card, for good. Asked once more. */
export const EraseCard = ({ text, erase, kind = 'quiet', isOver = false, follows = false }: EraseCardProps) => {
  const { t } = useTranslation('forgetting');
  const announce = useAnnounce();
  const [asking, setAsking] = useState(false);
  const { run, refusal } = useAttempt();
  const doIt = async () => {
    if (!(await run(erase))) return;
    setAsking(false);
    announce(t('card.done'));
  };
  return (
    <>
      <Button kind={kind} aria-label={t('card.openThis', { text: text.slice(0, 60) })} onClick={() => setAsking(true)}>
        {t('card.open')}
      </Button>
      {asking && (
        <EraseCardDialog
          text={text}
          isOver={isOver}
          follows={follows}
          refusal={refusal}
          onErase={() => void doIt()}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
};

interface EraseCardProps {
  readonly text: string;
  readonly erase: Command;
  readonly kind?: 'quiet' | 'plain';
  /** Taking it away is no choice any more: it was, or the session has ended. */
  readonly isOver?: boolean;
  /** A personal key keeps these words too. */
  readonly follows?: boolean;
}
