import type { Perspective } from '../model/script.ts';
import { element, type Xml } from './xml.ts';

/** A perspective’s shape in a square of 24, as on the floor itself. */
export const glyph = (
  of: Perspective,
  colour: string,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
): Xml =>
  element(
    'g',
    { transform: `translate(${String(x)} ${String(y)}) scale(${String(Math.round((size / 24) * 1000) / 1000)})` },
    shapeOf(of, colour),
  );

const shapeOf = (of: Perspective, colour: string): readonly Xml[] => {
  switch (of) {
    case 'thoughts':
      return [
        element('ellipse', { cx: 13.4, cy: 9.4, rx: 8.8, ry: 7.2, fill: colour, stroke: 'none' }),
        element('circle', { cx: 6.2, cy: 17.6, r: 2.5, fill: colour, stroke: 'none' }),
        element('circle', { cx: 2.9, cy: 21.7, r: 1.6, fill: colour, stroke: 'none' }),
      ];
    case 'context':
      return [
        element('circle', { cx: 12, cy: 12, r: 9.6, fill: 'none', stroke: colour, 'stroke-width': 2.8 }),
        element('circle', { cx: 12, cy: 12, r: 3, fill: colour, stroke: 'none' }),
      ];
    case 'client':
      return CHAIR.map((d) => element('path', { d, fill: 'none', stroke: colour, 'stroke-width': 2.6, 'stroke-linecap': 'round' }));
    case 'acting':
    case 'feelings':
    case 'power':
    case 'knowledge':
    case 'norms':
    case 'self-awareness':
    case 'responsibility':
    case 'substantiating':
    case 'collaboration':
      return [element('path', { d: FILLED[of], fill: colour, stroke: colour, 'stroke-width': 1.6, 'stroke-linejoin': 'round' })];
  }
};

const CHAIR = ['M7 12V3.6C7 2.5 7.9 2 9 2h6c1.1 0 2 .5 2 1.6V12', 'M4.4 14.4h15.2M6.2 14.6V22M17.8 14.6V22'];

const FILLED = {
  acting: 'M2.5 8.6h9.2V3.4L21.5 12l-9.8 8.6v-5.2H2.5z',
  feelings:
    'M12 20.8C6.6 16.6 2.2 12.9 2.2 8.4 2.2 5.2 4.5 3.2 7.2 3.2c2 0 3.8 1.1 4.8 3.2 1-2.1 2.8-3.2 4.8-3.2 2.7 0 5 2 5 5.2 0 4.5-4.4 8.2-9.8 12.4z',
  power: 'M12 3.4 22 20.6H2z',
  knowledge: 'M2.4 4.6 10.9 6.4v13.4l-8.5-1.8zM21.6 4.6l-8.5 1.8v13.4l8.5-1.8z',
  norms: 'M12 2.2 21.8 12 12 21.8 2.2 12z',
  'self-awareness': 'M12 2.6a4.7 4.7 0 1 0 0 9.4 4.7 4.7 0 0 0 0-9.4zM3 21.4c0-4.6 4-7.4 9-7.4s9 2.8 9 7.4z',
  responsibility: 'M3 2.4h2.6v19.2H3zM7.4 3.4H21l-3.8 4.8 3.8 4.8H7.4z',
  substantiating: 'M3 16h18v5H3zM6 9.4h12v4.4H6zM9 3h6v4.2H9z',
  collaboration: 'M7 6.8a5.2 5.2 0 1 0 0 10.4A5.2 5.2 0 0 0 7 6.8zM17 6.8a5.2 5.2 0 1 0 0 10.4 5.2 5.2 0 0 0 0-10.4z',
} as const;
