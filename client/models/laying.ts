import type { CardId, GroupId, LinkId } from '../../shared/ids.ts';
import type { CardKind } from '../../shared/model/card.ts';
import { keyOf, type LinkEnd, type LinkKind, type TensionWords } from '../../shared/model/links.ts';
import type { Ack } from '../../shared/protocol/control.ts';
import { comparisonOf, type Comparison } from '../../shared/harvest/comparison.ts';
import type { DeskView, FloorView, GroupView, LinkView } from '../../shared/session/views.ts';
import type { Act } from '../connection/types.ts';
import { liesHere } from './liesHere.ts';

/** What lies together, which lines are drawn, and what one may do about it; the same for a phone and the console. */
export interface LayingModel {
  /** A card, a group or a point of the clip; `null` when nobody sees it (any more). */
  readonly at: (end: LinkEnd) => ThingModel | null;
  readonly groups: readonly GroupModel[];
  readonly groupOf: (card: CardId) => GroupModel | null;
  /** `null`: nobody linked anything with the clip yet. */
  readonly comparison: Comparison | null;
  /** Lays a card with another, or in a group, or apart; `undefined` where it may not go. */
  readonly put: (card: CardId, into: LinkEnd | null) => Attempt | undefined;
  readonly mayLay: boolean;
  readonly mayLink: boolean;
}

export interface ThingModel {
  readonly end: LinkEnd;
  readonly key: string;
  /** A card's or point's own words; of a group its name, or what lies uppermost. */
  readonly words: string;
  readonly lines: readonly LineModel[];
  /** What it can be laid with; made when asked, for there may be many. */
  readonly lay: (() => readonly Choice[]) | undefined;
  readonly takeOut: Attempt | undefined;
  /** What a line can be drawn to. */
  readonly draw: ((kind: LinkKind) => readonly Choice[]) | undefined;
}

export interface Choice {
  readonly key: string;
  readonly end: LinkEnd;
  readonly words: string;
  readonly choose: Attempt;
}

/** A line, seen from one of its ends. */
export interface LineModel {
  readonly id: LinkId;
  readonly kind: LinkKind;
  readonly from: LinkEnd;
  readonly to: LinkEnd;
  readonly other: string;
  /** Seen from where it was drawn. */
  readonly first: boolean;
  readonly told: TensionWords;
  readonly tell: ((words: TensionWords) => Promise<Ack>) | undefined;
  readonly drop: Attempt | undefined;
}

export interface GroupModel {
  readonly id: GroupId;
  /** Empty until somebody gives it one. */
  readonly name: string;
  readonly cards: readonly CardId[];
  readonly rename: ((name: string) => Promise<Ack>) | undefined;
  readonly takeApart: Attempt | undefined;
}

export type Attempt = () => Promise<Ack>;

export interface LayingInput {
  readonly floor: FloorView;
  readonly desk: Pick<DeskView, 'me'>;
  readonly act: Act;
}

