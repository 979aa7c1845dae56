import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useTyped } from '../../hooks/useTyped.ts';
import type { QuestionModel, SheetModel } from '../../models/facilitatorSheets.ts';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { Person } from '../../parts/Person.tsx';
import { Sheet } from '../../parts/Sheet.tsx';
import { LayingMenu } from '../laying/LayingMenu.tsx';
import { Lines } from '../laying/Lines.tsx';
import { AnswerField } from './AnswerField.tsx';
import { CardReactions } from './CardReactions.tsx';
import { Icon } from './icons.tsx';
import { MarkMenu } from './MarkMenu.tsx';
import { EditWords, PenMenu, useEditing, usePenItems } from './Pen.tsx';
import { press, useAttempt } from './useAttempt.ts';
import { LiftMark } from './rooms/LiftMark.tsx';
import { RoomOrigin } from './rooms/RoomOrigin.tsx';
import { useLiftItems } from './rooms/useLiftItems.ts';
import { WordsButton } from './WordsButton.tsx';

/** One sheet as the facilitator works with it: who stands there, what was asked, and what became of it. */
export const FloorSheet = ({
  sheet,
  bringer,
  notes,
}: {
  readonly sheet: SheetModel;
  readonly bringer: string | null;
  readonly notes: () => ReactNode;
}) => {
  const { t } = useTranslation(['facilitator', 'common']);
  const trying = useAttempt();
  const [unfolded, setUnfolded] = useState(false);
  const empty = sheet.people.length === 0;
  return (
    <Sheet
      perspective={sheet.perspective}
      title={sheet.title}
      level={3}
      id={`f-sheet-${sheet.id}`}
      lit={sheet.lit}
      empty={empty && sheet.questions.length === 0}
      className="f-sheet"
      aside={
        <>
          <button
            type="button"
            className="f-icon-button"
            aria-expanded={unfolded}
            aria-label={`${t('floor.examples')}: ${sheet.title}`}
            title={t('floor.examples')}
            onClick={() => setUnfolded(!unfolded)}
          >
            <Icon of="hint" />
          </button>
          {sheet.spotlight && (
            <button
              type="button"
              className="f-icon-button"
              aria-pressed={sheet.lit}
              aria-label={t(sheet.lit ? 'floor.sheetFromScreen' : 'floor.sheetToScreen', { sheet: sheet.title })}
              title={t(sheet.lit ? 'floor.clearScreen' : 'floor.toScreen')}
              onClick={press(trying, sheet.spotlight)}
            >
              <Icon of="screen" />
            </button>
          )}
        </>
      }
    >
      {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
      <div className="f-standing">
        {sheet.people.map((person) => (
          <Person key={person.id} person={person} />
        ))}
        {empty && sheet.absent && <span className="f-soft">{t('common:emptyChair')}</span>}
      </div>
      {unfolded && (
        <div className="f-examples">
          <p className="f-soft">{sheet.hint}</p>
          <ul>
            {sheet.examples.map((example) => (
              <li key={example}>{example}</li>
            ))}
          </ul>
          {notes()}
        </div>
      )}
      {empty && (
        <p className="f-soft">{sheet.absent ? t('floor.inviteAbsent') : t('floor.inviteSheet', { sheet: sheet.title.toLowerCase() })}</p>
      )}
      {sheet.questions.length > 0 && (
        <ul className="f-questions">
          {sheet.questions.map((question) => (
            <Question key={question.id} question={question} bringer={bringer} />
          ))}
        </ul>
      )}
      {!empty && sheet.asking && sheet.questions.length === 0 && <p className="f-soft">{t('floor.noQuestions')}</p>}
    </Sheet>
  );
};

const Question = ({ question, bringer }: { readonly question: QuestionModel; readonly bringer: string | null }) => {
  const { t } = useTranslation(['facilitator', 'common']);
  const trying = useAttempt();
  const [answer, setAnswer] = useTyped<string | null>(`answer.${question.id}`, null);
  const answering = answer !== null;
  const editing = useEditing(question.pen);
  const penItems = usePenItems(question.pen, editing, trying);
  const liftItems = useLiftItems(question.lift, trying);
  const row = useRef<HTMLLIElement>(null);
  const answered = () => {
    setAnswer(null);
    row.current?.querySelector<HTMLElement>('.f-mark-menu button')?.focus();
  };
  const notes = [
    question.followsUp ? t('floor.followUp') : null,
    question.author === null ? t('common:anonymous') : question.author,
    question.assumption ? t('common:assumption') : null,
    question.edited ? t('common:edited') : null,
  ].filter((note) => note !== null);
  return (
    <li
      ref={row}
      className={`f-question f-question--${question.mark}${question.lit ? ' f-question--lit' : ''}${question.followsUp ? ' f-question--follows' : ''}`}
    >
      {question.pen && editing.words !== null ? (
        <EditWords pen={question.pen} editing={editing} />
      ) : (
        <div className="f-question-row">
          <WordsButton card={question} trying={trying}>
            {' '}
            <span className="f-soft f-by">
              {question.lit && <strong className="f-now">{t('floor.onScreenNow')}</strong>}
              <bdi>{notes.join(' · ')}</bdi>
              {question.from && <RoomOrigin from={question.from} />}
            </span>
          </WordsButton>
          {question.pen && question.setMark === undefined && <PenMenu pen={question.pen} editing={editing} trying={trying} />}
          <LayingMenu end={{ kind: 'card', card: question.id }} />
          <MarkMenu
            question={question}
            trying={trying}
            more={[...liftItems, ...penItems]}
            onAnswer={() => setAnswer(question.answer ?? '')}
          />
        </div>
      )}
      {question.answer !== null && question.answer !== '' && !answering && (
        <p className="f-answer" dir="auto">
          {question.answer}
        </p>
      )}
      {question.lift?.state != null && (
        <div className="f-lifted">
          <LiftMark lift={question.lift} text={question.text} trying={trying} />
        </div>
      )}
      <CardReactions card={question} trying={trying} />
      {answer !== null && question.setAnswer && (
        <AnswerField bringer={bringer} typed={answer} onType={setAnswer} save={question.setAnswer} onDone={answered} />
      )}
      <Lines end={{ kind: 'card', card: question.id }} />
      {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
    </li>
  );
};
