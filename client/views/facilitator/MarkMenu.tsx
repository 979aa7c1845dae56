import { useTranslation } from 'react-i18next';
import { MARKS } from '../../../shared/model/card.ts';
import type { QuestionModel } from '../../models/facilitatorSheets.ts';
import { Menu, type MenuEntry } from '../../parts/Menu.tsx';
import { Icon } from './icons.tsx';
import type { Trying } from './useAttempt.ts';

/** How a question stands, and changing that on behalf of the bringer. */
export const MarkMenu = ({
  question,
  trying,
  more,
  onAnswer,
}: {
  readonly question: QuestionModel;
  readonly trying: Trying;
  /** What else may be done with this question. */
  readonly more: readonly MenuEntry[];
  readonly onAnswer: () => void;
}) => {
  const { t } = useTranslation(['facilitator', 'common']);
  const { setMark, setAnswer } = question;
  const state = (
    <span className="f-mark">
      <Icon of={question.mark} />
      {t(`common:marks.${question.mark}`)}
    </span>
  );
  if (setMark === undefined) return state;
  const labels = { open: t('mark.setOpen'), asked: t('mark.setAsked'), answered: t('mark.setAnswered'), 'not-now': t('mark.setNotNow') };
  return (
    <div className="f-mark-menu" data-pen={question.id}>
      <Menu
        kind="quiet"
        label={t('mark.menu', { mark: t(`common:marks.${question.mark}`), question: question.text })}
        button={state}
        items={[
          ...MARKS.filter((mark) => mark !== question.mark).map((mark) => ({
            id: mark,
            text: labels[mark],
            label: (
              <>
                <Icon of={mark} />
                {labels[mark]}
              </>
            ),
            onAction: () => void trying.attempt(() => setMark(mark)),
          })),
          { id: 'answer', label: t('mark.answer'), onAction: setAnswer && onAnswer },
          ...more,
        ]}
      />
    </div>
  );
};
