import { useTranslation } from 'react-i18next';
import { hasWords, wordsOf, type Composer } from '../../models/participantComposers.ts';
import { useDesk } from './desk.ts';

/** While the circle listens first there is no field; what somebody had typed stays in sight, and is in the field again afterwards. */
export const Hushed = ({ composers }: { readonly composers: readonly Composer[] }) => {
  const { t } = useTranslation('pace');
  const { drafts } = useDesk();
  const typed = composers.flatMap(({ key }) => {
    const words = drafts.fields[key];
    return words !== undefined && hasWords(words) ? [{ key, words: wordsOf(words).join('\n') }] : [];
  });
  return (
    <div className="p-hushed">
      <p>
        <strong>{t('mine.listening.title')}</strong> {t('mine.listening.more')}
      </p>
      {typed.length > 0 && <p className="k-meta">{t('mine.listening.kept')}</p>}
      {typed.map(({ key, words }) => (
        <p key={key} className="k-words" dir="auto">
          {words}
        </p>
      ))}
    </div>
  );
};
