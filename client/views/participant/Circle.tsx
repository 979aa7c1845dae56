import { useTranslation } from 'react-i18next';
import type { CardId } from '../../../shared/ids.ts';
import type { ParticipantModel } from '../../models/participant.ts';
import { Empty } from '../../parts/Empty.tsx';
import { CardItem } from './CardItem.tsx';
import { LaidCards } from './LaidCards.tsx';
import { useInSubgroup } from './desk.ts';
import { Unfold } from './MySheet.tsx';
import { Harvests } from './RoomHarvest.tsx';

/** What lies in the circle: the one under discussion first, the rest in the order it came. */
export const Circle = ({ model, onAsk }: { readonly model: ParticipantModel; readonly onAsk: (card: CardId) => void }) => {
  const { t } = useTranslation(['participant', 'subgroup']);
  const inSubgroup = useInSubgroup();
  const { cards, waiting, me } = model;
  const asked = me.bringer && cards.now.some((card) => card.marks !== undefined);
  return (
    <section className="p-circle" aria-labelledby="p-circle-title">
      <h2 id="p-circle-title">{t(asked ? 'circle.questions' : inSubgroup ? 'subgroup:here.title' : 'circle.title')}</h2>
      {cards.chosen !== null &&
        !cards.now.some((card) => card.id === cards.chosen?.id) &&
        model.where.scene !== 'harvest' &&
        !model.where.last && (
          <p className="p-chosen">
            <span className="k-meta">{t('circle.chosen')}</span>
            <q dir="auto">{cards.chosen.text}</q>
          </p>
        )}
      {waiting.map(({ kind, count }) => (
        <div key={kind} className="p-facedown">
          <FaceDown count={count} />
          <p>
            <strong>{t('circle.waiting.other', { count })}</strong>
            <span>{t(inSubgroup ? 'subgroup:here.waitingWhy' : 'circle.waiting.why')}</span>
          </p>
        </div>
      ))}
      {cards.now.length === 0 && waiting.length === 0 && (
        <Empty>{t(me.bringer && model.where.scene === 'sheets' ? 'circle.noneForBringer' : 'circle.none')}</Empty>
      )}
      {model.where.scene === 'exchange' && <Harvests harvests={model.rooms.harvests} open />}
      <LaidCards cards={cards} onAsk={onAsk} />
      {cards.earlier.length > 0 && (
        <div className="p-earlier">
          <h3>{t('circle.earlier')}</h3>
          {cards.earlier.map((part) => (
            <Unfold key={part.phase} title={t('circle.earlierPhase', { title: part.title, count: part.cards.length })}>
              <ol className="p-cards">
                {part.cards.map((card) => (
                  <CardItem key={card.id} card={card} onAsk={onAsk} />
                ))}
              </ol>
            </Unfold>
          ))}
        </div>
      )}
    </section>
  );
};

/** Cards with their back up; at most five are drawn, the words say how many there are. */
const FaceDown = ({ count }: { readonly count: number }) => (
  <span className="p-backs" aria-hidden="true">
    {Array.from({ length: Math.min(count, 5) }, (_, index) => (
      <i key={index} />
    ))}
  </span>
);
