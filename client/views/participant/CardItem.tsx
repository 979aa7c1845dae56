import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardId } from '../../../shared/ids.ts';
import { LIMITS } from '../../../shared/model/limits.ts';
import type { CardModel } from '../../models/participantCards.ts';
import { Button } from '../../parts/Button.tsx';
import { CardWords } from '../../parts/CardWords.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { Reactions } from '../../parts/Reactions.tsx';
import { EraseCard } from '../keeping/EraseCard.tsx';
import { LayingMenu } from '../laying/LayingMenu.tsx';
import { Lines } from '../laying/Lines.tsx';
import { CaseMarks } from './CaseMarks.tsx';
import { OwnDoors } from './OwnDoors.tsx';
import { QuestionMarks } from './QuestionMarks.tsx';
import { EditCard } from './EditCard.tsx';
import { KeepMark } from './KeepMark.tsx';
import { LiftCard } from './LiftCard.tsx';
import { ReactTo } from './ReactTo.tsx';
import { useAttempt, useDesk, useWords } from './desk.ts';
import { useRoomWords } from './useRoomWords.ts';

/** One card, with what I may do with it. */
export const CardItem = ({ card, onAsk, note }: CardItemProps) => {
  const { t } = useTranslation('participant');
  const { run, refusal, forget } = useAttempt();
  const { live } = useDesk();
  const editing = useWords(`edit:${card.id}`);
  const short = card.text.slice(0, LIMITS.caption / 2);
  return (
    <li className={`p-card${card.onlyMe === null ? '' : ' p-card--private'}`}>
      {editing.words !== undefined && card.edit !== undefined ? (
        <EditCard card={card} edit={card.edit} />
      ) : (
        <CardWords
          text={card.text}
          lit={card.lit || card.chosen}
          {...(card.perspective !== null && { perspective: card.perspective })}
          meta={<Meta card={card} note={note} />}
          actions={
            <>
              {card.ask && (
                <Button kind="quiet" aria-label={t('card.askOnThis', { text: short })} onClick={() => onAsk(card.id)}>
                  {t('card.askOn')}
                </Button>
              )}
              <LayingMenu end={{ kind: 'card', card: card.id }} />
              {card.reacting !== undefined && <ReactTo text={short} reacting={card.reacting} run={run} />}
              {card.choose !== undefined && (
                <Button kind="plain" onClick={() => card.choose !== undefined && void run(card.choose)}>
                  {t('card.choose')}
                </Button>
              )}
              {card.withdraw !== undefined && (
                <OwnDoors card={card} onEdit={() => editing.type({ text: card.text, ...(card.plan !== null && { plan: card.plan }) })} />
              )}
              {card.withdraw === undefined && card.erase !== undefined && (
                <EraseCard text={card.text} erase={card.erase} isOver follows={card.earlier !== undefined} />
              )}
            </>
          }
        >
          {card.plan !== null && <PlanLines card={card} />}
          {card.answer !== null && (
            <p className="p-answer" dir="auto">
              <q>{card.answer}</q>
            </p>
          )}
          <Reactions faces={card.reactions} {...(live.welcome.person !== null && { me: live.welcome.person })} />
          {card.caseMarks !== undefined && <CaseMarks card={card} marks={card.caseMarks} />}
          {card.marks !== undefined && <QuestionMarks card={card} />}
          {card.lift !== undefined && <LiftCard lift={card.lift} text={short} run={run} />}
          {card.keep !== undefined && <KeepMark keep={card.keep} text={short} run={run} />}
          <Lines end={{ kind: 'card', card: card.id }} />
          {refusal !== null && <RefusalNotice refusal={refusal} onClose={forget} />}
        </CardWords>
      )}
      {card.followUps.length > 0 && (
        <ol className="p-cards p-followups">
          {card.followUps.map((one) => (
            <CardItem key={one.id} card={one} onAsk={onAsk} />
          ))}
        </ol>
      )}
    </li>
  );
};

const Meta = ({ card, note }: Pick<CardItemProps, 'card' | 'note'>) => {
  const { t } = useTranslation(['participant', 'common', 'coach', 'subgroup', 'mykey']);
  const { nameOf } = useRoomWords();
  const by = {
    me: () => t('card.byMe'),
    person: () => (card.by.kind === 'person' ? card.by.person.name : ''),
    guest: () => (card.by.kind === 'guest' ? t('card.forGuest', { name: card.by.person.name }) : ''),
    unnamed: () => (card.by.kind === 'unnamed' && card.by.mine ? t('card.unnamedMine') : t('common:anonymous')),
  }[card.by.kind]();
  const parts = [
    card.kind === 'tip' ? t('coach:tip') : null,
    card.earlier === undefined ? null : t('mykey:earlier.label'),
    card.earlier?.how == null ? null : t(`mykey:earlier.how.${card.earlier.how}`),
    card.earlier === undefined || card.earlier.noticed === '' ? null : t('mykey:earlier.noticedSaid', { words: card.earlier.noticed }),
    card.sheetTitle,
    by,
    card.to === null ? null : card.to.me ? t('card.toMe') : t('card.to', { name: card.to.name }),
    card.form === null ? null : t(`common:forms.${card.form}`),
    card.counts !== null && card.counts.recognisable > 0 ? t('card.recognisableFor', { count: card.counts.recognisable }) : null,
    card.counts !== null && card.counts.urgent > 0 ? t('card.urgentFor', { count: card.counts.urgent }) : null,
    card.mark === null || card.mark === 'open' ? null : t(`common:marks.${card.mark}`),
    card.edited ? t('common:edited') : null,
  ].filter((part) => part !== null);
  return (
    <>
      {card.lit && <strong className="p-lit">{t('circle.lit')}</strong>}
      {card.chosen && !card.lit && <strong className="p-lit">{t('circle.chosen')}</strong>}
      {card.assumption && (
        <span className="p-assumption" title={t('card.assumption')}>
          {t('common:assumption')}
        </span>
      )}
      {card.from !== null && <span className="p-from">{t('subgroup:from', { room: nameOf(card.from) })}</span>}
      <bdi>{parts.join(' · ')}</bdi>
      {note !== undefined && <span>{note}</span>}
    </>
  );
};

const PlanLines = ({ card }: { readonly card: CardModel }) => {
  const { t } = useTranslation('common');
  const lines = (['when', 'withWhom', 'notice'] as const).filter((field) => (card.plan?.[field] ?? '') !== '');
  if (lines.length === 0) return null;
  return (
    <dl className="p-plan">
      {lines.map((field) => (
        <div key={field}>
          <dt>{t(`plan.${field}`)}</dt>
          <dd dir="auto">{card.plan?.[field]}</dd>
        </div>
      ))}
    </dl>
  );
};

interface CardItemProps {
  readonly card: CardModel;
  readonly onAsk: (card: CardId) => void;
  /** Said of it besides. */
  readonly note?: ReactNode;
}
