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
    heading1: heading(0, { size: 52, colour: DAYLIGHT.ink, before: 0, after: 60 }),
    heading2: heading(1, { size: 32, colour: DAYLIGHT.ink, before: 420, after: 100 }),
    heading3: heading(2, { size: 25, colour: DAYLIGHT.accent, before: 240, after: 80 }),
    heading4: heading(3, { size: 23, colour: DAYLIGHT.accent, before: 200, after: 60 }),
    heading5: heading(4, { size: 21, colour: DAYLIGHT.accent, before: 160, after: 60 }),
    heading6: heading(5, { size: 21, colour: DAYLIGHT.inkSoft, before: 160, after: 60 }),
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
const VOICE = 'Calibri';
export const WORDS = 'Georgia';

/** The level is written out: not every program knows a heading by its name. */
const heading = (outlineLevel: number, { size, colour, before, after }: HeadingLook) => ({
  run: { font: VOICE, size, bold: true, color: hex(colour) },
  paragraph: { spacing: { before, after }, keepNext: true, outlineLevel },
});

interface HeadingLook {
  readonly size: number;
  readonly colour: string;
  readonly before: number;
  readonly after: number;
}

type ParagraphStyle = NonNullable<NonNullable<IPropertiesOptions['styles']>['paragraphStyles']>[number];

const style = (
  id: string,
  name: string,
  run: NonNullable<ParagraphStyle['run']>,
  paragraph: NonNullable<ParagraphStyle['paragraph']>,
): ParagraphStyle => ({ id, name, basedOn: 'Normal', quickFormat: true, run, paragraph });
