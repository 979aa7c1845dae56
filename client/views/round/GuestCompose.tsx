import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ParticipantId } from '../../../shared/ids.ts';
import { LIMITS } from '../../../shared/model/limits.ts';
import type { Refusal } from '../../../shared/session/refusal.ts';
import { toEnd } from '../../a11y/caret.ts';
import { useHinting } from '../../hooks/useHinting.ts';
import { hasWords, NO_WORDS, type Composer, type Words } from '../../models/participantComposers.ts';
import { keptAs } from '../../models/sharedDevice.ts';
import { Button } from '../../parts/Button.tsx';
import { Choice } from '../../parts/Choice.tsx';
import { TextArea } from '../../parts/Field.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { CoachHint } from '../coach/CoachHint.tsx';
import { ParkQuietly } from '../coach/ParkQuietly.tsx';
import { useInSubgroup, useWords } from '../participant/desk.ts';
import { PlanFields } from '../participant/PlanFields.tsx';
import { usePosting } from './usePosting.ts';

/** A guest's field. It says who will see the words before they go, and that they are gone from here after. */
export const GuestCompose = ({ composer, onPass }: GuestComposeProps) => {
  const { t } = useTranslation(['shared', 'participant', 'subgroup']);
  const inSubgroup = useInSubgroup();
  const { words = NO_WORDS, type } = useWords(composer.key);
  const post = usePosting();
  const [said, setSaid] = useState<Said | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const box = useId();
  const beside = useHinting(words.text, composer.coaching?.examples ?? null, { isOwn: composer.seenBy === 'owner' });

  const send = async (how: Composer['post'], done: 'placed' | 'kept' | 'parked') => {
    if (how === undefined) return;
    if (words.text.trim() === '') {
      setSaid({ kind: 'empty' });
      return field.current?.focus();
    }
    setSaid(null);
    const ack = await post({ key: composer.key, words, post: how });
    setSaid(ack.ok ? { kind: done } : { kind: 'refused', refusal: ack.refusal });
  };
  const place = () => void send(composer.post, keptAs(composer.seenBy));
  const park = composer.park && (() => void send(composer.park, 'parked'));
  const write = (part: Partial<Words>) => {
    type(part);
    setSaid(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) place();
  };

  return (
    <>
      <p className="r-said" role="status">
        {(said?.kind === 'placed' || said?.kind === 'kept' || said?.kind === 'parked') &&
          (inSubgroup && said.kind === 'placed' ? t('subgroup:here.placed') : t(`turn.${said.kind}`))}
      </p>
      {said !== null && said.kind !== 'empty' && said.kind !== 'refused' && (
        <div>
          <Button kind="primary" onClick={onPass}>
            {t('turn.pass')}
          </Button>
        </div>
      )}
      {composer.blocked !== null && composer.blocked !== 'claim-first' && (
        <p className="p-quiet">{t(composer.blocked === 'listening' ? 'turn.listening' : 'turn.limit')}</p>
      )}
      {composer.blocked === 'claim-first' && <p className="p-quiet">{t('participant:compose.claimFirst')}</p>}
      {(composer.blocked === null || hasWords(words)) && (
        <form
          className="p-form"
          onSubmit={(event) => {
            event.preventDefault();
            place();
          }}
        >
          {composer.withForm && (
            <Choice
              legend={t('participant:compose.form')}
              value={words.form}
              options={[
                { value: 'difficult', label: t('participant:compose.difficult') },
                { value: 'success', label: t('participant:compose.success') },
              ]}
              onChange={(form) => write({ form })}
            />
          )}
          {composer.people !== null && (
            <div className="p-select">
              <label className="k-label" htmlFor={`${box}-to`}>
                {t('participant:compose.to')}
              </label>
              <select
                id={`${box}-to`}
                className="k-input"
                value={words.to ?? composer.people[0]?.id ?? ''}
                onChange={(event) => write({ to: event.target.value as ParticipantId })}
              >
                {composer.people.map((person) => (
                  <option key={person.id} value={person.id}>
                    {person.name}
                  </option>
                ))}
              </select>
            </div>
          )}
          <TextArea
            ref={field}
            label={composer.prompt}
            value={words.text}
            maxLength={LIMITS.card}
            traces={false}
            onChange={(text) => write({ text })}
            onKeyDown={onKeyDown}
            {...(said?.kind === 'empty' && { problem: t('participant:compose.emptyWords') })}
          />
          <CoachHint
            beside={beside}
            onRewrite={(text) => {
              write({ text });
              requestAnimationFrame(() => toEnd(field.current));
            }}
            onPark={park}
          />
          {composer.withPlan && hasWords(words) && (
            <PlanFields plan={words.plan} isOwn={composer.seenBy === 'owner'} onChange={(plan) => write({ plan })} />
          )}
          {composer.anonymous !== null && (
            <div className="p-check">
              <input id={box} type="checkbox" checked={words.anonymous} onChange={(event) => write({ anonymous: event.target.checked })} />
              <label htmlFor={box}>{t('participant:compose.anonymous')}</label>
              {composer.anonymous.thin && <p className="k-meta">{t('participant:compose.thin')}</p>}
            </div>
          )}
          {said?.kind === 'refused' && <RefusalNotice refusal={said.refusal} onClose={() => setSaid(null)} />}
          <div className="p-send">
            <p className="k-meta">
              {inSubgroup && composer.seenBy === 'room' ? t('subgroup:here.guestSeen') : t(`turn.seenBy.${composer.seenBy}`)}
            </p>
            <ParkQuietly beside={beside} text={words.text} onPark={park} />
            <Button kind={composer.sheet === null ? 'primary' : 'hue'} type="submit" disabled={composer.post === undefined}>
              {inSubgroup && composer.kind === 'case' ? t('subgroup:here.layCase') : t(`participant:compose.send.${composer.kind}`)}
            </Button>
          </div>
        </form>
      )}
    </>
  );
};

type Said = { readonly kind: 'empty' | 'placed' | 'kept' | 'parked' } | { readonly kind: 'refused'; readonly refusal: Refusal };

interface GuestComposeProps {
  readonly composer: Composer;
  /** Offered when words have gone: the next one's turn. */
  readonly onPass: () => void;
}
