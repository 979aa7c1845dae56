import PDFDocument from 'pdfkit';
import { runsLeft } from '../../../shared/direction.ts';
import { DAYLIGHT } from '../../../shared/picture/look.ts';
import type { Lang } from '../../../shared/model/text.ts';
import { LACKING, type Face, type Fonts } from './fonts.ts';
import { typeset, type Line, type Piece, type Run } from './typeset.ts';

export type Struct = PDFKit.PDFStructureElement;

export interface Style {
  readonly size: number;
  /** From one line to the next. */
  readonly leading: number;
  /** How far from the left edge of the text. */
  readonly indent?: number;
}

/** Sheets of A4 on which is written from top to bottom. What is written is tagged; what is only drawn is marked as an artefact. */
export const openPaper = ({ name, lang, most, fonts }: PaperOptions) => {
  const options: PDFKit.PDFDocumentOptions = {
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang,
    info: { Title: name, Creator: 'Kring', Producer: 'Kring' },
    size: [WIDTH, HEIGHT],
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    autoFirstPage: false,
  };
  // Its types do not know of PDF/UA.
  const doc = new PDFDocument(Object.assign(options, { subset: 'PDF/UA' }));
  // It writes the title into its XML as it is.
  const appendXml = doc.appendXML.bind(doc);
  doc.appendXML = (xml, newLine) =>
    appendXml(
      xml.replace(`>${name}<`, () => `>${inXml(name)}<`),
      newLine,
    );
  const registered = new Set<Face>();
  const inFace = (face: Face, size: number) => {
    // It takes whatever can lay out words; its types know of files alone.
    if (!registered.has(face)) Reflect.apply(doc.registerFont, doc, [face, fonts.sourceOf(face)]);
    registered.add(face);
    return doc.font(face, size);
  };
  const chunks: Buffer[] = [];
  const whole = new Promise<Uint8Array<ArrayBuffer>>((resolve) => doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks)))));
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));

  const root = doc.struct('Document');
  doc.addStructure(root);
  let y = TOP;
  let pages = 0;
  let lacksSigns = false;
  const bars: { readonly x: number; readonly colour: string; from: number }[] = [];

  const drawn = (draw: () => void, type: 'Pagination' | 'Layout' = 'Layout'): void => {
    doc.markContent('Artifact', { type });
    draw();
    doc.endMarkedContent();
  };
  const set = ({ words, face, voice, colour }: Signs, { x, at, size }: Spot): void => {
    const line = fonts.thickeningOf(face, voice) * size;
    inFace(face, size).fillColor(colour);
    if (line > 0) doc.lineWidth(line).lineJoin('round').strokeColor(colour);
    doc.text(words, x, at, { lineBreak: false, baseline: 'alphabetic', ...(line > 0 && { fill: true, stroke: true }) });
  };
  const closeBars = (to: number): void => {
    for (const bar of bars)
      if (to > bar.from) drawn(() => doc.moveTo(bar.x, bar.from).lineTo(bar.x, to).lineWidth(1.5).strokeColor(bar.colour).stroke());
  };
  const nextPage = (): void => {
    if (pages > 0) closeBars(y);
    pages += 1;
    if (pages > most) throw new TooLong();
    doc.addPage();
    y = TOP;
    for (const bar of bars) bar.from = TOP;
    drawn(() => {
      const foot = { size: 8.5, at: HEIGHT - 32 };
      const ours = { face: 'voice', voice: 'voice', colour: DAYLIGHT.inkSoft } as const;
      const [line] = typeset([{ ...ours, words: name }], settingOf(foot.size, TEXT - 40));
      if (pages > 1) for (const piece of line?.pieces ?? []) set(piece, { ...foot, x: LEFT + piece.x });
      const number = String(pages);
      set({ ...ours, words: number }, { ...foot, x: WIDTH - LEFT - widthAt(foot.size)('voice', number) });
    }, 'Pagination');
  };
  const widths = new Map<string, number>();
  const widthAt = (size: number) => (face: Face, words: string) => {
    // Words come back, and single signs most of all.
    const key = `${face} ${String(size)} ${words}`;
    const width = widths.get(key) ?? inFace(face, size).widthOfString(words);
    if (widths.size < MOST_WIDTHS) widths.set(key, width);
    return width;
  };
  const settingOf = (size: number, width: number) => ({ fonts, width, measure: widthAt(size) });

  /** One line of a structure element. */
  const tagged = (element: Struct, type: string, pieces: readonly Placed[], { x, at, size }: Spot) => {
    if (pieces.length === 0) return;
    const content = doc.markStructureContent(type);
    for (const piece of pieces) {
      if (piece.face === LACKING) lacksSigns = true;
      set(piece, { x: x + piece.x, at, size });
    }
    doc.endMarkedContent();
    element.add(content);
  };

  const keep = (points: number): void => {
    if (pages === 0 || (y + points > BOTTOM && y > TOP)) nextPage();
  };

  const write = (
    parent: Struct,
    type: string,
    runs: readonly Run[],
    { size, leading, indent = 0, hang = 0, lang: spoken }: Writing,
  ): void => {
    const lines = typeset(runs, settingOf(size, TEXT - indent - hang)).filter(
      ({ pieces }, at, all) => pieces.length > 0 || (at > 0 && at < all.length - 1),
    );
    if (lines.length === 0) return;
    const element = doc.struct(type, spoken === undefined ? {} : { lang: spoken });
    parent.add(element);
    for (const line of lines) {
      keep(leading);
      tagged(element, type, line.pieces, { x: startOf(line, indent, hang), at: y + leading * BASELINE, size });
      y += line.pieces.length === 0 ? leading * 0.6 : leading;
    }
    element.end();
  };

  return {
    root,
    write,
    /** A new element of the structure, of which others are part. */
    part: (parent: Struct, type: string, spoken?: Lang): Struct => {
      const element = doc.struct(type, spoken === undefined ? {} : { lang: spoken });
      parent.add(element);
      return element;
    },
    /** Begins a new sheet unless so much fits on this one. */
    keep,
    space: (points: number): void => {
      if (pages > 0 && y > TOP) y = Math.min(y + points, BOTTOM);
    },
    /** The sign in front of an item, on the line that is written next. */
    mark: (item: Struct, sign: string, { size, leading, indent = 0, before }: Marking): void => {
      keep(leading);
      const label = doc.struct('Lbl');
      item.add(label);
      const words = `${sign} `;
      const piece = { words, face: 'voice', voice: 'voice', colour: DAYLIGHT.accent, x: 0 } as const;
      const line = { width: widthAt(size)('voice', words.trim()), rightToLeft: before.some(({ words }) => runsLeft(words)) };
      tagged(label, 'Lbl', [piece], { x: startOf(line, indent), at: y + leading * BASELINE, size });
      label.end();
    },
    /** A line along the left of what is written meanwhile. */
    beside: (indent: number, colour: string, writing: () => void): void => {
      if (pages === 0) nextPage();
      const bar = { x: LEFT + indent, colour, from: y };
      bars.push(bar);
      writing();
      closeBars(y);
      bars.pop();
    },
    /** Something that says nothing, at the place where is written next. */
    draw: (
      size: { readonly width: number; readonly height: number },
      draw: (doc: PDFKit.PDFDocument, x: number, top: number) => void,
    ): void => {
      keep(size.height);
      drawn(() => draw(doc, LEFT, y));
    },
    /** A line in the list of headings that readers show beside the pages. */
    bookmark: (title: string): void => void doc.outline.addItem(title),
    lacksSigns: (): boolean => lacksSigns,
    end: (): Promise<Uint8Array<ArrayBuffer>> => {
      root.end();
      doc.end();
      return whole;
    },
  };
};

