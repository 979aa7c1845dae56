import { useTranslation } from 'react-i18next';

/** Moments in the words of the page's language. */
export const useDates = (): { readonly day: (at: number) => string; readonly moment: (at: number) => string } => {
  const { i18n } = useTranslation();
  const day = new Intl.DateTimeFormat(i18n.language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const moment = new Intl.DateTimeFormat(i18n.language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });
  return { day: (at) => day.format(at), moment: (at) => moment.format(at) };
};
