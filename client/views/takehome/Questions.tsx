import { useTranslation } from 'react-i18next';
import type { Asked, HarvestedQuestion, HarvestedSheet } from '../../../shared/harvest/harvest.ts';
import type { Lang } from '../../../shared/model/text.ts';
import { Glyph } from '../../parts/Glyph.tsx';
import { Words } from './Words.tsx';

/** What was asked from one sheet, with the questions on it. */
export const SheetQuestions = ({
  sheet,
  level,
  spoken,
}: {
  readonly sheet: HarvestedSheet;
  readonly level: 3 | 4;
  readonly spoken: Lang;
}) => {
  const { t } = useTranslation('takehome');
  const Title = `h${level}` as const;
  return (
    <section className="th-sheet" {...(sheet.perspective === null ? {} : { 'data-hue': sheet.perspective })}>
      <Title className="th-sheet-title">
        {sheet.perspective !== null && <Glyph of={sheet.perspective} />}
        <span>{sheet.title ?? t('otherQuestions')}</span>
      </Title>
      <ol className="th-questions">
        {sheet.questions.map((question, at) => (
          <li key={at}>
            <Thread question={question} spoken={spoken} />
          </li>
        ))}
      </ol>
    </section>
  );
};

const Thread = ({ question, spoken }: { readonly question: HarvestedQuestion; readonly spoken: Lang }) => {
  const { t } = useTranslation('takehome');
  return (
    <>
      <AskedWords asked={question} relation={null} spoken={spoken} />
      {question.followUps.length > 0 && (
        <ol className="th-follow-ups">
          {question.followUps.map((follow, at) => (
            <li key={at}>
              <AskedWords
                asked={follow}
                relation={follow.from === null ? t('followUp') : `${t('followUp')} ${t('from')} ${follow.from}`}
                spoken={spoken}
              />
            </li>
          ))}
        </ol>
      )}
    </>
  );
};

const AskedWords = ({ asked, relation, spoken }: { readonly asked: Asked; readonly relation: string | null; readonly spoken: Lang }) => {
  const { t } = useTranslation('takehome');
  const { text, room, mark, assumption, answer } = asked;
  return (
    <>
      <Words
        text={text}
        spoken={spoken}
        notes={[room, relation, mark === 'open' ? null : t(`marks.${mark}`), assumption ? t('assumption') : null]}
      />
      {answer !== null && (
        <p className="th-answer">
          <span className="k-meta">{t('answer')}</span>{' '}
          <span className="k-words" dir="auto" lang={spoken}>
            {answer}
          </span>
        </p>
      )}
    </>
  );
};
