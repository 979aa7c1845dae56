import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ParticipantModel } from '../../models/participant.ts';
import { useTyping } from '../../hooks/useTyping.ts';
import { Button } from '../../parts/Button.tsx';
import { Choice } from '../../parts/Choice.tsx';
import { Compose } from './Compose.tsx';
import { useDesk } from './desk.ts';
import { LostTexts } from './LostTexts.tsx';
import { Hushed } from './Hushed.tsx';
import type { WritingHandle } from './useWriting.ts';
import { Leftovers, OnTheirWay } from './Words.tsx';

/** My words: what I may add now, what is on its way, what I had still typed. */
export const Writing = ({ model, writing, onChooseSheet }: WritingProps) => {
  const { t } = useTranslation(['participant', 'pace']);
  const { live, drafts } = useDesk();
  const { typed } = useTyping(live.setTyping);
  const { choices, current, parent } = writing;
  // A turn is taken once: another field that appears later, on somebody else's doing, gets no caret from it.
  const turnTaken = useRef(writing.focusTurn);
  const fieldsOnCards = fieldKeys(model);
  const idle =
    current === null &&
    live.lostTexts.length === 0 &&
    drafts.sending.length + drafts.parked.length + Object.keys(drafts.fields).length === 0;
  if (idle) return null;
  return (
    <section className="p-writing" aria-labelledby="p-writing-title" data-hue={current?.sheet?.perspective}>
      <h2 id="p-writing-title" className="k-hidden">
        {t('compose.title')}
      </h2>
      <Leftovers composers={model.composers} current={current} open={fieldsOnCards} />
      <LostTexts />
      <OnTheirWay />
      {choices.length > 1 && parent === null && current !== null && current.blocked !== 'listening' && (
        <Choice
          legend={t('compose.what')}
          hideLegend
          value={current.key}
          options={choices.map((one) => ({
            value: one.key,
            label: one.openTip ? t('pace:mine.urgent.tab') : t(`compose.tabs.${one.kind}`),
          }))}
          onChange={writing.choose}
        />
      )}
      {current !== null && current.blocked === 'claim-first' && (
        <div className="p-quiet">
          <p>{t('compose.claimFirst')}</p>
          <Button onClick={onChooseSheet}>{t('compose.claimFirstGo')}</Button>
        </div>
      )}
      {current?.blocked === 'listening' && <Hushed composers={model.composers} />}
      {current !== null && current.blocked !== 'claim-first' && current.blocked !== 'listening' && (
        <Compose
          key={current.key}
          composer={current}
          parent={parent}
          focusTurn={writing.focusTurn}
          turnTaken={turnTaken}
          typed={typed}
          {...(parent !== null && { onStopParent: writing.stopAsking })}
        />
      )}
    </section>
  );
};

/** Keys of drafts that have their field on a card. */
const fieldKeys = ({ cards, rooms }: ParticipantModel): ReadonlySet<string> =>
  new Set(
    [...cards.now, ...cards.own, ...cards.ownEarlier, ...cards.tips, ...cards.earlier.flatMap((part) => part.cards)]
      .concat(rooms.kept.flatMap((kept) => kept.cards.map(({ model }) => model)))
      .flatMap((card) => [card, ...card.followUps])
      .flatMap((card) => [
        ...(card.edit === undefined ? [] : [`edit:${card.id}`]),
        ...(card.reply === undefined ? [] : [`answer:${card.id}`]),
      ]),
  );

interface WritingProps {
  readonly model: ParticipantModel;
  readonly writing: WritingHandle;
  readonly onChooseSheet: () => void;
}
