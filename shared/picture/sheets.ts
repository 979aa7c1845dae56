import { floor as en } from '../i18n/en/floor.ts';
import { floor as nl } from '../i18n/nl/floor.ts';
import type { Perspective } from '../model/script.ts';
import type { Lang } from '../model/text.ts';
import { emptyPlace, framed, lettering, paper, stack, type Block, type Box } from './block.ts';
import { glyph } from './glyphs.ts';
import type { Look } from './look.ts';
import { stones, type StoneView } from './stones.ts';
import { element } from './xml.ts';

export interface SheetOnTheFloor {
  readonly perspective: Perspective;
  readonly title: string;
  readonly hint: string;
  readonly people: readonly StoneView[];
  readonly isEmpty: boolean;
  readonly lang: Lang;
}

/** A sheet in the colour of its perspective, with its glyph and its word, and who stands there; slightly turned, as paper lies. */
export const sheetBlock = (
  sheet: SheetOnTheFloor,
  { width, look, hue, turn }: { readonly width: number; readonly look: Look; readonly hue: string; readonly turn: number },
): Block => {
  const inner = width - 2 * PAD;
  const text = sheet.isEmpty ? (sheet.lang === 'nl' ? nl : en).nobodyCalm : sheet.hint;
  const title = lettering(sheet.title, { size: 28, colour: hue, width: inner - GLYPH - 12, voice: 'picture', bold: true });
  const content = stack(
    [
      {
        height: title.height,
        draw: (x, y) => [glyph(sheet.perspective, hue, { x, y: y + 4, size: GLYPH }), ...title.draw(x + GLYPH + 12, y)],
      },
      lettering(text, { size: 19, colour: look.inkSoft, width: inner, voice: 'words', italic: true }),
      ...(sheet.people.length === 0 ? [] : [stones(sheet.people, { width: inner, look })]),
    ],
    10,
  );
  const ground = (box: Box) =>
    sheet.isEmpty ? emptyPlace(box, look) : paper(box, { paper: look.paper, edge: look.paperEdge, shade: look.shade });
  const block = framed(content, PAD, ground, width);
  return turn === 0 || sheet.isEmpty ? block : turned(block, turn, width);
};

/** Around its own middle. A matrix says it in every program that draws: not all of them know a rotation around a point. */
const turned = (block: Block, degrees: number, width: number): Block => ({
  height: block.height,
  draw: (x, y) => {
    const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
    const [cx, cy] = [x + width / 2, y + block.height / 2];
    const matrix = [cos, sin, -sin, cos, cx - cx * cos + cy * sin, cy - cx * sin - cy * cos].map((part) => part.toFixed(5));
    return [element('g', { transform: `matrix(${matrix.join(' ')})` }, block.draw(x, y))];
  },
});

const PAD = 22;
const GLYPH = 28;
