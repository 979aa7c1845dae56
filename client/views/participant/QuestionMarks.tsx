import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '../../../shared/model/limits.ts';
import type { Mark } from '../../../shared/model/card.ts';
import type { CardModel } from '../../models/participantCards.ts';
import { Button } from '../../parts/Button.tsx';
import { Field } from '../../parts/Field.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { Toggle } from './CaseMarks.tsx';
import { useAttempt, useWords } from './desk.ts';

/** The bringer leads: a question is asked, answered, or not now; a few key words may go with it. */
export const QuestionMarks = ({ card }: { readonly card: CardModel }) => {
  const { t } = useTranslation(['participant', 'common']);
  const { run, refusal, forget } = useAttempt();
  const { words, type, drop } = useWords(`answer:${card.id}`);
  const { marks, reply } = card;
  const field = useRef<HTMLInputElement>(null);
  const opened = useRef(false);
  // Only whoever opened the field just now wants the caret in it; a draft that comes back after a reload does not.
  useEffect(() => {
    if (opened.current) field.current?.focus();
    opened.current = false;
  }, [words]);
  if (marks === undefined || reply === undefined) return null;
  const keep = async () => {
    if (words !== undefined && (await run(reply(words.text.trim())))) drop();
  };
  return (
    <div className="p-marks">
      <div className="p-toggles" role="group" aria-label={t('card.marksFor', { text: card.text.slice(0, 60) })}>
        {CHOICES.map((mark) => (
          <Toggle
            key={mark}
            on={card.mark === mark}
            label={t(`common:marks.${mark}`)}
            onClick={() => void run(marks(card.mark === mark ? 'open' : mark))}
          />
        ))}
      </div>
      {words === undefined ? (
        <Button
          kind="quiet"
          onClick={() => {
            opened.current = true;
            type({ text: card.answer ?? '' });
          }}
        >
          {t(card.answer === null ? 'card.answerOpen' : 'card.answerChange')}
        </Button>
      ) : (
        <form
          className="p-answer-form"
          onSubmit={(event) => {
            event.preventDefault();
            void keep();
          }}
        >
          <Field
            ref={field}
            label={t('card.answerLabel')}
            traces
            hint={t('card.answerHint')}
            value={words.text}
            maxLength={LIMITS.answer}
            onChange={(text) => type({ text })}
          />
          <div className="p-row">
            <Button type="submit">{t('card.answerKeep')}</Button>
            <Button kind="quiet" onClick={drop}>
              {t('common:cancel')}
            </Button>
          </div>
        </form>
      )}
      {refusal !== null && <RefusalNotice refusal={refusal} onClose={forget} />}
    </div>
  );
};

const CHOICES: readonly Mark[] = ['asked', 'answered', 'not-now'];
