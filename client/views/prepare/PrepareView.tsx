import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PreparedView } from '../../../shared/session/views.ts';
import { langOf } from '../../i18n.ts';
import { keptFor } from '../../models/prepare.ts';
import { CircleMark } from '../../parts/CircleMark.tsx';
import { LangSwitch } from '../start/LangSwitch.tsx';
import { WhenWhere } from './WhenWhere.tsx';
import '../../styles/join.css';
import '../../styles/prepare.css';

/** What one reads before a session, calmly from top to bottom; what one may do oneself comes last. */
export const PrepareView = ({ prepared, children }: { readonly prepared: PreparedView; readonly children?: ReactNode }) => {
  const { t } = useTranslation('prepare');
  return (
    <div className="j-page">
      <header className="j-head">
        <CircleMark />
        <LangSwitch />
      </header>
      <main id="main" tabIndex={-1} className="j-main pr-main">
        <div className="j-lead">
          <p className="j-welcome">{t('welcome')}</p>
          <h1 dir="auto">{prepared.title}</h1>
          {prepared.theme !== '' && <p dir="auto">{prepared.theme}</p>}
        </div>
        <WhenWhere prepared={prepared} />
        <Clip clip={prepared.clip} />
        <Doing prepared={prepared} />
        {prepared.agreements.length > 0 && (
          <section className="j-paper" aria-labelledby="pr-agreements">
            <h2 id="pr-agreements">{t('agreements.title')}</h2>
            <ul className="pr-agreements">
              {prepared.agreements.map((line) => (
                <li key={line} dir="auto">
                  {line}
                </li>
              ))}
            </ul>
          </section>
        )}
        {children}
        <YourWords hours={prepared.keepHours} />
      </main>
    </div>
  );
};

const Clip = ({ clip: { title, link, question } }: Pick<PreparedView, 'clip'>) => {
  const { t } = useTranslation('prepare');
  if (link === '' && question === '' && title === '') return null;
  return (
    <section className="j-paper" data-hue="knowledge" aria-labelledby="pr-clip">
      <h2 id="pr-clip">{t('clip.title')}</h2>
      <p>{t('clip.text')}</p>
      {title !== '' && (
        <p className="k-words" dir="auto">
          {title}
        </p>
      )}
      {link !== '' && (
        <p>
          <a className="k-button k-button--plain" href={link} target="_blank" rel="noreferrer">
            {t('clip.open')} <span className="k-hidden">({t('newTab')})</span>
          </a>
        </p>
      )}
      {question !== '' && (
        <div className="pr-question">
          <p className="k-label">{t('clip.question')}</p>
          <p className="k-words" dir="auto">
            {question}
          </p>
        </div>
      )}
    </section>
  );
};

const Doing = ({ prepared: { preparation, phases, minutes } }: { readonly prepared: PreparedView }) => {
  const { t, i18n } = useTranslation('prepare');
  const lang = langOf(i18n);
  return (
    <section className="j-paper" aria-labelledby="pr-doing">
      <h2 id="pr-doing">{t('doing.title')}</h2>
      {preparation.plan !== '' && (
        <p className="k-words pr-lines" dir="auto">
          {preparation.plan}
        </p>
      )}
      <p className="k-meta">{t('doing.steps', { count: phases.length, minutes })}</p>
      <ol className="pr-steps">
        {phases.map((phase, at) => (
          // A programme has its steps in their order; two may be called the same.
          <li key={at}>
            <strong>{phase.title[lang]}</strong> <span>{phase.purpose[lang]}</span>
          </li>
        ))}
      </ol>
    </section>
  );
};

/** Three sentences that are true, and where there are more. */
const YourWords = ({ hours }: { readonly hours: number }) => {
  const { t } = useTranslation('prepare');
  const { key, count } = keptFor(hours);
  return (
    <section className="pr-words" aria-labelledby="pr-words">
      <h2 id="pr-words">{t('words.title')}</h2>
      <ul>
        <li>{t('words.seen')}</li>
        <li>{t('words.harvest')}</li>
        <li>{key === 'keptNot' ? t('words.keptNot') : t(`words.${key}`, { count })}</li>
      </ul>
      <p>
        <a href="/privacy">{t('words.more')}</a>
      </p>
    </section>
  );
};
