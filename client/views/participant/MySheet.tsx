import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isOutcomeId } from '../../../shared/model/outcomes.ts';
import { isHushed } from '../../models/participantPace.ts';
import type { SheetChoice } from '../../models/participantSheets.ts';
import { Button } from '../../parts/Button.tsx';
import { Sheet } from '../../parts/Sheet.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { CoText } from '../text/CoText.tsx';
import { listOf } from '../words.ts';
import { useDesk } from './desk.ts';

/** The sheet I stand at: who else is here, questions to begin with, notes we write together. */
export const MySheet = ({ sheet, lit, aside, onStarter }: MySheetProps) => {
  const { t, i18n } = useTranslation('participant');
  const id = useId();
  const others = sheet.people.filter((person) => !person.me).map((person) => person.name);
  return (
    <Sheet
      id={id}
      className="p-sheet"
      perspective={sheet.perspective}
      title={t('sheet.standing', { sheet: sheet.title })}
      lit={lit}
      aside={aside}
    >
      <p className="p-hint">{sheet.hint}</p>
      {sheet.absent && <Notice>{t('sheet.absent')}</Notice>}
      <Starters questions={sheet.questions} said={isOutcomeId(sheet.id)} onStarter={onStarter} />
      {others.length > 0 && <p className="k-meta">{t('sheet.with', { names: listOf(others, i18n.language) })}</p>}
      {sheet.typing.length > 0 && (
        <p className="k-meta p-typing">{t('sheet.typing', { count: sheet.typing.length, names: listOf(sheet.typing, i18n.language) })}</p>
      )}
      <Notes sheet={sheet} />
    </Sheet>
  );
};

interface StartersProps extends Pick<MySheetProps, 'onStarter'> {
  readonly questions: readonly string[];
  /** Not questions, but what somebody may say who recognises it. */
  readonly said: boolean;
}

const Starters = ({ questions, said, onStarter }: StartersProps) => {
  const { t } = useTranslation('participant');
  const [all, setAll] = useState(false);
  if (questions.length === 0) return null;
  return (
    <>
      <ul
        className={`p-starters${all ? ' p-starters--all' : ''}`}
        aria-label={t(said ? 'sheet.startersSaid' : onStarter === undefined ? 'sheet.startersRead' : 'sheet.starters')}
      >
        {questions.map((question) => (
          <li key={question}>
            {onStarter === undefined ? (
              <span className="p-starter">{question}</span>
            ) : (
              <button
                type="button"
                className="p-starter"
                aria-label={t('sheet.useStarter', { question })}
                onClick={() => onStarter(question)}
              >
                {question}
              </button>
            )}
          </li>
        ))}
      </ul>
      {!all && questions.length > 2 && (
        <Button kind="quiet" className="p-more-starters" onClick={() => setAll(true)}>
          {t('sheet.moreStarters')}
        </Button>
      )}
    </>
  );
};

const Notes = ({ sheet }: { readonly sheet: SheetChoice }) => {
  const { t } = useTranslation(['participant', 'pace']);
  const { live } = useDesk();
  const hushed = live.desk !== null && isHushed(live.floor, live.desk);
  return (
    <Unfold title={t('sheet.notes')}>
      {hushed && <p className="k-meta">{t('pace:mine.listening.text')}</p>}
      <CoText
        open={live.openText}
        text={{ kind: 'sheet', sheet: sheet.id }}
        label={t('sheet.notesLabel', { sheet: sheet.title })}
        empty={t('story.empty')}
      />
    </Unfold>
  );
};

/** Something one may open; what is inside starts only then. */
export const Unfold = ({
  title,
  children,
  open = false,
}: {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
}) => {
  const [opened, setOpened] = useState(open);
  return (
    <details className="p-unfold" open={opened} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>{title}</summary>
      {opened && <div className="p-unfolded">{children}</div>}
    </details>
  );
};

interface MySheetProps {
  readonly sheet: SheetChoice;
  readonly lit: boolean;
  readonly aside?: ReactNode;
  /** Puts an example question in the field. */
  readonly onStarter: ((question: string) => void) | undefined;
}
