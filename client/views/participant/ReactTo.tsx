import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../a11y/live-region.tsx';
import type { Command } from '../../../shared/session/commands.ts';
import type { Reaction } from '../../../shared/model/reactions.ts';
import type { Reacting } from '../../models/reactions.ts';
import { ReactionMenu } from '../../parts/ReactionMenu.tsx';

/** What a card of somebody else does to me; said back to ears, because a menu that closes says nothing. */
export const ReactTo = ({ text, reacting, run }: ReactToProps) => {
  const { t } = useTranslation('laying');
  const announce = useAnnounce();
  const choose = async (reaction: Reaction | null): Promise<void> => {
    if (!(await run(reacting.set(reaction)))) return;
    announce(reaction === null ? t('reactions.takenBack') : t('reactions.given', { reaction: t(`reactions.kinds.${reaction}`) }));
  };
  return <ReactionMenu text={text} mine={reacting.mine} onChoose={(reaction) => void choose(reaction)} />;
};

interface ReactToProps {
  /** The first words of the card. */
  readonly text: string;
  readonly reacting: Reacting;
  /** Tries it; whether it was done. */
  readonly run: (command: Command) => Promise<boolean>;
}
