import { runsLeft } from '../direction.ts';
import { VOICE, WORDS, type Look } from './look.ts';
import { wrap } from './measure.ts';
import { element, words, type Xml } from './xml.ts';

/** Something of a known width and height that can be drawn anywhere. */
export interface Block {
  readonly height: number;
  readonly draw: (x: number, y: number) => readonly Xml[];
}

/** One under the other. */
export const stack = (blocks: readonly Block[], gap: number): Block => ({
  height: blocks.reduce((sum, { height }) => sum + height, 0) + gap * Math.max(0, blocks.length - 1),
  draw: (x, y) => {
    let at = y;
    return blocks.flatMap((block) => {
      const drawn = block.draw(x, at);
      at += block.height + gap;
      return drawn;
    });
  },
});

export const moved = (block: Block, right: number): Block => ({ height: block.height, draw: (x, y) => block.draw(x + right, y) });

/** Something on a ground that is as high as it needs to be. */
export const framed = (block: Block, pad: number, ground: (box: Box) => readonly Xml[], width: number): Block => ({
  height: block.height + 2 * pad,
  draw: (x, y) => [...ground({ x, y, width, height: block.height + 2 * pad }), ...block.draw(x + pad, y + pad)],
});

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Lettering {
  readonly size: number;
  readonly colour: string;
  readonly width: number;
  /** People’s own words, or the voice of the picture. */
  readonly voice: 'words' | 'picture';
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly middle?: boolean;
  readonly most?: number;
}

/** Text in lines; nothing at all when there is nothing to read. */
export const lettering = (text: string, how: Lettering): Block => {
  const lead = how.size * 1.34;
  const leftward = runsLeft(text);
  // Bold letters take more room than plain ones.
  const lines = wrap(text, {
    width: how.bold === true ? how.width * 0.88 : how.width,
    size: how.size,
    ...(how.most === undefined ? {} : { most: how.most }),
  });
  return {
    height: lines.length * lead,
    draw: (x, y) =>
      lines.map((line, at) =>
        element(
          'text',
          {
            // Words from right to left begin at the other edge; what stands in the middle stays there.
            x: leftward && how.middle !== true ? x + how.width : x,
            y: y + lead * at + how.size,
            'font-family': how.voice === 'words' ? WORDS : VOICE,
            'font-size': how.size,
            fill: how.colour,
            stroke: 'none',
            ...(how.bold === true ? { 'font-weight': 700 } : {}),
            ...(how.italic === true ? { 'font-style': 'italic' } : {}),
            ...(how.middle === true ? { 'text-anchor': 'middle' } : {}),
            ...(leftward ? { direction: 'rtl' } : {}),
          },
          [words(line)],
        ),
      ),
  };
};

/** A sheet of paper with one round corner, and the shade under it. */
export const paper = (
  { x, y, width, height }: Box,
  { paper: fill, edge, shade }: { readonly paper: string; readonly edge: string; readonly shade: string },
): readonly Xml[] => {
  const outline = (down: number): string =>
    `M${p(x + 4)} ${p(y + down)}h${p(width - 8)}a4 4 0 0 1 4 4v${p(height - 20)}a16 16 0 0 1 -16 16h${p(20 - width)}a4 4 0 0 1 -4 -4v${p(8 - height)}a4 4 0 0 1 4 -4z`;
  return [
    element('path', { d: outline(3), fill: shade, stroke: 'none' }),
    element('path', { d: outline(0), fill, stroke: edge, 'stroke-width': 1 }),
  ];
};

/** A place where nobody is: dashed, and it stays. */
export const emptyPlace = ({ x, y, width, height }: Box, look: Look): readonly Xml[] => [
  element('rect', {
    x,
    y,
    width,
    height,
    rx: 6,
    fill: look.floorLight,
    stroke: look.edgeEmpty,
    'stroke-width': 2,
    'stroke-dasharray': '7 5',
  }),
];

const p = (value: number): string => String(Math.round(value * 100) / 100);
