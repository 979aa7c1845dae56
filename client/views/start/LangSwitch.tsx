import { useTranslation } from 'react-i18next';
import { LANGS } from '../../../shared/model/text.ts';
import { langOf, switchLang } from '../../i18n.ts';

/** The other language, in its own words. */
export const LangSwitch = () => {
  const { t, i18n } = useTranslation('common');
  const now = langOf(i18n);
  return (
    <div className="j-lang" role="group" aria-label={t('language.label')}>
      {LANGS.map((lang) => (
        <button key={lang} type="button" lang={lang} aria-pressed={lang === now} onClick={() => void switchLang(i18n, lang)}>
          {t(`language.${lang}`)}
        </button>
      ))}
    </div>
  );
};
