import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardId, ParticipantId } from '../../../shared/ids.ts';
import { LIMITS } from '../../../shared/model/limits.ts';
import type { Command } from '../../../shared/session/commands.ts';
import type { Refusal } from '../../../shared/session/refusal.ts';
import { hasWords, NO_WORDS, type Composer, type Words } from '../../models/participantComposers.ts';
import type { CardModel } from '../../models/participantCards.ts';
import { Button } from '../../parts/Button.tsx';
import { TextArea } from '../../parts/Field.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { Choice } from '../../parts/Choice.tsx';
import { toEnd } from '../../a11y/caret.ts';
import { useHinting } from '../../hooks/useHinting.ts';
import { CoachHint } from '../coach/CoachHint.tsx';
import { ParkQuietly } from '../coach/ParkQuietly.tsx';
import { actOn, useDesk, useInSubgroup, useWords } from './desk.ts';
import { PlanFields } from './PlanFields.tsx';

/** A field for my words, and before I place them: who sees this, and where does it go. */
export const Compose = ({ composer, parent, focusTurn, turnTaken, typed, onStopParent }: ComposeProps) => {
  const { t } = useTranslation(['participant', 'common', 'coach', 'pace', 'subgroup']);
  const { live, change } = useDesk();
  const inSubgroup = useInSubgroup();
  const { words = NO_WORDS, type } = useWords(composer.key);
  const [said, setSaid] = useState<Said | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const box = useId();
  const beside = useHinting(words.text, composer.coaching?.examples ?? null, { isOwn: composer.seenBy === 'owner' });
  const forGuest = words.as !== null && composer.guests.length > 0;
  useFocusOn(field, focusTurn, turnTaken);

  const send = async (post: ((words: Words) => Command) | undefined, done: 'placed' | 'parked') => {
    if (post === undefined) return;
    if (words.text.trim() === '') {
      setSaid({ kind: 'empty' });
      return field.current?.focus();
    }
    const id = `${composer.key} ${String(performance.now())}`;
    const sent: Words = { ...words, parent: parent?.id ?? null };
    change({ type: 'sent', id, key: composer.key, words: sent });
    typed(null);
    setSaid(null);
    const ack = await actOn(live, post(sent));
    change({ type: ack.ok ? 'arrived' : 'refused', id });
    setSaid(ack.ok ? { kind: done, card: ack.card ?? null } : { kind: 'refused', refusal: ack.refusal });
    if (ack.ok && done === 'placed') onStopParent?.();
  };
  const place = () => send(composer.post, 'placed');
  // Shared or revealed since: that only I see it would be untrue.
  const isSeen = (card: CardId | null): boolean => card !== null && card in live.floor.cards;
  const park =
    composer.park &&
    (() => {
      field.current?.focus();
      void send(composer.park, 'parked');
    });
  const write = (part: Partial<Words>) => {
    type(part);
    setSaid(null);
    // Who writes what only they may see is nobody's business yet.
    typed(composer.seenBy === 'room' ? (composer.sheet?.id ?? null) : null);
  };
  const rewrite = (text: string) => {
    write({ text });
    requestAnimationFrame(() => toEnd(field.current));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void place();
  };

  if (composer.blocked === 'limit-reached') return <p className="p-quiet">{t('compose.limit')}</p>;
  return (
    <form
      className="p-form"
      onSubmit={(event) => {
        event.preventDefault();
        void place();
      }}
    >
      {parent !== null && (
        <p className="p-parent">
          <span className="k-meta">{t('compose.onCard')}</span>
          <q dir="auto">{parent.text}</q>
          <Button kind="quiet" {...(onStopParent !== undefined && { onClick: onStopParent })}>
            {t('compose.onCardStop')}
          </Button>
        </p>
      )}
      {composer.withForm && (
        <Choice
          legend={t('compose.form')}
          value={words.form}
          options={[
            { value: 'difficult', label: t('compose.difficult') },
            { value: 'success', label: t('compose.success') },
          ]}
          onChange={(form) => write({ form })}
        />
      )}
      {(composer.people !== null || forGuest) && (
        <div className="p-selects">
          {composer.people !== null && (
            <Select
              label={t('compose.to')}
              value={words.to ?? composer.people[0]?.id ?? ''}
              options={composer.people}
              onChange={(to) => write({ to: to as ParticipantId })}
            />
          )}
          {forGuest && (
            <Select
              label={t('compose.as')}
              value={words.as ?? ''}
              options={[{ id: '', name: t('compose.asMe') }, ...composer.guests]}
              onChange={(as) => write({ as: as === '' ? null : (as as ParticipantId) })}
            />
          )}
        </div>
      )}
      <TextArea
        ref={field}
        label={composer.openTip ? t('pace:mine.urgent.prompt') : composer.prompt}
        value={words.text}
        maxLength={LIMITS.card}
        traces={false}
        onChange={(text) => write({ text })}
        onBlur={() => typed(null)}
        onKeyDown={onKeyDown}
        {...(said?.kind === 'empty' && { problem: t('compose.emptyWords') })}
      />
      <CoachHint beside={beside} onRewrite={rewrite} onPark={park} />
      {composer.withPlan && hasWords(words) && (
        <PlanFields plan={words.plan} isOwn={composer.seenBy === 'owner'} onChange={(plan) => write({ plan })} />
      )}
      {composer.withPlan && <p className="k-meta">{t('compose.planMore')}</p>}
      {composer.anonymous !== null && (
        <div className="p-check">
          <input id={box} type="checkbox" checked={words.anonymous} onChange={(event) => write({ anonymous: event.target.checked })} />
          <label htmlFor={box}>{t('compose.anonymous')}</label>
          {composer.anonymous.thin && <p className="k-meta">{t('compose.thin')}</p>}
        </div>
      )}
      {said?.kind === 'refused' && <RefusalNotice refusal={said.refusal} onClose={() => setSaid(null)} />}
      <div className="p-send">
        <p className="k-meta">
          {inSubgroup && composer.seenBy === 'room' ? t('subgroup:here.seen') : t(`common:seenBy.${composer.seenBy}`)}
          <span>
            {' · '}
            {inSubgroup && composer.harvested
              ? t('subgroup:here.harvest')
              : t(`compose.${composer.harvested ? HARVESTED[composer.seenBy] : 'noHarvest'}`)}
          </span>
          {composer.left !== null && composer.left > 1 && <span> · {t('compose.left', { count: composer.left })}</span>}
        </p>
        {composer.guests.length > 0 && !forGuest && (
          <Button kind="quiet" className="p-as" onClick={() => write({ as: composer.guests[0]?.id ?? null })}>
            {composer.guests.length === 1 ? t('compose.asGuest', { name: composer.guests[0]?.name ?? '' }) : t('compose.asSomebody')}
          </Button>
        )}
        <ParkQuietly beside={beside} text={words.text} onPark={park} />
        <Button kind={composer.sheet === null ? 'primary' : 'hue'} type="submit">
          {composer.openTip
            ? t('pace:mine.urgent.send')
            : inSubgroup && composer.kind === 'case'
              ? t('subgroup:here.layCase')
              : t(`compose.send.${composer.kind}`)}
        </Button>
      </div>
      <p className="p-said" role="status">
        {said?.kind === 'placed' && composer.seenBy === 'room' && t('compose.posted')}
        {said?.kind === 'placed' && composer.seenBy !== 'room' && !isSeen(said.card) && t('compose.postedPrivate')}
        {said?.kind === 'parked' && t('coach:parked')}
      </p>
    </form>
  );
};

