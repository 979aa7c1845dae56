import type { Harvest } from '../harvest/harvest.ts';
import { wordsFor } from '../harvest/words.ts';
import { lettering, stack, type Block } from './block.ts';
import type { Look } from './look.ts';
import { stonesAround, type StoneView } from './stones.ts';
import { element } from './xml.ts';

/** The circle with the line of the case in it, when the bringer released it, and around it those who stand at no sheet. */
export const circle = (
  found: Harvest,
  { people, width, look }: { readonly people: readonly StoneView[]; readonly width: number; readonly look: Look },
): Block => {
  const radius = width / 2 - 34;
  const inner = radius * 1.5;
  const { picture, case: caption } = wordsFor(found.lang);
  const line = (text: string, size: number, how: Pick<Parameters<typeof lettering>[1], 'colour' | 'voice' | 'bold' | 'most'>): Block =>
    lettering(text, { size, width: inner, middle: true, ...how });
  const content =
    found.case === null
      ? line(picture.caseStays, 21, { colour: look.inkSoft, voice: 'picture' })
      : stack(
          [
            line(caption, 18, { colour: look.accent, voice: 'picture', bold: true }),
            line(lineOf(found.case), 27, { colour: look.ink, voice: 'words', most: 8 }),
          ],
          8,
        );
  return {
    height: 2 * (radius + 34),
    draw: (x, y) => {
      const at = { x: x + width / 2, y: y + radius + 34 };
      return [
        element('circle', { cx: at.x, cy: at.y, r: radius, fill: look.floorLight, stroke: look.paper, 'stroke-width': 9 }),
        element('circle', { cx: at.x, cy: at.y, r: radius, fill: 'none', stroke: look.accent, 'stroke-width': 4 }),
        ...content.draw(at.x, at.y - content.height / 2),
        ...stonesAround(people, { ...at, radius, look }),
      ];
    },
  };
};

/** The first line that says something. */
const lineOf = (story: string): string => story.split('\n').find((line) => line.trim() !== '') ?? '';