export const layingModel = ({ floor, desk, act }: LayingInput): LayingModel => {
  const { mayGroup, mayLink } = desk.me;
  const groups = idsByOrder(floor.groups).map((id): GroupModel => {
    const { name, cards } = floor.groups[id] as GroupView;
    return {
      id,
      name,
      cards: cards.filter((card) => card in floor.cards),
      rename: mayGroup ? (to) => act('group.name', { group: id, name: to }) : undefined,
      takeApart: mayGroup ? () => act('group.dissolve', { group: id }) : undefined,
    };
  });
  const groupByCard = new Map(groups.flatMap((group) => group.cards.map((card) => [card, group] as const)));
  const linesByKey = linesOf(floor);
  const words = (end: LinkEnd): string | null => wordsOf(floor, end);
  const put: LayingModel['put'] = (card, into) => {
    const known = floor.cards[card];
    if (!mayGroup || known === undefined || !LAYABLE.has(known.kind)) return undefined;
    const lies = groupByCard.get(card);
    if (into === null) return lies === undefined ? undefined : () => act('group.put', { card, into: null });
    if (into.kind === 'group') return lies?.id === into.group ? undefined : () => act('group.put', { card, into });
    if (into.kind === 'point' || into.card === card || (lies !== undefined && lies === groupByCard.get(into.card))) return undefined;
    const there = floor.cards[into.card];
    return there === undefined || !LAYABLE.has(there.kind) ? undefined : () => act('group.put', { card, into });
  };
  const candidates = (): readonly LinkEnd[] => [
    ...groups.map(({ id }): LinkEnd => ({ kind: 'group', group: id })),
    ...idsByOrder(floor.cards)
      .filter((id) => isCandidate(floor, id))
      .map((card): LinkEnd => ({ kind: 'card', card })),
    ...(floor.room.clip?.points ?? []).map((_, point): LinkEnd => ({ kind: 'point', point })),
  ];
  const choice = (end: LinkEnd, choose: Attempt): Choice => ({ key: keyOf(end), end, words: words(end) ?? '', choose });

  const at = (end: LinkEnd): ThingModel | null => {
    const own = words(end);
    if (own === null) return null;
    const key = keyOf(end);
    const lines = (linesByKey.get(key) ?? []).map((line) => lineFrom(line, end, { words, act, mayLink }));
    const isLinked = (kind: LinkKind, other: LinkEnd): boolean =>
      lines.some((line) => line.kind === kind && keyOf(line.first ? line.to : line.from) === keyOf(other));
    const card = end.kind === 'card' ? end.card : null;
    const mayLie = card !== null && mayGroup && LAYABLE.has(floor.cards[card]?.kind as CardKind);
    return {
      end,
      key,
      words: own,
      lines,
      lay: mayLie
        ? () =>
            candidates().flatMap((other) => {
              // A card that lies in a group is reached through its group.
              if (other.kind === 'card' && groupByCard.has(other.card)) return [];
              const go = put(card, other);
              return go === undefined ? [] : [choice(other, go)];
            })
        : undefined,
      takeOut: card === null ? undefined : put(card, null),
      draw:
        mayLink && (card === null || LINKABLE.has(floor.cards[card]?.kind as CardKind))
          ? (kind) =>
              candidates()
                .filter((other) => keyOf(other) !== key && !isLinked(kind, other) && !holds(groupByCard, end, other))
                .map((other) => choice(other, () => act('link.make', { kind, from: end, to: other })))
          : undefined,
    };
  };
  return {
    at,
    groups,
    groupOf: (card) => groupByCard.get(card) ?? null,
    comparison: comparisonOf(floor),
    put,
    mayLay: mayGroup,
    mayLink,
  };
};

const lineFrom = (
  { id, kind, from, to, words: told }: LinkView,
  end: LinkEnd,
  { words, act, mayLink }: { readonly words: (end: LinkEnd) => string | null; readonly act: Act; readonly mayLink: boolean },
): LineModel => {
  const first = keyOf(from) === keyOf(end);
  return {
    id,
    kind,
    from,
    to,
    other: words(first ? to : from) ?? '',
    first,
    told,
    tell: mayLink && kind === 'tension' ? (more) => act('link.tell', { link: id, words: more }) : undefined,
    drop: mayLink ? () => act('link.drop', { link: id }) : undefined,
  };
};

const linesOf = (floor: FloorView): ReadonlyMap<string, readonly LinkView[]> => {
  const lines = new Map<string, LinkView[]>();
  const put = (end: LinkEnd, line: LinkView): void => void lines.set(keyOf(end), [...(lines.get(keyOf(end)) ?? []), line]);
  for (const line of Object.values<LinkView>(floor.links)) {
    put(line.from, line);
    put(line.to, line);
  }
  return lines;
};

/** The words of a thing as others are told of it; `null` when it is not there. */
export const wordsOf = (floor: FloorView, end: LinkEnd): string | null => {
  switch (end.kind) {
    case 'card':
      return floor.cards[end.card]?.text ?? null;
    case 'point':
      return floor.room.clip?.points[end.point] ?? null;
    case 'group': {
      const group = floor.groups[end.group];
      if (group === undefined) return null;
      const first = group.cards[0];
      return group.name === '' ? (first === undefined ? '' : (floor.cards[first]?.text ?? '')) : group.name;
    }
  }
};

/** A group and what lies in it: a line between them would say nothing. */
const holds = (groupByCard: ReadonlyMap<CardId, GroupModel>, one: LinkEnd, other: LinkEnd): boolean => {
  const [group, card] = one.kind === 'group' ? [one, other] : [other, one];
  return group.kind === 'group' && card.kind === 'card' && groupByCard.get(card.card)?.id === group.group;
};

const isCandidate = (floor: FloorView, id: CardId): boolean => {
  const card = floor.cards[id];
  return card !== undefined && LINKABLE.has(card.kind) && liesHere(floor, card);
};

const idsByOrder = <Id extends string>(table: Readonly<Record<Id, { readonly order: number }>>): readonly Id[] =>
  (Object.keys(table) as Id[]).sort((one, other) => table[one].order - table[other].order || (one < other ? -1 : 1));

/** A question on a question stays with its question. */
const LAYABLE: ReadonlySet<CardKind> = new Set(['question', 'factor', 'strength', 'insight', 'intention', 'tip']);
const LINKABLE: ReadonlySet<CardKind> = new Set([...LAYABLE, 'follow-up']);