/** Only an own deed (a tapped example question, asking on) moves the caret into the field. */
const useFocusOn = (field: { readonly current: HTMLTextAreaElement | null }, turn: number, takenRef: { current: number }): void => {
  useEffect(() => {
    if (turn === takenRef.current || field.current === null) return;
    takenRef.current = turn;
    toEnd(field.current);
  }, [turn, takenRef, field]);
};

const Select = ({ label, value, options, onChange }: SelectProps) => {
  const id = useId();
  return (
    <div className="p-select">
      <label className="k-label" htmlFor={id}>
        {label}
      </label>
      <select id={id} className="k-input" value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
};

/** Nobody should read “goes in the harvest” under words that only they see. */
const HARVESTED = { room: 'harvest', reveal: 'harvestLater', owner: 'harvestShared' } as const;

type Said =
  | { readonly kind: 'empty' }
  | { readonly kind: 'placed' | 'parked'; readonly card: CardId | null }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

interface ComposeProps {
  readonly composer: Composer;
  /** The question that is asked on. */
  readonly parent: CardModel | null;
  /** Counts up when the writer's own deed should bring the caret here. */
  readonly focusTurn: number;
  /** The last turn that was taken. */
  readonly turnTaken: { current: number };
  readonly typed: (sheet: NonNullable<Composer['sheet']>['id'] | null) => void;
  readonly onStopParent?: () => void;
}
interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (value: string) => void;
}
