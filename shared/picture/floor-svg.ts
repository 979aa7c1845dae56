import type { ParticipantId, SheetId } from '../ids.ts';
import { harvest, type Harvest, type HarvestTexts } from '../harvest/harvest.ts';
import { wordsFor } from '../harvest/words.ts';
import type { Lang } from '../model/text.ts';
import type { FloorView, PersonView, SheetView } from '../session/views.ts';
import { lettering, moved, stack, type Block } from './block.ts';
import { circle } from './circle.ts';
import { DAYLIGHT, VOICE, type Look } from './look.ts';
import { sheetBlock } from './sheets.ts';
import { looseParts, questionSlips } from './slips.ts';
import { stoneOf, type StoneView } from './stones.ts';
import { document, element, words, type Xml } from './xml.ts';

export interface PictureChoices {
  readonly lang: Lang;
  /** As for the harvest: the case is in the picture only when it was released. */
  readonly texts?: HarvestTexts;
  /** Whether the stones carry names; the slips never do. */
  readonly names?: boolean;
  readonly look?: Look;
}

/** The floor as a picture (SVG): the sheets around the circle, who stands there, and every word that may be taken home, verbatim. */
export const floorToSvg = (floor: FloorView, { lang, texts = { case: null }, names = false, look = DAYLIGHT }: PictureChoices): string => {
  const found = harvest(floor, texts, lang);
  const { left, right, below } = placed(floor);
  const side = (sheets: readonly [SheetId, SheetView][]): Block =>
    stack(
      sheets.map(([id, sheet], at) => sheetWithSlips(found, { floor, id, sheet, names, look, turn: at % 2 === 0 ? -0.5 : 0.5 })),
      GAP,
    );
  const middle = stack(
    [
      circle(found, { people: inTheCircle(floor, names), width: MIDDLE, look }),
      ...below.map(([id, sheet]) => moved(sheetWithSlips(found, { floor, id, sheet, names, look, turn: 0 }), (MIDDLE - SIDE) / 2)),
      ...unplacedQuestions(found, look),
    ],
    GAP,
  );
  const header = heading(found, look);
  const top = EDGE + header.height + GAP;
  const columns = [
    [side(left), EDGE],
    [middle, EDGE + SIDE + GUTTER],
    [side(right), WIDTH - EDGE - SIDE],
  ] as const;
  const around = Math.max(...columns.map(([block]) => block.height));
  const loose = inColumns(looseParts(found, { width: THIRD, look }), top + around + 2 * GAP);
  const height = Math.ceil(loose.end + EDGE + 24);
  return picture(found, { height, look }, [
    ...header.draw(EDGE, EDGE),
    ...columns.flatMap(([block, x]) => block.draw(x, top)),
    ...loose.drawn,
  ]);
};

interface Place {
  readonly floor: FloorView;
  readonly id: SheetId;
  readonly sheet: SheetView;
  readonly names: boolean;
  readonly look: Look;
  readonly turn: number;
}

const sheetWithSlips = (found: Harvest, { floor, id, sheet, names, look, turn }: Place): Block => {
  const title = sheet.title[found.lang];
  const people = peopleAt(floor, sheet.people, names);
  // The harvest tells sheets by their title and perspective.
  const questions = found.perspectives.find((one) => one.perspective === sheet.perspective && one.title === title)?.questions ?? [];
  const isEmpty = found.emptyChairs.some((chair) => chair.title === title) && floor.sheets[id] === sheet;
  const room = { width: SIDE, look, hue: look.hues[sheet.perspective] };
  return stack(
    [
      sheetBlock({ ...sheet, title, hint: sheet.hint[found.lang], people, isEmpty, lang: found.lang }, { ...room, turn }),
      ...questions.map((question) => questionSlips(question, found, room)),
    ],
    12,
  );
};

/** Questions from no sheet lie in the middle. */
const unplacedQuestions = (found: Harvest, look: Look): readonly Block[] => {
  const questions = found.perspectives.filter(({ title }) => title === null).flatMap((one) => one.questions);
  const title = lettering(wordsFor(found.lang).otherQuestions, {
    size: 22,
    colour: look.accent,
    width: MIDDLE,
    voice: 'picture',
    bold: true,
  });
  return questions.length === 0 ? [] : [stack([title, ...questions.map((one) => questionSlips(one, found, { width: MIDDLE, look }))], 12)];
};

