import { BorderStyle, Document, HeadingLevel, Packer, Paragraph, TextRun, type IParagraphOptions, type IRunOptions } from 'docx';
import { runsLeft } from '../../../shared/direction.ts';
import { nameOf, type Block, type Outline, type Told } from '../../../shared/harvest/outline.ts';
import type { Lang } from '../../../shared/model/text.ts';
import { DAYLIGHT } from '../../../shared/picture/look.ts';
import { harmless } from '../../../shared/plain-words.ts';
import { linesOf } from '../lines.ts';
import { bullets, hex, LOCALES, stylesIn, WORDS } from './styles.ts';

/** A document as a Word file: its headings and lists are real ones, in named styles. */
export const outlineToDocx = async (outline: Outline): Promise<Uint8Array<ArrayBuffer>> => {
  const title = harmless(nameOf(outline));
  const page = new Document({
    title,
    creator: 'Kring',
    lastModifiedBy: 'Kring',
    description: harmless(outline.foot),
    styles: stylesIn(outline.lang),
    numbering: bullets,
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 }, margin: { top: 1_300, bottom: 1_300, left: 1_360, right: 1_360 } } },
        children: [
          ...head(outline),
          ...inside(outline.blocks, { outline, depth: 2, frame: {} }),
          paragraph('Note', [{ words: outline.foot }]),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(page));
};

/** Where a block stands: how deep, and in what frame. */
interface Place {
  readonly outline: Outline;
  readonly depth: number;
  readonly frame: Pick<IParagraphOptions, 'border' | 'indent'>;
}

const head = ({ of, title, about }: Outline): readonly Paragraph[] => [
  ...(of.trim() === '' ? [] : [paragraph('Of', [{ words: of }])]),
  heading(HeadingLevel.HEADING_1, title),
  paragraph(
    'Said',
    about.map(({ label, words }, at) => ({
      words: `${at === 0 ? '' : '  ·  '}${label === null ? '' : `${label} `}${words}`,
      look: { bold: label === null },
    })),
  ),
];

const inside = (blocks: readonly Block[], place: Place): readonly Paragraph[] => blocks.flatMap((block) => one(block, place));

const one = (block: Block, place: Place): readonly Paragraph[] => {
  const { outline, depth, frame } = place;
  const theirs = wordsIn(outline);
  switch (block.kind) {
    case 'section':
      return [
        heading(HEADINGS[Math.min(depth, 6)] ?? HeadingLevel.HEADING_6, block.title),
        ...inside(block.blocks, { ...place, depth: depth + 1 }),
      ];
    case 'say':
      return [paragraph('Said', [{ words: block.text }], frame)];
    case 'name':
      return [paragraph('Name', [{ words: block.words }], frame)];
    case 'quote': {
      const at = block.follows ? FOLLOWS : frame;
      return [
        paragraph('Words', [{ words: block.words, look: theirs }], at),
        ...(block.notes.length === 0 ? [] : [paragraph('Note', [{ words: block.notes.join(' · ') }], at)]),
        ...(block.answer === null ? [] : [paragraph('Item', toldPieces(block.answer, outline), at)]),
      ];
    }
    case 'list':
      return block.items.map(({ words, notes }) =>
        item([
          { words, look: block.voice === 'ours' ? {} : theirs },
          ...(notes.length === 0 ? [] : [{ words: ` — ${notes.join(' · ')}`, look: { color: hex(DAYLIGHT.inkSoft) } }]),
        ]),
      );
    case 'told':
      return block.rows.map((row) => item(toldPieces(row, outline)));
    case 'together':
      return [...inside(block.blocks, { ...place, frame: TOGETHER }), paragraph('Note', [])];
  }
};

/** Words that look alike. */
interface Piece {
  readonly words: string;
  readonly look?: IRunOptions;
}

const paragraph = (style: string, pieces: readonly Piece[], frame: Place['frame'] = {}): Paragraph =>
  new Paragraph({ style, ...written(pieces), ...frame });

const heading = (level: (typeof HeadingLevel)[keyof typeof HeadingLevel], words: string): Paragraph =>
  new Paragraph({ heading: level, ...written([{ words }]) });

const item = (pieces: readonly Piece[]): Paragraph =>
  new Paragraph({ style: 'Item', numbering: { reference: 'bullets', level: 0 }, ...written(pieces) });

/** A paragraph that begins in a script from right to left begins on the right. */
const written = (pieces: readonly Piece[]): Pick<IParagraphOptions, 'children' | 'bidirectional'> => ({
  children: pieces.flatMap(runs),
  ...(runsLeft(pieces.map(({ words }) => words).join('')) && { bidirectional: true }),
});

const toldPieces = ({ label, words }: Told, outline: Outline): readonly Piece[] => [
  ...(label === null ? [] : [{ words: `${label} `, look: { bold: true } }]),
  { words, look: { ...wordsIn(outline), bold: label === null } },
];

/** Words with the line breaks people gave them. */
const runs = ({ words, look = {} }: Piece): readonly TextRun[] =>
  linesOf(words).map(
    (text, at) => new TextRun({ ...look, text, ...(at > 0 && { break: 1 }), ...(runsLeft(text) && { rightToLeft: true }) }),
  );

/** People’s words stand in their own voice and language. */
const wordsIn = ({ lang, spoken }: { readonly lang: Lang; readonly spoken: Lang }): IRunOptions => ({
  font: WORDS,
  ...(spoken !== lang && { language: { value: LOCALES[spoken] } }),
});

const beside = (left: number, colour: string): Place['frame'] => ({
  indent: { left },
  border: { left: { style: BorderStyle.SINGLE, size: 12, space: 10, color: hex(colour) } },
});
const FOLLOWS = beside(420, DAYLIGHT.paperEdge);
const TOGETHER = beside(240, DAYLIGHT.edgeEmpty);

const HEADINGS = {
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
  5: HeadingLevel.HEADING_5,
  6: HeadingLevel.HEADING_6,
} as Readonly<Record<number, (typeof HeadingLevel)[keyof typeof HeadingLevel]>>;
