import type { SheetId } from '../../shared/ids.ts';
import type { Perspective } from '../../shared/model/script.ts';
import type { FloorView } from '../../shared/session/views.ts';
import type { FloorContext } from './floor.ts';
import { someoneOf, type Someone } from './floorSlip.ts';

/** A sheet in the circle, and who stands there. */
export interface FloorSheet {
  readonly id: SheetId;
  readonly perspective: Perspective;
  readonly title: string;
  readonly hint: string;
  readonly examples: readonly string[];
  readonly people: readonly (Someone & { readonly typing: boolean })[];
  readonly questions: number;
  readonly absent: boolean;
  readonly empty: boolean;
  readonly full: boolean;
  /** What lies in the middle comes from here. */
  readonly lit: boolean;
}

export const floorSheet = (floor: FloorView, { lang, typing }: FloorContext, id: SheetId): FloorSheet | null => {
  const sheet = floor.sheets[id];
  if (sheet === undefined) return null;
  const people = sheet.people.flatMap((person) => {
    const someone = someoneOf(floor, person);
    return someone === null ? [] : [{ ...someone, typing: typing.get(person) === id }];
  });
  const { spotlight } = floor.room;
  return {
    id,
    perspective: sheet.perspective,
    title: sheet.title[lang],
    hint: sheet.hint[lang],
    examples: sheet.questions.map((question) => question[lang]),
    people,
    questions: Object.values(floor.cards).filter((card) => card.sheet === id && ASKING.has(card.kind)).length,
    absent: sheet.absent,
    empty: people.length === 0,
    full: people.length >= sheet.capacity,
    lit: spotlight !== null && (spotlight.kind === 'sheet' ? spotlight.sheet === id : floor.cards[spotlight.card]?.sheet === id),
  };
};

/** How the sheets lie: left and right of the circle; the chair of who is absent, or the odd one out, below it. */
export const aroundTheCircle = (sheets: readonly FloorSheet[]): Around => {
  const last = sheets.findLast((sheet) => sheet.absent) ?? (sheets.length % 2 === 1 ? sheets.at(-1) : undefined);
  const rest = sheets.filter((sheet) => sheet !== last);
  const half = Math.ceil(rest.length / 2);
  // Reading order goes round: left column down is every other sheet, so that the first two stand opposite each other.
  return {
    left: rest.filter((_, index) => index % 2 === 0).slice(0, half),
    right: rest.filter((_, index) => index % 2 === 1),
    below: last ?? null,
  };
};

export interface Around {
  readonly left: readonly FloorSheet[];
  readonly right: readonly FloorSheet[];
  readonly below: FloorSheet | null;
}

const ASKING: ReadonlySet<string> = new Set(['question', 'follow-up']);
