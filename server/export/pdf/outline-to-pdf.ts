import { DAYLIGHT } from '../../../shared/picture/look.ts';
import { wordsFor } from '../../../shared/harvest/words.ts';
import { harmless } from '../../../shared/plain-words.ts';
import {
  nameOf,
  type Block,
  type List,
  type Outline,
  type Quote,
  type Section,
  type Told,
  type ToldRows,
} from '../../../shared/harvest/outline.ts';
import { readFonts, UNKNOWN } from './fonts.ts';
import { openPaper, type Paper, type Struct, type Style } from './paper.ts';
import type { Run } from './typeset.ts';

/** A document as a tagged PDF (PDF/UA-1): headings, lists and quotations are what they are, for screen readers too. */
export const outlineToPdf = (outline: Outline, fonts = readFonts()): Promise<Uint8Array<ArrayBuffer>> => {
  const paper = openPaper({ name: harmless(nameOf(outline)), lang: outline.lang, most: MOST_PAGES, fonts });
  const page: Page = { paper, outline };
  head(page);
  blocks(page, outline.blocks, { parent: paper.root, depth: 2, indent: 0 });
  paper.space(26);
  if (paper.lacksSigns()) paragraph(page, paper.root, [ours(`${UNKNOWN} ${wordsFor(outline.lang).lacking}`, DAYLIGHT.inkSoft)], NOTE);
  paragraph(page, paper.root, [ours(outline.foot, DAYLIGHT.inkSoft)], NOTE);
  return paper.end();
};

interface Page {
  readonly paper: Paper;
  readonly outline: Outline;
}

interface Place {
  readonly parent: Struct;
  readonly depth: number;
  readonly indent: number;
}

const head = (page: Page): void => {
  const { paper, outline } = page;
  paper.draw({ width: MARK, height: MARK + 14 }, (doc, x, top) => {
    const middle = { x: x + MARK / 2, y: top + MARK / 2 };
    for (const place of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const angle = (place * 2 * Math.PI) / 9;
      const at = [middle.x + 0.4 * MARK * Math.sin(angle), middle.y - 0.4 * MARK * Math.cos(angle)] as const;
      doc.ellipse(...at, 0.092 * MARK, 0.083 * MARK).fill(DAYLIGHT.stones[place] ?? DAYLIGHT.accent);
    }
    doc
      .circle(middle.x, middle.y - 0.4 * MARK, 0.08 * MARK)
      .lineWidth(1)
      .dash(2, { space: 1.6 })
      .stroke(DAYLIGHT.edgeEmpty)
      .undash();
  });
  const beside = MARK + 18;
  paragraph(page, paper.root, [bold(outline.of, DAYLIGHT.accent)], { size: 11.5, leading: 15, indent: beside });
  paper.write(paper.root, 'H1', [bold(outline.title, DAYLIGHT.ink)], { size: 25, leading: 31, indent: beside });
  const about = outline.about.flatMap((row, at) => [
    ...(at === 0 ? [] : [ours('  ·  ', DAYLIGHT.inkSoft)]),
    ...(row.label === null ? [bold(row.words, DAYLIGHT.inkSoft)] : [ours(`${row.label} ${row.words}`, DAYLIGHT.inkSoft)]),
  ]);
  paragraph(page, paper.root, about, { ...BODY, indent: beside });
  paper.space(14);
};

const blocks = (page: Page, of: readonly Block[], place: Place): void => {
  for (const block of of) one(page, block, place);
};

const one = (page: Page, block: Block, place: Place): void => {
  const { paper } = page;
  const { parent, indent } = place;
  switch (block.kind) {
    case 'section':
      return section(page, block, place);
    case 'say':
      paper.space(4);
      return paragraph(page, parent, [ours(block.text, DAYLIGHT.inkSoft)], { ...BODY, indent });
    case 'name':
      paper.space(8);
      paper.keep(3 * BODY.leading);
      return paragraph(page, parent, [bold(block.words, DAYLIGHT.accent)], { ...BODY, indent });
    case 'quote':
      return quotation(page, block, place);
    case 'list':
      return list(page, block, place);
    case 'told':
      return rows(page, block, place);
    case 'together':
      paper.space(8);
      return paper.beside(indent, DAYLIGHT.edgeEmpty, () => blocks(page, block.blocks, { ...place, indent: indent + 12 }));
  }
};

