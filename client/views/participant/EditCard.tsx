import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '../../../shared/model/limits.ts';
import type { CardModel } from '../../models/participantCards.ts';
import { NO_WORDS } from '../../models/participantComposers.ts';
import { Button } from '../../parts/Button.tsx';
import { TextArea } from '../../parts/Field.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { useAttempt, useWords } from './desk.ts';
import { PlanFields } from './PlanFields.tsx';

/** Only the author changes words, and only on purpose. */
export const EditCard = ({ card, edit }: { readonly card: CardModel; readonly edit: NonNullable<CardModel['edit']> }) => {
  const { t } = useTranslation(['participant', 'common']);
  const { words = NO_WORDS, type, drop } = useWords(`edit:${card.id}`);
  const { run, refusal, forget } = useAttempt();
  const field = useRef<HTMLTextAreaElement>(null);
  const isOwn = card.onlyMe === 'owner';
  useEffect(() => field.current?.focus(), []);
  const keep = async () => {
    if (words.text.trim() !== '' && (await run(edit(words.text.trim(), card.plan === null ? null : words.plan)))) drop();
  };
  return (
    <form
      className="k-card p-edit"
      data-hue={card.perspective ?? undefined}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <TextArea
        ref={field}
        label={t('card.editLabel')}
        value={words.text}
        maxLength={LIMITS.card}
        traces={!isOwn}
        onChange={(text) => type({ text })}
      />
      {card.plan !== null && <PlanFields plan={words.plan} isOwn={isOwn} onChange={(plan) => type({ plan })} />}
      {refusal !== null && <RefusalNotice refusal={refusal} onClose={forget} />}
      <div className="p-row">
        <Button kind="plain" type="submit">
          {t('card.keep')}
        </Button>
        <Button kind="quiet" onClick={drop}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
};
