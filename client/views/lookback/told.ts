import type { TFunction } from 'i18next';
import type { Lang } from '../../../shared/model/text.ts';
import type { Told } from '../../models/lookbackStops.ts';

/** What happened at a moment, as a sentence without its time. */
export const toldIn = (t: TFunction<'lookback'>, told: Told, lang: Lang): string => {
  switch (told.kind) {
    case 'phase':
      return t('told.phase', { title: told.title });
    case 'caption':
      return t('told.caption', { text: told.text });
    case 'turning-point':
      return told.text === '' ? t('told.turningPointBare') : t('told.turning-point', { text: told.text });
    case 'case':
      return told.text === null ? t('told.caseBare') : t('told.case', { text: told.text });
    case 'reveal':
      return t('told.reveal', { what: t(`reveals.${told.of}`) });
    case 'stretch':
      return t('told.stretch', { what: t(`stretch.${told.of}`) });
    case 'question':
    case 'follow-up':
      return told.from === null
        ? t(`told.${told.kind}Bare`, { text: told.text })
        : t(`told.${told.kind}`, { from: told.from.title.toLocaleLowerCase(), text: told.text });
    case 'rooms-called':
      return t('told.rooms-called', { time: timeIn(told.until, lang, false) });
    case 'rooms-opened':
    case 'rooms-closed':
    case 'tips':
    case 'closed':
    case 'reopened':
      return t(`told.${told.kind}`);
  }
};

/** The time of day; with the day where there was more than one. */
export const timeIn = (at: number, lang: Lang, days: boolean): string =>
  new Intl.DateTimeFormat(lang, { hour: '2-digit', minute: '2-digit', ...(days && { weekday: 'short', day: 'numeric' }) }).format(at);
