import type { CardId, RoomId, SheetId } from '../ids.ts';
import type { CardKind, Mark, Plan } from '../model/card.ts';
import type { Perspective } from '../model/script.ts';
import type { Lang } from '../model/text.ts';
import type { CardView, FloorView } from '../session/views.ts';
import { inGroups, laidOn, type Laid } from './laid.ts';
import { harvestedRooms, roomOf, type HarvestedRoom, type HarvestedWords } from './subgroups.ts';
import { threads } from './threads.ts';

/**
 * What may leave the room, verbatim: cards the whole room saw and whose authors let them go along. Without authors' names.
 * The case text and the key-word answers are in it only when the bringer released them.
 */
export interface Harvest extends Laid {
  readonly lang: Lang;
  readonly title: string;
  readonly theme: string;
  readonly script: string;
  readonly case: string | null;
  /** What subgroups wrote together and let come along. */
  readonly subgroups: readonly HarvestedRoom[];
  /** Sheets from which something was asked, in the order of the circle; questions from no sheet come last. */
  readonly perspectives: readonly HarvestedSheet[];
  /** Not discussed, or “not now”. */
  readonly openQuestions: readonly OpenQuestion[];
  /** Whether anybody marked questions at all; if not, all of them count as open and that means little. */
  readonly marked: boolean;
  /** Titles of sheets nobody stands at and nobody asked from. */
  readonly emptyChairs: readonly EmptyChair[];
  /** Words at which somebody let a counter-voice hear; not who, nor how many. */
  readonly minority: readonly HarvestedWords[];
  /** Those that do not stand under a group. */
  readonly factors: readonly HarvestedWords[];
  /** What the knowledge clip says, to lay beside the factors; `null` before it lay on the floor. */
  readonly clip: { readonly title: string; readonly points: readonly string[] } | null;
  /** Those that do not stand under a group. */
  readonly insights: readonly HarvestedWords[];
  readonly strengths: readonly { readonly to: string | null; readonly words: readonly HarvestedWords[] }[];
  readonly intentions: readonly HarvestedIntention[];
}

export interface HarvestedSheet {
  readonly perspective: Perspective | null;
  readonly title: string | null;
  readonly questions: readonly HarvestedQuestion[];
}

export interface Asked extends HarvestedWords {
  readonly mark: Mark;
  /** Asked from the place of somebody who is not in the room. */
  readonly assumption: boolean;
  readonly answer: string | null;
}

export interface HarvestedQuestion extends Asked {
  /** Questions on this question, in order; `from` where they were asked from another sheet. */
  readonly followUps: readonly (Asked & { readonly from: string | null })[];
}

export interface OpenQuestion extends HarvestedWords {
  readonly mark: 'open' | 'not-now';
  readonly from: string | null;
}

export interface EmptyChair {
  readonly perspective: Perspective;
  readonly title: string;
}

export interface HarvestedIntention extends HarvestedWords {
  readonly plan: Plan | null;
}

/** What people wrote together, as far as it is at hand. */
export interface HarvestTexts {
  readonly case: string | null;
  readonly subgroups?: ReadonlyMap<RoomId, string>;
}

