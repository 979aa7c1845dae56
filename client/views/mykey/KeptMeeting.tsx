import { useTranslation } from 'react-i18next';
import type { CardId } from '../../../shared/ids.ts';
import type { Lang } from '../../../shared/model/text.ts';
import type { KeptMeetingView } from '../../../shared/protocol/mine.ts';
import type { Refusal } from '../../../shared/session/refusal.ts';
import { ForgetWord } from './ForgetWord.tsx';
import { PlanTold } from './PlanTold.tsx';

/** What was kept of one meeting, and what came of it since. */
export const KeptMeeting = ({ meeting: { title, at, words }, spoken, onForget }: KeptMeetingProps) => {
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
            <ForgetWord text={text} onForget={() => onForget(key)} />
          </li>
        ))}
      </ul>
    </section>
  );
};

interface KeptMeetingProps {
  readonly meeting: KeptMeetingView;
  readonly spoken: Lang;
  readonly onForget: (word: CardId) => Promise<Refusal | null>;
}
