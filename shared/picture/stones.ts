import type { PersonView } from '../session/views.ts';
import type { Block } from './block.ts';
import { VOICE, type Look } from './look.ts';
import { widthOf } from './measure.ts';
import { element, words, type Xml } from './xml.ts';

/** Somebody as a stone; without a name it is anybody’s. */
export interface StoneView {
  readonly stone: number;
  readonly name: string | null;
}

export const stoneOf = ({ stone, name }: PersonView, names: boolean): StoneView => ({ stone, name: names ? name : null });

/** Who stands at a sheet, in rows of the given width. */
export const stones = (people: readonly StoneView[], { width, look }: { readonly width: number; readonly look: Look }): Block => {
  const placed: { readonly x: number; readonly row: number; readonly who: StoneView }[] = [];
  let [x, row] = [0, 0];
  for (const who of people) {
    const taken = SIZE + 10 + (who.name === null ? 0 : labelWidth(who.name) + 12);
    if (x > 0 && x + taken > width) [x, row] = [0, row + 1];
    placed.push({ x, row, who });
    x += taken;
  }
  return {
    height: people.length === 0 ? 0 : (row + 1) * (SIZE + 8) - 8,
    draw: (left, top) =>
      placed.flatMap((one) => {
        const at = { x: left + one.x + SIZE / 2, y: top + one.row * (SIZE + 8) + SIZE / 2 };
        const label = one.who.name === null ? [] : [nameBeside(one.who.name, { x: at.x + SIZE / 2 + 7, y: at.y + 6 }, look)];
        return [...stone(one.who, at, look), ...label];
      }),
  };
};

/** Everybody else in the circle, around it, beginning at the top. */
export const stonesAround = (
  people: readonly StoneView[],
  { x, y, radius, look }: { readonly x: number; readonly y: number; readonly radius: number; readonly look: Look },
): readonly Xml[] =>
  people.flatMap((who, at) => {
    const turn = (at / people.length) * 2 * Math.PI - Math.PI / 2;
    return stone(who, { x: x + radius * Math.cos(turn), y: y + radius * Math.sin(turn) }, look);
  });

const stone = ({ stone: number, name }: StoneView, { x, y }: { readonly x: number; readonly y: number }, look: Look): readonly Xml[] => {
  const at = Math.abs(Math.trunc(number)) || 0;
  const [rx, ry] = OUTLINES[at % OUTLINES.length] ?? [SIZE / 2, SIZE / 2];
  const [initial] = name === null ? [] : new Intl.Segmenter().segment(name.trim());
  return [
    element('ellipse', { cx: x, cy: y + 2, rx, ry, fill: look.shade, stroke: 'none' }),
    element('ellipse', { cx: x, cy: y, rx, ry, fill: look.stones[at % look.stones.length] ?? look.inkSoft, stroke: 'none' }),
    ...(initial === undefined
      ? []
      : [
          element(
            'text',
            {
              x,
              y: y + 6,
              'text-anchor': 'middle',
              'font-family': VOICE,
              'font-size': 17,
              'font-weight': 700,
              fill: look.stoneInk,
              stroke: 'none',
            },
            [words(initial.segment.toLocaleUpperCase())],
          ),
        ]),
  ];
};

const nameBeside = (name: string, at: { readonly x: number; readonly y: number }, look: Look): Xml =>
  element('text', { ...at, 'font-family': VOICE, 'font-size': 17, fill: look.ink, stroke: 'none' }, [words(name)]);

const labelWidth = (name: string): number => widthOf(name) * 17;

const SIZE = 38;
const OUTLINES = [
  [18, 18],
  [19, 15],
  [15, 19],
  [18, 17],
  [17, 18],
] as const;