/** Reads the harvest off the floor of the circle. The case stays out unless it was released, and a subgroup’s words unless it let them come along. */
export const harvest = (floor: FloorView, texts: HarvestTexts, lang: Lang): Harvest => {
  const kept = keptCards(floor);
  const words = (card: CardView): HarvestedWords => ({ text: card.text, room: roomOf(floor, card, lang) });
  const of = (kind: CardKind) => kept.filter(([, card]) => card.kind === kind).map(([, card]) => card);
  const laid = laidOn(floor, { goesAlong: new Set(kept.map(([id]) => id)), lang });
  const recognised = recognisedOn(floor, kept, lang);
  const grouped = new Set([...inGroups(floor), ...recognised.flatMap(({ ids }) => ids)]);
  const looseOf = (kind: CardKind) => kept.filter(([id, card]) => card.kind === kind && !grouped.has(id)).map(([, card]) => words(card));
  const asked = kept.filter(([, card]) => isQuestion(card));
  const titleOf = (sheet: SheetId | null) => (sheet === null ? null : (floor.sheets[sheet]?.title[lang] ?? null));
  const { clip, caseReleased } = floor.room;
  const story = caseReleased ? (texts.case ?? '').trim() : '';
  return {
    lang,
    title: floor.session.title,
    theme: floor.session.theme,
    script: floor.session.scriptTitle[lang],
    case: story === '' ? null : story,
    subgroups: harvestedRooms(floor, texts.subgroups ?? new Map(), lang),
    perspectives: threads(floor, asked, { titleOf, lang }),
    openQuestions: asked.flatMap(([, card]) =>
      card.mark === 'open' || card.mark === 'not-now' ? [{ ...words(card), mark: card.mark, from: titleOf(card.sheet) }] : [],
    ),
    marked: asked.some(([, card]) => card.mark !== 'open'),
    emptyChairs: emptyChairs(floor, lang),
    minority: kept.filter(([, card]) => card.reactions['counter-voice'] !== undefined).map(([, card]) => words(card)),
    ...laid,
    groups: [...laid.groups, ...recognised.map(({ group }) => group)],
    factors: looseOf('factor'),
    clip: clip === null || (clip.title === '' && clip.points.length === 0) ? null : { title: clip.title, points: clip.points },
    insights: looseOf('insight'),
    strengths: byPerson(floor, of('strength'), words),
    intentions: of('intention').map((card) => ({ ...words(card), plan: card.plan })),
  };
};

/** Whether there is anything in it to read. */
export const isBare = (found: Harvest): boolean =>
  found.case === null &&
  [found.subgroups, found.perspectives, found.groups, found.factors, found.insights, found.strengths, found.intentions].every(
    (rows) => rows.length === 0,
  );

/** Equal places come from a reveal: the words' own order tells nothing of who wrote when. */
export const inOrder = (cards: Readonly<Record<CardId, CardView>>): [CardId, CardView][] =>
  (Object.entries(cards) as [CardId, CardView][]).sort(([, a], [, b]) => a.order - b.order || (a.text < b.text ? -1 : 1));

const keptCards = (floor: FloorView) => inOrder(floor.cards).filter(([, card]) => card.harvested && TAKEN.includes(card.kind));

const isQuestion = (card: CardView) => card.kind === 'question' || card.kind === 'follow-up';

/** Insights that were laid on a sheet lie together under its name. */
const recognisedOn = (floor: FloorView, kept: readonly (readonly [CardId, CardView])[], lang: Lang) => {
  const inHeaps = inGroups(floor);
  return Object.entries(floor.sheets)
    .sort(([, one], [, other]) => one.order - other.order)
    .map(([sheet, { title }]) => {
      const here = kept.filter(([id, card]) => card.kind === 'insight' && card.sheet === sheet && !inHeaps.has(id));
      const cards = here.map(([, card]) => ({ text: card.text, assumption: card.assumption, room: roomOf(floor, card, lang) }));
      return { ids: here.map(([id]) => id), group: { name: title[lang], cards } };
    })
    .filter(({ ids }) => ids.length > 0);
};

const emptyChairs = (floor: FloorView, lang: Lang): EmptyChair[] => {
  // Nobody asks from an outcome; that nobody recognised one is no lack.
  if (Object.values(floor.phases).some(({ scene }) => scene === 'outcomes')) return [];
  // Withheld questions count here: their sheet was not empty.
  const asked = new Set(
    Object.values(floor.cards)
      .filter(isQuestion)
      .map((card) => card.sheet),
  );
  return Object.entries(floor.sheets)
    .filter(([id, sheet]) => sheet.people.length === 0 && !asked.has(id as SheetId))
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([, sheet]) => ({ perspective: sheet.perspective, title: sheet.title[lang] }));
};

const byPerson = (floor: FloorView, strengths: readonly CardView[], words: (card: CardView) => HarvestedWords) => {
  const people = new Map<string | null, HarvestedWords[]>();
  for (const card of strengths) {
    const name = card.to === null ? null : (floor.people[card.to]?.name ?? null);
    people.set(name, [...(people.get(name) ?? []), words(card)]);
  }
  return [...people].map(([to, heard]) => ({ to, words: heard }));
};

/** Check-ins, check-outs and proposed cases never leave the room, whatever a card says. */
const TAKEN: readonly CardKind[] = ['question', 'follow-up', 'factor', 'strength', 'insight', 'intention'];
