import { useTranslation } from 'react-i18next';
import type { Harvest } from '../../../shared/harvest/harvest.ts';
import type { HarvestedWords } from '../../../shared/harvest/subgroups.ts';
import type { Lang } from '../../../shared/model/text.ts';
import { Glyph } from '../../parts/Glyph.tsx';
import { Compared, LaidGroups, Tensions } from './LaidParts.tsx';
import { SheetQuestions } from './Questions.tsx';
import { Intention, Part, Words } from './Words.tsx';

/** The harvest, part by part, what differs and what is open first; an empty part is not there. `level` is that of its headings. */
export const HarvestParts = ({ found, level, spoken }: HarvestPartsProps) => {
  const { t } = useTranslation('takehome');
  return (
    <>
      <Tensions found={found} level={level} spoken={spoken} />
      <OpenQuestions found={found} level={level} spoken={spoken} />
      <Part title={t('emptyChairs')} level={level} empty={found.emptyChairs.length === 0}>
        <p className="th-aside">{t('emptyIntro')}</p>
        <ul className="th-chairs">
          {found.emptyChairs.map((chair) => (
            <li key={chair.title} data-hue={chair.perspective}>
              <Glyph of={chair.perspective} />
              {chair.title}
            </li>
          ))}
        </ul>
      </Part>
      <Part title={t('minority')} level={level} empty={found.minority.length === 0}>
        <p className="th-aside">{t('minorityIntro')}</p>
        <WordsList words={found.minority} spoken={spoken} />
      </Part>
      <Part title={t('case')} level={level} empty={found.case === null} className="th-story">
        <Words text={found.case ?? ''} spoken={spoken} />
      </Part>
      <Part title={t('subgroups')} level={level} empty={found.subgroups.length === 0}>
        {found.subgroups.map(({ name, text }, at) => (
          <div className="th-person" key={at}>
            <p className="th-person-name">
              <bdi>{name}</bdi>
            </p>
            <Words text={text} spoken={spoken} />
          </div>
        ))}
      </Part>
      <Part title={t('perspectives')} level={level} empty={found.perspectives.length === 0}>
        <div className="th-sheets">
          {found.perspectives.map((sheet) => (
            <SheetQuestions key={sheet.title ?? ''} sheet={sheet} level={level === 2 ? 3 : 4} spoken={spoken} />
          ))}
        </div>
      </Part>
      <LaidGroups found={found} level={level} spoken={spoken} />
      <Part title={t('factors')} level={level} empty={found.factors.length === 0}>
        <WordsList words={found.factors} spoken={spoken} />
      </Part>
      <Part title={t('clip')} level={level} empty={found.clip === null} className="th-clip">
        {found.clip?.title !== '' && <p className="th-clip-title">{found.clip?.title}</p>}
        {found.comparison === null && (
          <ul className="th-points">
            {found.clip?.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        )}
      </Part>
      <Compared found={found} level={level} spoken={spoken} />
      <Part title={t('insights')} level={level} empty={found.insights.length === 0}>
        <WordsList words={found.insights} spoken={spoken} />
      </Part>
      <Part title={t('strengths')} level={level} empty={found.strengths.length === 0}>
        {found.strengths.map(({ to, words }) => (
          <div className="th-person" key={to ?? ''}>
            {to !== null && (
              <p className="th-person-name">
                <bdi>{to}</bdi>
              </p>
            )}
            <WordsList words={words} spoken={spoken} />
          </div>
        ))}
      </Part>
      <Part title={t('intentions')} level={level} empty={found.intentions.length === 0}>
        {found.intentions.map(({ text, plan, room }, at) => (
          <Intention key={at} text={text} plan={plan} spoken={spoken} notes={[room]} />
        ))}
      </Part>
    </>
  );
};

export const WordsList = ({ words, spoken }: { readonly words: readonly HarvestedWords[]; readonly spoken: Lang }) => (
  <ul className="th-list">
    {words.map(({ text, room }, at) => (
      <li key={at}>
        <Words text={text} spoken={spoken} notes={[room]} />
      </li>
    ))}
  </ul>
);

/** Only where people marked what was discussed: otherwise all of them would count as open. */
const OpenQuestions = ({ found, level, spoken }: HarvestPartsProps) => {
  const { t } = useTranslation('takehome');
  return (
    <Part title={t('openQuestions')} level={level} empty={!found.marked || found.openQuestions.length === 0}>
      <p className="th-aside">{t('openIntro')}</p>
      <ul className="th-open">
        {found.openQuestions.map(({ text, from, mark, room }, at) => (
          <li key={at}>
            <Words text={text} spoken={spoken} notes={[room, from, mark === 'not-now' ? t('marks.not-now') : null]} />
          </li>
        ))}
      </ul>
    </Part>
  );
};

interface HarvestPartsProps {
  readonly found: Harvest;
  readonly level: 2 | 3;
  readonly spoken: Lang;
}
