import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '../../../shared/model/limits.ts';
import type { QuestionModel } from '../../models/facilitatorSheets.ts';
import { Button } from '../../parts/Button.tsx';
import { TextArea } from '../../parts/Field.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { useAttempt } from './useAttempt.ts';

/** Key words of the bringer's answer, written down by the facilitator. */
export const AnswerField = ({ bringer, typed, onType, save, onDone }: AnswerProps) => {
  const { t } = useTranslation('facilitator');
  const trying = useAttempt();
  const field = useRef<HTMLTextAreaElement>(null);
  // Opened by the person from the menu just now, so focus belongs here.
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      className="f-answer-form"
      onSubmit={(event) => {
        event.preventDefault();
        void trying.attempt(() => save(typed.trim())).then((done) => done && onDone());
      }}
    >
      <TextArea
        label={bringer === null ? t('mark.answerLabelNobody') : t('mark.answerLabel', { name: bringer })}
        hint={t('mark.answerHint')}
        value={typed}
        onChange={onType}
        maxLength={LIMITS.answer}
        ref={field}
      />
      {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
      <div className="f-row">
        <Button type="submit" kind="primary">
          {t('mark.answerSave')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t('mark.cancel')}
        </Button>
      </div>
    </form>
  );
};

interface AnswerProps {
  readonly bringer: string | null;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly save: NonNullable<QuestionModel['setAnswer']>;
  readonly onDone: () => void;
}
