import { useTranslation } from 'react-i18next';
import type { TakingAlong } from '../../models/takingAlong.ts';
import type { Command } from '../../../shared/session/commands.ts';
import { Button } from '../../parts/Button.tsx';

/** Whether a card goes along with me, and one tap to change that. Nobody else sees it. */
export const KeepMark = ({ keep, text, run }: KeepMarkProps) => {
  const { t } = useTranslation('mykey');
  return (
    <div className="mk-mark">
      <span className="k-meta">
        {keep.on && <Bag />} {t(keep.on ? 'keep.on' : keep.given ? 'keep.strength' : 'keep.off')}
      </span>
      <Button kind="quiet" aria-label={t(keep.on ? 'keep.leaveThis' : 'keep.takeThis', { text })} onClick={() => void run(keep.toggle)}>
        {t(keep.on ? 'keep.leave' : 'keep.take')}
      </Button>
    </div>
  );
};

const Bag = () => (
  <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false" className="mk-bag" fill="none" stroke="currentColor" strokeWidth="1.6">
    <path d="M3 6h10l-.7 8H3.7zM5.5 6V4.6a2.5 2.5 0 0 1 5 0V6" strokeLinejoin="round" />
  </svg>
);

interface KeepMarkProps {
  readonly keep: TakingAlong;
  /** Of the card, in short. */
  readonly text: string;
  readonly run: (command: Command) => Promise<boolean>;
}
