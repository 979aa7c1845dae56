import { useTranslation } from 'react-i18next';
import type { OwnWords, TakeHome } from '../../../shared/harvest/take-home.ts';
import type { Lang } from '../../../shared/model/text.ts';
import { Glyph } from '../../parts/Glyph.tsx';
import { WordsList } from './HarvestParts.tsx';
import { Intention, Part, Words } from './Words.tsx';

/** One person's own words, intentions first. */
export const OwnParts = ({ page, spoken }: { readonly page: TakeHome; readonly spoken: Lang }) => {
  const { t } = useTranslation('takehome');
  const parts = [
    ['ownQuestions', page.questions],
    ['ownFactors', page.factors],
    ['given', page.given],
    ['moments', page.moments],
  ] as const;
  return (
    <>
      <Part title={t('ownIntentions')} empty={page.intentions.length === 0}>
        {page.intentions.map((own, at) => (
          <Intention
            key={at}
            text={own.text}
            plan={own.plan}
            spoken={spoken}
            notes={[own.room, own.private ? <PrivateMark key="private" /> : null]}
          />
        ))}
      </Part>
      <Part title={t('ownInsights')} empty={page.insights.length === 0}>
        <OwnList rows={page.insights} spoken={spoken} />
      </Part>
      <Part title={t('received')} empty={page.received.length === 0} className="th-received">
        <WordsList words={page.received.map((text) => ({ text, room: null }))} spoken={spoken} />
      </Part>
      {parts.map(([title, rows]) => (
        <Part key={title} title={t(title)} empty={rows.length === 0}>
          <OwnList rows={rows} spoken={spoken} />
        </Part>
      ))}
      {page.onBehalf.map(({ name, words }) => (
        <Part key={name} title={`${t('onBehalf')} ${name}`}>
          <OwnList rows={words} spoken={spoken} />
        </Part>
      ))}
    </>
  );
};

const OwnList = ({ rows, spoken }: { readonly rows: readonly OwnWords[]; readonly spoken: Lang }) => (
  <ul className="th-list">
    {rows.map((own, at) => (
      <li key={at}>
        <Own own={own} spoken={spoken} />
      </li>
    ))}
  </ul>
);

const Own = ({ own, spoken }: { readonly own: OwnWords; readonly spoken: Lang }) => {
  const { t } = useTranslation('takehome');
  const from =
    own.perspective === null ? null : (
      <span className="th-from" data-hue={own.perspective} key="from">
        <Glyph of={own.perspective} />
        {own.from}
      </span>
    );
  const to = own.to === null ? null : `${t('strengthTo')} ${own.to}`;
  const notes = [own.room, from, to, own.private ? <PrivateMark key="private" /> : null];
  return own.kind === 'intention' ? (
    <Intention text={own.text} plan={own.plan} spoken={spoken} notes={notes} />
  ) : (
    <Words text={own.text} spoken={spoken} notes={notes} />
  );
};

/** A small lock, and the word for it. */
const PrivateMark = () => {
  const { t } = useTranslation('takehome');
  return (
    <span className="th-private">
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d="M4.2 7V5.2a3.8 3.8 0 0 1 7.6 0V7" fill="none" stroke="currentColor" strokeWidth="1.8" />
        <rect x="2.6" y="7" width="10.8" height="7.6" rx="2" fill="currentColor" />
      </svg>
      {t('privateMark')}
    </span>
  );
};
