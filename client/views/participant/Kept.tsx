import { useTranslation } from 'react-i18next';
import type { KeptCard, KeptCards } from '../../models/participantKept.ts';
import { PLENARY } from '../../../shared/ids.ts';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { CardItem } from './CardItem.tsx';
import { useAttempt, useDesk } from './desk.ts';
import { Unfold } from './MySheet.tsx';
import { TakenCard } from './TakenCard.tsx';
import { useRoomWords } from './useRoomWords.ts';

/** My own cards of rooms I was in before: folded away, and at hand. */
export const Kept = ({ kept }: { readonly kept: readonly KeptCards[] }) => {
  const { t } = useTranslation('subgroup');
  const { nameOf } = useRoomWords();
  const { drafts, live } = useDesk();
  const inCircle = live.floor.room.id === PLENARY;
  return kept.map(({ room, place, cards, withdrawn }) => {
    const count = cards.length + withdrawn.length;
    const title = place === null ? t('kept.circle', { count }) : t('kept.of', { room: nameOf(place), count });
    // Words that were being changed lie open.
    const open = cards.some(({ model }) => drafts.fields[`edit:${model.id}`] !== undefined);
    return (
      <section key={room} className="p-own p-kept" aria-label={title}>
        <Unfold title={title} open={open}>
          <p className="p-floor-soft">{t(inCircle && place !== null ? 'kept.why' : 'kept.whyHere')}</p>
          <ol className="p-cards">
            {cards.map((card) => (
              <CardItem key={card.model.id} card={card.model} onAsk={nothing} note={<Seen card={card} inCircle={place === null} />} />
            ))}
          </ol>
          {withdrawn.map((card) => (
            <Gone key={card.model.id} card={card} />
          ))}
        </Unfold>
      </section>
    );
  });
};

const Seen = ({ card, inCircle }: { readonly card: KeptCard; readonly inCircle: boolean }) => {
  const { t } = useTranslation(['subgroup', 'common']);
  if (card.lifted) return t('kept.lies');
  if (card.model.onlyMe !== null) return t(`common:seenBy.${card.model.onlyMe}`);
  return t(inCircle ? 'kept.circleSeen' : 'kept.seen');
};

const Gone = ({ card: { model } }: { readonly card: KeptCard }) => {
  const { run, refusal, forget } = useAttempt();
  return (
    <div className="p-withdrawn">
      <ul>
        <TakenCard card={model} run={run} />
      </ul>
      {refusal !== null && <RefusalNotice refusal={refusal} onClose={forget} />}
    </div>
  );
};

const nothing = () => undefined;
