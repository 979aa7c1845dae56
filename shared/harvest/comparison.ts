import type { CardId, GroupId } from '../ids.ts';
import { keyOf, type LinkEnd } from '../model/links.ts';
import type { CardView, FloorView, LinkView } from '../session/views.ts';

/** Our factors beside the clip's points, as people linked them: what is the same, what is only ours, what only the clip says. */
export interface Comparison {
  readonly overlap: readonly Overlap[];
  readonly onlyOurs: readonly Ours[];
  /** Points by their place in the clip. */
  readonly onlyClip: readonly number[];
}

/** Things of ours and points of the clip that hang together by lines of `same`. */
export interface Overlap {
  readonly ours: readonly Ours[];
  readonly points: readonly number[];
}

/** A card by itself; a card in a group counts as its group. */
export type Ours = Extract<LinkEnd, { kind: 'card' | 'group' }>;

/** `null` as long as nobody linked anything of ours with the clip: not compared yet is not the same as different. */
export const comparisonOf = (floor: FloorView, passes: (card: CardId) => boolean = () => true): Comparison | null => {
  const points = floor.room.clip?.points ?? [];
  const overlap = overlapsIn(floor, passes);
  if (overlap.length === 0) return null;
  const met = new Set(overlap.flatMap(({ ours }) => ours.map(keyOf)));
  const touched = new Set(overlap.flatMap((one) => one.points));
  const factors = cardsOf(floor).filter(([id, card]) => card.kind === 'factor' && passes(id));
  return {
    overlap,
    onlyOurs: distinct(factors.map(([id]) => unitOf(floor, id))).filter((one) => !met.has(keyOf(one))),
    onlyClip: points.map((_, at) => at).filter((at) => !touched.has(at)),
  };
};

const overlapsIn = (floor: FloorView, passes: (card: CardId) => boolean): readonly Overlap[] => {
  const pairs = Object.values<LinkView>(floor.links).flatMap((link) => pairOf(floor, link, passes));
  return pairs
    .sort((one, other) => one.point - other.point)
    .reduce<readonly Overlap[]>((overlaps, { ours, point }) => {
      const touches = (one: Overlap): boolean => one.points.includes(point) || one.ours.some((unit) => keyOf(unit) === keyOf(ours));
      const joined = overlaps.filter(touches);
      const merged = {
        ours: distinct([...joined.flatMap((one) => one.ours), ours]),
        points: [...new Set([...joined.flatMap((one) => one.points), point])],
      };
      const first = joined[0];
      return first === undefined
        ? [...overlaps, merged]
        : overlaps.flatMap((one) => (one === first ? [merged] : joined.includes(one) ? [] : [one]));
    }, []);
};

/** What a line says about ours and the clip; a line between two of ours, or two points, says nothing of that. */
const pairOf = (
  floor: FloorView,
  { kind, from, to }: LinkView,
  passes: (card: CardId) => boolean,
): readonly { readonly ours: Ours; readonly point: number }[] => {
  const [ours, point] = from.kind === 'point' ? [to, from] : [from, to];
  if (kind !== 'same' || point.kind !== 'point' || ours.kind === 'point') return [];
  if (ours.kind === 'card')
    return passes(ours.card) && ours.card in floor.cards ? [{ ours: unitOf(floor, ours.card), point: point.point }] : [];
  return floor.groups[ours.group]?.cards.some(passes) === true ? [{ ours, point: point.point }] : [];
};

const unitOf = (floor: FloorView, card: CardId): Ours => {
  const group = (Object.keys(floor.groups) as GroupId[]).find((id) => floor.groups[id]?.cards.includes(card));
  return group === undefined ? { kind: 'card', card } : { kind: 'group', group };
};

const distinct = (units: readonly Ours[]): readonly Ours[] => [...new Map(units.map((unit) => [keyOf(unit), unit])).values()];

const cardsOf = (floor: FloorView): readonly (readonly [CardId, CardView])[] =>
  (Object.entries(floor.cards) as [CardId, CardView][]).sort(([one, a], [other, b]) => a.order - b.order || (one < other ? -1 : 1));
