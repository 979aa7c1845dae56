import { useTranslation } from 'react-i18next';
import type { Lang } from '../../../shared/model/text.ts';
import type { KeptMeetingView } from '../../../shared/protocol/mine.ts';
import { PlanTold } from './PlanTold.tsx';

/** What was kept of one meeting, and what came of it since. */
export const KeptMeeting = ({ meeting: { title, at, words }, spoken }: { readonly meeting: KeptMeetingView; readonly spoken: Lang }) => {
  const { t, i18n } = useTranslation(['mykey', 'common']);
  const when = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long' }).format(at);
  return (
    <section className="mk-meeting">
      <h3 dir="auto">{title ?? t('page.meeting')}</h3>
      <p className="k-meta">{t('page.keptOn', { when })}</p>
      <ul className="mk-list">
        {words.map(({ key, kind, text, plan, how, noticed }) => (
          <li key={key} className="mk-earlier">
            <p className="k-words" dir="auto" lang={spoken}>
              {text}
            </p>
            <p className="k-meta">
              {[kind === 'strength' ? t('page.strength') : t(`common:kinds.${kind}`), how === null ? null : t(`earlier.how.${how}`)]
                .filter((part) => part !== null)
                .join(' · ')}
            </p>
            <PlanTold plan={plan} />
            {noticed !== '' && (
              <p className="mk-noticed" dir="auto" lang={spoken}>
                {t('earlier.noticedSaid', { words: noticed })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
