import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { loadWords, pickLang, type DutchWords } from '../shared/i18n/index.ts';
import type { Lang } from '../shared/model/text.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    returnNull: false;
    resources: DutchWords;
  }
}

const KEPT_AS = 'kring.lang';

/** Starts the words in the device's language. The document's `lang` follows every switch. */
export const startWords = async (lang: Lang = pickLang(localStorage.getItem(KEPT_AS), navigator.languages)): Promise<i18n> => {
  const words = i18next.createInstance();
  words.on('languageChanged', (now) => {
    document.documentElement.lang = now;
  });
  await words.use(initReactI18next).init({
    lng: lang,
    resources: { [lang]: await loadWords(lang) },
    defaultNS: 'common',
    fallbackLng: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return words;
};

/** Switches to another language, fetching it when it is not here yet. The device remembers it, unless told not to. */
export const switchLang = async (words: i18n, lang: Lang, { keep = true } = {}): Promise<void> => {
  if (!words.hasResourceBundle(lang, 'common')) {
    for (const [namespace, part] of Object.entries(await loadWords(lang))) words.addResourceBundle(lang, namespace, part);
  }
  await words.changeLanguage(lang);
  if (keep) localStorage.setItem(KEPT_AS, lang);
};

/** The language the words are in now. */
export const langOf = (words: i18n): Lang => (words.language === 'en' ? 'en' : 'nl');
