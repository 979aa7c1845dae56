import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '../../../shared/model/limits.ts';
import type { PostedKind } from '../../../shared/model/card.ts';
import { toEnd } from '../../a11y/caret.ts';
import { useAnnounce } from '../../a11y/live-region.tsx';
import { useTyped } from '../../hooks/useTyped.ts';
import type { Attempt } from '../../models/facilitatorInput.ts';
import { cardFrom, emptyWords, lacks, type ComposeModel, type Words } from '../../models/facilitatorCompose.ts';
import { Button } from '../../parts/Button.tsx';
import { TextArea } from '../../parts/Field.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { Choice } from '../../parts/Choice.tsx';
import { useHinting } from '../../hooks/useHinting.ts';
import { CoachHint } from '../coach/CoachHint.tsx';
import { ParkQuietly } from '../coach/ParkQuietly.tsx';
import { Select } from './Select.tsx';
import { useAttempt } from './useAttempt.ts';

/** Writing a card, for oneself or on behalf of a guest. What is typed stays until it is stored. */
export const Compose = ({ compose, onDone }: { readonly compose: ComposeModel; readonly onDone?: () => void }) => {
  const { t } = useTranslation(['facilitator', 'common', 'coach']);
  const announce = useAnnounce();
  const trying = useAttempt();
  const [kind, setKind] = useState<PostedKind | null>(null);
  const [words, setWords] = useTyped<Words>(`post.${compose.onBehalfOf ?? ''}`, emptyWords);
  const offer = compose.offers.find((one) => one.kind === kind) ?? compose.offers[0];
  const [parked, setParked] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const beside = useHinting(words.text, offer?.coached ?? null, { isOwn: offer?.seenBy === 'owner' });
  if (offer === undefined) return null;
  const change = (part: keyof Words) => (typed: string) => setWords((now) => ({ ...now, [part]: typed }));
  const ready = offer.blocked === null && lacks(offer.kind, words) === null;
  const send = async (go: Attempt, said: string): Promise<boolean> => {
    if (!(await trying.attempt(go))) return false;
    announce(said);
    setWords((now) => (now.text === words.text ? emptyWords : now));
    return true;
  };
  const post = () => {
    if (!ready) return;
    const said = t(offer.seenBy === 'room' ? 'compose.posted' : 'compose.kept');
    setParked(false);
    void send(() => compose.post(cardFrom(offer.kind, words)), said).then((done) => done && onDone?.());
  };
  const rewrite = (text: string) => {
    change('text')(text);
    requestAnimationFrame(() => toEnd(field.current));
  };
  const { park } = offer;
  const parkIt =
    park &&
    (() => {
      field.current?.focus();
      void send(() => park(words.text.trim()), t('coach:parkedFor')).then(setParked);
    });
  return (
    <form
      className="f-form"
      onSubmit={(event) => {
        event.preventDefault();
        post();
      }}
    >
      {compose.offers.length > 1 && (
        <Choice
          legend={t('compose.what')}
          value={offer.kind}
          onChange={(picked) => setKind(picked)}
          options={compose.offers.map((one) => ({ value: one.kind, label: t(`common:kinds.${one.kind}`) }))}
        />
      )}
      {offer.kind === 'strength' && (
        <Select
          label={t('compose.to')}
          value={words.to}
          onChange={change('to')}
          none={t('compose.chooseTo')}
          options={compose.recipients.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {offer.kind === 'follow-up' && (
        <Select
          label={t('compose.about')}
          value={words.parent}
          onChange={change('parent')}
          none={t('compose.chooseAbout')}
          options={compose.questions.map(({ id, text }) => ({ value: id, label: text }))}
        />
      )}
      {offer.kind === 'case' && (
        <Choice
          legend={t('compose.form')}
          value={words.form}
          onChange={change('form')}
          options={(['difficult', 'success'] as const).map((form) => ({ value: form, label: t(`common:forms.${form}`) }))}
        />
      )}
      <TextArea ref={field} label={offer.prompt} value={words.text} onChange={change('text')} maxLength={LIMITS.card} traces={false} />
      <CoachHint beside={beside} onRewrite={rewrite} onPark={parkIt} />
      {parked && words.text === '' && <p className="co-parked">{t('coach:parkedFor')}</p>}
      {offer.kind === 'intention' &&
        (['when', 'withWhom', 'notice'] as const).map((part) => (
          <TextArea
            key={part}
            label={t(`common:plan.${part}`)}
            optional
            value={words[part]}
            onChange={change(part)}
            maxLength={LIMITS.planField}
            traces={offer.seenBy !== 'owner'}
          />
        ))}
      {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
      <div className="f-row f-row--apart">
        <span className="f-soft">
          {offer.blocked === 'limit-reached'
            ? t('compose.limit')
            : offer.blocked === 'claim-first'
              ? compose.onBehalfOf === null
                ? t('compose.claimFirstSelf')
                : t('compose.claimFirst', { name: compose.onBehalfOf })
              : t(SEEN[offer.seenBy])}
        </span>
        <ParkQuietly beside={beside} text={words.text} onPark={parkIt} />
        <Button type="submit" kind="primary" disabled={!ready}>
          {t(offer.seenBy === 'room' ? 'compose.post' : 'compose.postPrivate')}
        </Button>
      </div>
    </form>
  );
};

const SEEN = { room: 'compose.seenRoom', reveal: 'compose.seenReveal', owner: 'compose.seenOwner' } as const;