export type Paper = ReturnType<typeof openPaper>;

/** It would have more pages than asked. */
class TooLong extends Error {}

const inXml = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

interface PaperOptions {
  readonly name: string;
  readonly lang: Lang;
  readonly most: number;
  readonly fonts: Fonts;
}

interface Writing extends Style {
  /** How much is left free where a line begins, for a mark. */
  readonly hang?: number;
  /** Where it is another one than the document’s. */
  readonly lang?: Lang | undefined;
}

interface Marking extends Style {
  /** What it stands before: on the other side, if that begins there. */
  readonly before: readonly Run[];
}

type Signs = Pick<Piece, 'words' | 'face' | 'voice' | 'colour'>;
type Placed = Signs & { readonly x: number };

interface Spot {
  readonly x: number;
  readonly at: number;
  readonly size: number;
}

/** Where the left end of a line stands; lines from right to left begin at the other edge. */
const startOf = ({ width, rightToLeft }: Pick<Line, 'width' | 'rightToLeft'>, indent: number, hang = 0): number =>
  rightToLeft ? LEFT + TEXT - hang - width : LEFT + indent + hang;

/** A4, in points. */
const WIDTH = 595.28;
const HEIGHT = 841.89;
const LEFT = 68;
const TEXT = WIDTH - 2 * LEFT;
const TOP = 62;
const BOTTOM = HEIGHT - 62;
const MOST_WIDTHS = 20_000;
/** Where letters stand in the height of a line. */
const BASELINE = 0.76;
