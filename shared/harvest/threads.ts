import type { CardId, SheetId } from '../ids.ts';
import type { Lang } from '../model/text.ts';
import type { CardView, FloorView } from '../session/views.ts';
import type { Asked, HarvestedSheet } from './harvest.ts';
import { roomOf } from './subgroups.ts';

type Entry = readonly [CardId, CardView];

/** Questions by the sheet they were asked from, each with the questions on it. A question on one that stayed behind stands by itself. */
export const threads = (
  floor: FloorView,
  asked: readonly Entry[],
  { titleOf, lang }: { readonly titleOf: (sheet: SheetId | null) => string | null; readonly lang: Lang },
): HarvestedSheet[] => {
  const words = (card: CardView) => askedIn(floor, card, lang);
  const kept = new Set(asked.map(([id]) => id));
  const roots = new Map<CardId, Entry[]>();
  for (const entry of asked) {
    const root = rootOf(floor, kept, entry[0]);
    roots.set(root, [...(roots.get(root) ?? []), entry]);
  }
  const places = Object.entries(floor.sheets).sort(([, a], [, b]) => a.order - b.order);
  const known = new Set(places.map(([id]) => id));
  const questionsAt = (stands: (sheet: SheetId | null) => boolean) =>
    asked.flatMap(([id, card]) =>
      roots.has(id) && stands(card.sheet)
        ? [
            {
              ...words(card),
              followUps: (roots.get(id) ?? [])
                .filter(([other]) => other !== id)
                .map(([, follow]) => ({ ...words(follow), from: follow.sheet === card.sheet ? null : titleOf(follow.sheet) })),
            },
          ]
        : [],
    );
  return [
    ...places.map(([id, sheet]) => ({
      perspective: sheet.perspective,
      title: titleOf(id as SheetId),
      questions: questionsAt((at) => at === id),
    })),
    { perspective: null, title: null, questions: questionsAt((at) => at === null || !known.has(at)) },
  ].filter((sheet) => sheet.questions.length > 0);
};

const askedIn = (floor: FloorView, card: CardView, lang: Lang): Asked => {
  const { text, mark, assumption, answer } = card;
  return {
    text,
    room: roomOf(floor, card, lang),
    mark,
    assumption,
    answer: floor.room.caseReleased && answer !== null && answer !== '' ? answer : null,
  };
};

/** The topmost question this one asks on that goes along too. */
const rootOf = (floor: FloorView, kept: ReadonlySet<CardId>, id: CardId): CardId => {
  let root = id;
  const seen = new Set<CardId>();
  for (let at: CardId | null = id; at !== null && !seen.has(at); at = floor.cards[at]?.parent ?? null) {
    seen.add(at);
    if (kept.has(at)) root = at;
  }
  return root;
};
