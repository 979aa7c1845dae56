import type { CardId } from '../ids.ts';
import type { LinkEnd, TensionWords } from '../model/links.ts';
import type { CardView, FloorView, GroupView, LinkView } from '../session/views.ts';
import type { Lang } from '../model/text.ts';
import { comparisonOf, type Ours } from './comparison.ts';
import { roomOf, type HarvestedWords } from './subgroups.ts';

/** What people laid together, as far as it goes along: a group without any such card, or a line with such an end, stays behind. */
export interface Laid {
  readonly groups: readonly HarvestedGroup[];
  readonly tensions: readonly HarvestedTension[];
  /** `null`: nobody laid ours beside the clip. */
  readonly comparison: HarvestedComparison | null;
}

export interface HarvestedGroup {
  /** Empty when nobody named it. */
  readonly name: string;
  readonly cards: readonly LaidWords[];
}

export interface LaidWords extends HarvestedWords {
  /** Said from the place of somebody who is not in the room. */
  readonly assumption: boolean;
}

export interface HarvestedTension {
  readonly between: readonly [LaidThing, LaidThing];
  readonly words: TensionWords;
}

/** A card or a point of the clip by its words; a group by its name and what lies in it. */
export interface LaidThing {
  readonly kind: LinkEnd['kind'];
  readonly name: string;
  readonly words: readonly LaidWords[];
}

export interface HarvestedComparison {
  readonly overlap: readonly { readonly ours: readonly LaidThing[]; readonly clip: readonly string[] }[];
  readonly onlyOurs: readonly LaidThing[];
  readonly onlyClip: readonly string[];
}

export const laidOn = (floor: FloorView, along: Along): Laid => ({
  groups: Object.values<GroupView>(floor.groups)
    .sort((one, other) => one.order - other.order)
    .map(({ name, cards }) => ({ name, cards: wordsOf(floor, cards, along) }))
    .filter(({ cards }) => cards.length > 0),
  tensions: Object.values<LinkView>(floor.links)
    .filter(({ kind }) => kind === 'tension')
    .flatMap(({ from, to, words }) => {
      const [one, other] = [thingAt(floor, from, along), thingAt(floor, to, along)];
      return one === null || other === null ? [] : [{ between: [one, other] as const, words }];
    }),
  comparison: comparedOn(floor, along),
});

interface Along {
  /** The cards that may be taken home. */
  readonly goesAlong: ReadonlySet<CardId>;
  readonly lang: Lang;
}

/** The cards that go along under the name of a group. */
export const inGroups = (floor: FloorView): ReadonlySet<CardId> =>
  new Set(Object.values<GroupView>(floor.groups).flatMap(({ cards }) => cards));

const comparedOn = (floor: FloorView, along: Along): HarvestedComparison | null => {
  const found = comparisonOf(floor, (card) => along.goesAlong.has(card));
  if (found === null) return null;
  const things = (ours: readonly Ours[]) => ours.flatMap((one) => thingAt(floor, one, along) ?? []);
  const points = (places: readonly number[]) => places.flatMap((at) => floor.room.clip?.points[at] ?? []);
  return {
    overlap: found.overlap.map((one) => ({ ours: things(one.ours), clip: points(one.points) })),
    onlyOurs: things(found.onlyOurs),
    onlyClip: points(found.onlyClip),
  };
};

const thingAt = (floor: FloorView, end: LinkEnd, along: Along): LaidThing | null => {
  switch (end.kind) {
    case 'card':
      return filled('card', '', wordsOf(floor, [end.card], along));
    case 'group': {
      const group: GroupView | undefined = floor.groups[end.group];
      return group === undefined ? null : filled('group', group.name, wordsOf(floor, group.cards, along));
    }
    case 'point': {
      const text = floor.room.clip?.points[end.point];
      return text === undefined ? null : { kind: 'point', name: '', words: [{ text, assumption: false, room: null }] };
    }
  }
};

const filled = (kind: LinkEnd['kind'], name: string, words: readonly LaidWords[]): LaidThing | null =>
  words.length === 0 ? null : { kind, name, words };

const wordsOf = (floor: FloorView, cards: readonly CardId[], { goesAlong, lang }: Along): readonly LaidWords[] =>
  cards.flatMap((id) => {
    const card: CardView | undefined = floor.cards[id];
    return card === undefined || !goesAlong.has(id)
      ? []
      : [{ text: card.text, assumption: card.assumption, room: roomOf(floor, card, lang) }];
  });
