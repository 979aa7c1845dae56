import { useTranslation } from 'react-i18next';
import type { Clip, Preparation } from '../../../shared/model/session.ts';
import { langOf } from '../../i18n.ts';
import { whenOf } from '../../models/prepare.ts';

/** A letter to paste into a mail: what is known so far, and the page with the rest. */
export const useLetter = ({ title, theme, preparation, minutes, clip, link }: LetterOf): string => {
  const { t, i18n } = useTranslation('prepare');
  const when = whenOf({ preparation, minutes }, { lang: langOf(i18n) });
  const paragraphs = [
    [t('letter.hello')],
    [t('letter.about', { title }), theme],
    [
      when === null ? '' : t('letter.when', { day: when.day, time: when.time }),
      preparation.place === '' ? '' : t('letter.where', { place: preparation.place }),
    ],
    [
      clip.link === '' ? '' : t('letter.clip', { link: clip.link }),
      clip.question === '' ? '' : t('letter.question', { question: clip.question }),
    ],
    [t('letter.page', { link }), when === null ? '' : t('letter.calendar'), t('letter.bring')],
    [t('letter.bye')],
  ];
  return paragraphs
    .map((lines) => lines.filter((line) => line !== '').join('\n'))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
};

export interface LetterOf {
  readonly title: string;
  readonly theme: string;
  readonly preparation: Preparation;
  readonly minutes: number;
  readonly clip: Omit<Clip, 'points'>;
  /** Of the page to prepare with. */
  readonly link: string;
}