const section = (page: Page, { title, blocks: inside }: Section, { parent, depth, indent }: Place): void => {
  const { paper } = page;
  const level = Math.min(depth, 6);
  const style = HEADINGS[level] ?? { ...BODY, before: 8 };
  const part = paper.part(parent, 'Sect');
  paper.space(style.before);
  // A heading stays with what it stands above.
  paper.keep(style.leading + 4 * BODY.leading);
  if (level === 2) paper.bookmark(harmless(title));
  paper.write(part, `H${String(level)}`, [bold(title, level === 2 ? DAYLIGHT.ink : DAYLIGHT.accent)], { ...style, indent });
  paper.space(3);
  blocks(page, inside, { parent: part, depth: depth + 1, indent });
  part.end();
};

const quotation = (page: Page, { words, notes, follows, answer }: Quote, { parent, indent }: Place): void => {
  const { paper, outline } = page;
  const write = (at: number): void => {
    const quoted = paper.part(parent, 'BlockQuote');
    paragraph(page, quoted, [theirs(words)], { ...WORDS, indent: at }, outline.spoken);
    if (notes.length > 0) paragraph(page, quoted, [ours(notes.join(' · '), DAYLIGHT.inkSoft)], { ...NOTE, indent: at });
    if (answer !== null) paragraph(page, quoted, toldRuns(answer), { ...WORDS, size: 10.5, indent: at }, outline.spoken);
    quoted.end();
  };
  paper.space(follows ? 5 : 8);
  paper.keep(2 * WORDS.leading);
  if (follows) paper.beside(indent + 6, DAYLIGHT.paperEdge, () => write(indent + 18));
  else write(indent);
};

const list = (page: Page, { voice, items }: List, place: Place): void => {
  paragraphs(page, place, (whole) => {
    for (const { words, notes } of items)
      item(page, whole, {
        runs: [
          voice === 'ours' ? ours(words, DAYLIGHT.ink) : theirs(words),
          ...(notes.length === 0 ? [] : [ours(` — ${notes.join(' · ')}`, DAYLIGHT.inkSoft)]),
        ],
        indent: place.indent,
      });
  });
};

const rows = (page: Page, { rows: told }: ToldRows, place: Place): void => {
  paragraphs(page, place, (whole) => {
    for (const row of told) item(page, whole, { runs: toldRuns(row), indent: place.indent });
  });
};

const paragraphs = ({ paper }: Page, { parent }: Place, fill: (whole: Struct) => void): void => {
  const whole = paper.part(parent, 'L');
  paper.space(3);
  fill(whole);
  whole.end();
};

const item = (
  { paper, outline }: Page,
  whole: Struct,
  { runs, indent }: { readonly runs: readonly Run[]; readonly indent: number },
): void => {
  const row = paper.part(whole, 'LI');
  paper.space(3);
  paper.mark(row, '•', { ...ITEM, indent, before: runs });
  paper.write(row, 'LBody', runs, { ...ITEM, indent, hang: 13, lang: other(outline) });
  row.end();
};

const paragraph = ({ paper, outline }: Page, parent: Struct, runs: readonly Run[], style: Style, spoken = outline.lang): void =>
  paper.write(parent, 'P', runs, { ...style, ...(spoken !== outline.lang && { lang: spoken }) });

const other = ({ lang, spoken }: Outline) => (spoken === lang ? undefined : spoken);

const toldRuns = ({ label, words }: Told): readonly Run[] =>
  label === null ? [bold(words, DAYLIGHT.ink)] : [bold(`${label} `, DAYLIGHT.inkSoft), theirs(words)];
const ours = (words: string, colour: string): Run => ({ words, voice: 'voice', colour });
const bold = (words: string, colour: string): Run => ({ words, voice: 'bold', colour });
const theirs = (words: string): Run => ({ words, voice: 'words', colour: DAYLIGHT.ink });

const BODY = { size: 10.5, leading: 15 } as const;
const WORDS = { size: 11.5, leading: 17 } as const;
const ITEM = { size: 10.5, leading: 15.5 } as const;
const NOTE = { size: 9, leading: 13 } as const;
const HEADINGS: Readonly<Record<number, Style & { readonly before: number }>> = {
  2: { size: 16, leading: 21, before: 24 },
  3: { size: 12.5, leading: 17, before: 13 },
  4: { size: 11.5, leading: 16, before: 10 },
  5: { size: 10.5, leading: 15, before: 8 },
  6: { size: 10.5, leading: 15, before: 8 },
};
const MARK = 54;
/** What a person would still print or read; the shape of a page is no reason to stall. */
const MOST_PAGES = 1_500;
