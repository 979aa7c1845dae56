import { useTranslation } from 'react-i18next';
import type { CardId } from '../../../shared/ids.ts';
import { laidOut } from '../../models/laidOut.ts';
import { short } from '../../models/layingNews.ts';
import type { CardModel, Cards } from '../../models/participantCards.ts';
import { useLaying } from '../laying/context.ts';
import { GroupHead } from '../laying/GroupHead.tsx';
import { Lines } from '../laying/Lines.tsx';
import { CardItem } from './CardItem.tsx';

/** The cards of this moment, heaps at the place of their first card. */
export const LaidCards = ({ cards, onAsk }: { readonly cards: Cards; readonly onAsk: (card: CardId) => void }) => {
  const { t } = useTranslation('laying');
  const model = useLaying()?.model;
  const earlier: readonly CardModel[] = cards.earlier.flatMap((part) => part.cards);
  return (
    <ol className="p-cards">
      {laidOut(cards.now, model?.groupOf ?? nowhere, earlier).map((laid) =>
        laid.kind === 'one' ? (
          <CardItem key={laid.thing.id} card={laid.thing} onAsk={onAsk} />
        ) : (
          <li key={laid.group.id} className="l-group" aria-label={t('group.label', { name: short(laid.group.name) || t('group.unnamed') })}>
            <GroupHead group={laid.group} />
            <ol className="p-cards">
              {laid.things.map((card) => (
                <CardItem key={card.id} card={card} onAsk={onAsk} />
              ))}
            </ol>
            <Lines end={{ kind: 'group', group: laid.group.id }} />
          </li>
        ),
      )}
    </ol>
  );
};

const nowhere = () => null;
