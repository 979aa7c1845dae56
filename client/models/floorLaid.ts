import type { CardId, GroupId, LinkId } from '../../shared/ids.ts';
import { keyOf, type LinkEnd, type LinkKind, type TensionWords } from '../../shared/model/links.ts';
import { comparisonOf, type Comparison, type Ours } from '../../shared/harvest/comparison.ts';
import type { Lang } from '../../shared/model/text.ts';
import type { FloorView, GroupView, LinkView } from '../../shared/session/views.ts';
import { slipOf, type FloorSlip } from './floorSlip.ts';
import { wordsOf } from './laying.ts';

/** Cards that lie in one heap on the shared screen. */
export interface FloorGroup {
  readonly id: GroupId;
  /** Empty until somebody gives it one. */
  readonly name: string;
  readonly slips: readonly FloorSlip[];
}

/** A tension between two things that lie in sight. */
export interface FloorThread {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

export interface FloorLaid {
  readonly groups: readonly FloorGroup[];
  readonly loose: readonly FloorSlip[];
}

/** Of the cards of a scene: those that lie together with what else lies there, and those by themselves. */
export const laidAmong = (floor: FloorView, lang: Lang, slips: readonly FloorSlip[]): FloorLaid => {
  const here = new Set<CardId>(slips.map(({ id }) => id));
  const groups = (Object.entries(floor.groups) as [GroupId, GroupView][])
    .filter(([, { cards }]) => cards.some((card) => here.has(card)))
    .sort(([, one], [, other]) => one.order - other.order)
    .map(([id]) => groupAt(floor, lang, id));
  const grouped = new Set(groups.flatMap((group) => group.slips.map(({ id }) => id)));
  return { groups, loose: slips.filter(({ id }) => !grouped.has(id)) };
};

/** Ours beside the clip, ready to draw; `null` as long as nobody linked anything. */
export interface FloorComparison {
  readonly overlap: readonly { readonly ours: readonly FloorUnit[]; readonly points: readonly FloorPoint[] }[];
  readonly onlyOurs: readonly FloorUnit[];
  readonly onlyClip: readonly FloorPoint[];
}
export type FloorUnit = { readonly kind: 'card'; readonly slip: FloorSlip } | { readonly kind: 'group'; readonly group: FloorGroup };
export interface FloorPoint {
  readonly key: string;
  readonly text: string;
}

export const floorComparison = (floor: FloorView, lang: Lang): FloorComparison | null => {
  const found: Comparison | null = comparisonOf(floor);
  if (found === null) return null;
  const units = (ours: readonly Ours[]) => ours.flatMap((one) => unitOf(floor, lang, one) ?? []);
  const points = (places: readonly number[]) => pointsOf(floor).filter((_, at) => places.includes(at));
  return {
    overlap: found.overlap.map((one) => ({ ours: units(one.ours), points: points(one.points) })),
    onlyOurs: units(found.onlyOurs),
    onlyClip: points(found.onlyClip),
  };
};

/** Threads between things of which the scene draws both ends. */
export const threadsIn = (floor: FloorView, drawn: ReadonlySet<string>): readonly FloorThread[] =>
  Object.values<LinkView>(floor.links)
    .filter(({ kind }) => kind === 'tension')
    .map(({ id, from, to }) => ({ id, from: keyOf(from), to: keyOf(to) }))
    .filter(({ from, to }) => drawn.has(from) && drawn.has(to));

/** What lies at the other end of a line, and what was said about it. */
export interface FloorAcross {
  readonly id: LinkId;
  readonly kind: LinkKind;
  readonly words: string;
  readonly told: TensionWords;
}

/** The other ends of a card's lines, also where the scene draws no thread to them: what it is in tension with goes first. */
export const acrossFrom = (floor: FloorView, card: CardId): readonly FloorAcross[] => {
  const own = keyOf({ kind: 'card', card });
  return Object.values<LinkView>(floor.links)
    .filter(({ from, to }) => keyOf(from) === own || keyOf(to) === own)
    .toSorted((one, other) => Number(one.kind !== 'tension') - Number(other.kind !== 'tension'))
    .flatMap(({ id, kind, from, to, words: told }) => {
      const words = wordsOf(floor, keyOf(from) === own ? to : from);
      return words === null ? [] : [{ id, kind, words, told }];
    });
};

export const keysOf = ({ groups, loose }: FloorLaid): ReadonlySet<string> =>
  new Set<string>([...loose.map(({ id }) => id), ...groups.flatMap((group) => [group.id, ...group.slips.map(({ id }) => id)])]);

export const pointsOf = ({ room }: Pick<FloorView, 'room'>): readonly FloorPoint[] =>
  (room.clip?.points ?? []).map((text, point) => ({ key: keyOf({ kind: 'point', point } satisfies LinkEnd), text }));

const groupAt = (floor: FloorView, lang: Lang, id: GroupId): FloorGroup => {
  const group = floor.groups[id];
  return { id, name: group?.name ?? '', slips: (group?.cards ?? []).flatMap((card) => slipOf(floor, lang, card) ?? []) };
};

const unitOf = (floor: FloorView, lang: Lang, ours: Ours): FloorUnit | null => {
  if (ours.kind === 'group') return { kind: 'group', group: groupAt(floor, lang, ours.group) };
  const slip = slipOf(floor, lang, ours.card);
  return slip === null ? null : { kind: 'card', slip };
};
