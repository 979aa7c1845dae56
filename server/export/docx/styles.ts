import { convertInchesToTwip, LevelFormat, LineRuleType, type IPropertiesOptions } from 'docx';
import type { Lang } from '../../../shared/model/text.ts';
import { DAYLIGHT } from '../../../shared/picture/look.ts';

/** Named styles, so that who gets the file can change its look in one place. Fonts are ones that word processors have. */
export const stylesIn = (lang: Lang): NonNullable<IPropertiesOptions['styles']> => ({
  default: {
    document: {
      run: { font: VOICE, size: 21, color: hex(DAYLIGHT.ink), language: { value: LOCALES[lang] } },
      paragraph: { spacing: { after: 100, line: 276, lineRule: LineRuleType.AUTO } },
    },
    heading1: heading(52, DAYLIGHT.ink, { before: 0, after: 60 }),
    heading2: heading(32, DAYLIGHT.ink, { before: 420, after: 100 }),
    heading3: heading(25, DAYLIGHT.accent, { before: 240, after: 80 }),
    heading4: heading(23, DAYLIGHT.accent, { before: 200, after: 60 }),
    heading5: heading(21, DAYLIGHT.accent, { before: 160, after: 60 }),
    heading6: heading(21, DAYLIGHT.inkSoft, { before: 160, after: 60 }),
  },
  paragraphStyles: [
    style('Said', 'Kring: document', { color: hex(DAYLIGHT.inkSoft) }, { spacing: { after: 120 } }),
    style('Of', 'Kring: bijeenkomst', { bold: true, color: hex(DAYLIGHT.accent) }, { spacing: { after: 20 } }),
    style('Name', 'Kring: naam', { bold: true, color: hex(DAYLIGHT.accent) }, { keepNext: true, spacing: { before: 140, after: 60 } }),
    style('Words', 'Kring: woorden', { font: WORDS, size: 23 }, { spacing: { before: 100, after: 40 } }),
    style('Note', 'Kring: erbij', { size: 18, color: hex(DAYLIGHT.inkSoft) }, { spacing: { after: 80 } }),
    style('Item', 'Kring: rij', {}, { spacing: { after: 60 } }),
  ],
});

/** The one list there is. */
export const bullets: NonNullable<IPropertiesOptions['numbering']> = {
  config: [
    {
      reference: 'bullets',
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          style: { paragraph: { indent: { left: convertInchesToTwip(0.25), hanging: convertInchesToTwip(0.18) } } },
        },
      ],
    },
  ],
};

export const hex = (colour: string): string => colour.replace('#', '');

export const LOCALES: Readonly<Record<Lang, string>> = { nl: 'nl-NL', en: 'en-GB' };
export const VOICE = 'Calibri';
export const WORDS = 'Georgia';

const heading = (size: number, colour: string, spacing: { readonly before: number; readonly after: number }) => ({
  run: { font: VOICE, size, bold: true, color: hex(colour) },
  paragraph: { spacing, keepNext: true },
});

type ParagraphStyle = NonNullable<NonNullable<IPropertiesOptions['styles']>['paragraphStyles']>[number];

const style = (
  id: string,
  name: string,
  run: NonNullable<ParagraphStyle['run']>,
  paragraph: NonNullable<ParagraphStyle['paragraph']>,
): ParagraphStyle => ({ id, name, basedOn: 'Normal', quickFormat: true, run, paragraph });
