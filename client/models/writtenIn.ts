import type { Lang } from '../../shared/model/text.ts';

/** The language of somebody's words, by the little words in them: many read English and write Dutch, or the other way round. */
export const writtenIn = (text: string, reads: Lang): Lang => {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const heard = (lang: Lang): number => words.filter((word) => LITTLE[lang].has(word)).length;
  const other: Lang = reads === 'nl' ? 'en' : 'nl';
  return heard(other) > heard(reads) ? other : reads;
};

/** Frequent in the one language, and no words of the other. */
const LITTLE: Readonly<Record<Lang, ReadonlySet<string>>> = {
  nl: new Set(
    'de het een en je jij hij zij ze ik wij we jullie niet dat deze wat wie waar hoe waarom heb hebt heeft had zou kun kan moet met van voor om aan ook nog maar dan toen er naar bij hem haar'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the a an and you he she they i not that this what who where how why have has did do does would could can should with of for to at also but then there from his were are it'.split(
      ' ',
    ),
  ),
};
