import { useTranslation } from 'react-i18next';
import { langOf } from '../../i18n.ts';
import type { CallBack } from '../../models/callBack.ts';
import './rooms.css';

/** The call to come back: a time people can see from where they sit. It cuts nobody off. */
export const Back = ({ back }: { readonly back: CallBack }) => {
  const { t, i18n } = useTranslation('rooms');
  return (
    <p className="fl-pace-line fl-back" role="status">
      {back.kind === 'now' ? t('backNow') : t('backAt', { time: clock(back.at, langOf(i18n)) })}
    </p>
  );
};

const clock = (at: number, lang: string): string =>
  new Intl.DateTimeFormat(lang, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
