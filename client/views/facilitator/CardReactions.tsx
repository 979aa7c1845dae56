import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../a11y/live-region.tsx';
import type { Reaction } from '../../../shared/model/reactions.ts';
import type { ReactionsModel } from '../../models/facilitatorReactions.ts';
import { ReactionMenu } from '../../parts/ReactionMenu.tsx';
import { Reactions } from '../../parts/Reactions.tsx';
import type { Trying } from './useAttempt.ts';

/** The faces under a card, and with the second hat on a place for one's own. */
export const CardReactions = ({ card, trying }: { readonly card: ReactionsModel & { readonly text: string }; readonly trying: Trying }) => {
  const { t } = useTranslation('laying');
  const announce = useAnnounce();
  const { reactions, mine, react } = card;
  if (reactions.length === 0 && react === undefined) return null;
  const choose = async (reaction: Reaction | null): Promise<void> => {
    if (react === undefined || !(await trying.attempt(() => react(reaction)))) return;
    announce(reaction === null ? t('reactions.takenBack') : t('reactions.given', { reaction: t(`reactions.kinds.${reaction}`) }));
  };
  return (
    <div className="f-reactions">
      <Reactions faces={reactions} />
      {react !== undefined && <ReactionMenu text={card.text.slice(0, 60)} mine={mine} onChoose={(reaction) => void choose(reaction)} />}
    </div>
  );
};