const peopleAt = (floor: FloorView, ids: readonly ParticipantId[], names: boolean): readonly StoneView[] =>
  ids.flatMap((id) => {
    const person: PersonView | undefined = floor.people[id];
    return person === undefined ? [] : [stoneOf(person, names)];
  });

const inTheCircle = (floor: FloorView, names: boolean): readonly StoneView[] => {
  const standing = new Set(Object.values<SheetView>(floor.sheets).flatMap(({ people }) => people));
  const here = (Object.entries(floor.people) as [ParticipantId, PersonView][])
    .filter(([id, { presence }]) => presence === 'here' && !standing.has(id))
    .sort(([, one], [, other]) => one.order - other.order);
  return peopleAt(
    floor,
    here.map(([id]) => id),
    names,
  );
};

/** Left and right by turns, as on the floor; the chair of who is absent, or the odd one out, below the circle. */
const placed = (floor: FloorView) => {
  const sheets = (Object.entries(floor.sheets) as [SheetId, SheetView][]).sort(([, one], [, other]) => one.order - other.order);
  const last = sheets.findLast(([, { absent }]) => absent) ?? (sheets.length % 2 === 1 ? sheets.at(-1) : undefined);
  const rest = sheets.filter((one) => one !== last);
  return {
    left: rest.filter((_, at) => at % 2 === 0),
    right: rest.filter((_, at) => at % 2 === 1),
    below: last === undefined ? [] : [last],
  };
};

const heading = ({ title, theme, script }: Harvest, look: Look): Block => {
  const line = (text: string, size: number, colour: string, bold: boolean): Block =>
    lettering(text, { size, colour, width: WIDTH - 2 * EDGE, voice: 'picture', bold, most: 3 });
  return stack(
    [
      line(title, 22, look.accent, true),
      line(theme === '' ? script : theme, 40, look.ink, true),
      ...(theme === '' ? [] : [line(script, 20, look.inkSoft, false)]),
    ],
    4,
  );
};

/** Each next part goes where there is most room. */
const inColumns = (parts: readonly Block[], top: number): { readonly drawn: readonly Xml[]; readonly end: number } => {
  const ends = [top, top, top];
  const drawn = parts.flatMap((part) => {
    const column = ends.indexOf(Math.min(...ends));
    const y = ends[column] ?? top;
    ends[column] = y + part.height + GAP;
    return part.draw(EDGE + column * (THIRD + GUTTER), y);
  });
  return { drawn, end: parts.length === 0 ? top - 2 * GAP : Math.max(...ends) - GAP };
};

const picture = (found: Harvest, { height, look }: { readonly height: number; readonly look: Look }, drawn: readonly Xml[]): string => {
  const { picture: said, madeWith } = wordsFor(found.lang);
  const seams = Array.from({ length: Math.floor(WIDTH / PLANK) }, (_, at) =>
    element('path', {
      d: `M${String((at + 1) * PLANK - 40)} 0V${String(height)}`,
      stroke: look.floorSeam,
      'stroke-width': 1.5,
      'stroke-opacity': 0.55,
    }),
  );
  return document(
    element(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width: WIDTH,
        height,
        viewBox: `0 0 ${String(WIDTH)} ${String(height)}`,
        role: 'img',
        lang: found.lang,
      },
      [
        element('title', {}, [words(`${said.title}: ${found.title}`)]),
        element('desc', {}, [words(said.about)]),
        element('rect', { width: WIDTH, height, fill: look.floor, stroke: 'none' }),
        ...seams,
        ...drawn,
        element('text', { x: EDGE, y: height - 28, 'font-family': VOICE, 'font-size': 15, fill: look.inkSoft, stroke: 'none' }, [
          words(madeWith),
        ]),
      ],
    ),
  );
};

const WIDTH = 1600;
const EDGE = 56;
const GUTTER = 36;
const SIDE = 440;
const MIDDLE = WIDTH - 2 * EDGE - 2 * SIDE - 2 * GUTTER;
const THIRD = (WIDTH - 2 * EDGE - 2 * GUTTER) / 3;
const GAP = 28;
const PLANK = 200;
