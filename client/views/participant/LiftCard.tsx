import { useTranslation } from 'react-i18next';
import type { Command } from '../../../shared/session/commands.ts';
import type { CardLift } from '../../models/participantLifts.ts';
import { Button } from '../../parts/Button.tsx';

/** On a card in a subgroup: may it come along to the circle? Its writer decides. */
export const LiftCard = ({ lift, text, run }: LiftCardProps) => {
  const { t } = useTranslation('subgroup');
  const { state, mine, toggle } = lift;
  return (
    <div className="p-lift">
      {state !== null && (
        <span className={`p-lift-state p-lift-state--${state}`}>
          {t(state === 'asked' ? (mine ? 'lift.askedMine' : 'lift.asked') : `lift.${state}`)}
        </span>
      )}
      {toggle !== undefined && !(mine && state === 'asked') && (
        <Button
          kind={state === null ? 'plain' : 'quiet'}
          aria-label={t(state === null ? 'lift.askFor' : 'lift.staysFor', { text })}
          onClick={() => void run(toggle)}
        >
          {t(state === null ? 'lift.ask' : 'lift.stays')}
        </Button>
      )}
    </div>
  );
};

interface LiftCardProps {
  readonly lift: CardLift;
  /** The first words of the card. */
  readonly text: string;
  readonly run: (command: Command) => Promise<boolean>;
}
