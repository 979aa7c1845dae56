import type { CardId, GroupId, LinkId } from '../../shared/ids.ts';
import type { FloorView, GroupView, LinkView } from '../../shared/session/views.ts';
import { wordsOf } from './laying.ts';

/** What changed in what lies together, as the polite live region tells it: by whoever's hand, one's own included. */
export type LayingNews =
  | { readonly kind: 'laid'; readonly card: string; readonly beside: string }
  | { readonly kind: 'laidIn'; readonly card: string; readonly name: string }
  | { readonly kind: 'out'; readonly card: string }
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'tension' | 'same'; readonly from: string; readonly to: string }
  | { readonly kind: 'unnamed' | 'apart' | 'dropped' };

type Laid = Pick<FloorView, 'groups' | 'links' | 'cards' | 'room'>;

export const layingNews = (before: FloorView, after: FloorView): readonly LayingNews[] => [
  ...(Object.keys(after.groups) as GroupId[]).flatMap((id) => groupNews(before, after, id)),
  ...(Object.keys(before.groups) as GroupId[])
    .filter((id) => !(id in after.groups) && (before.groups[id]?.cards.length ?? 0) > 1)
    .map(() => ({ kind: 'apart' }) as const),
  ...outNews(before, after),
  ...linkNews(before, after),
];

const groupNews = (before: Laid, after: Laid, id: GroupId): readonly LayingNews[] => {
  const now = after.groups[id] as GroupView;
  const was = before.groups[id];
  const come = now.cards.filter((card) => was?.cards.includes(card) !== true);
  const lay = was === undefined && come.length > 1 ? come.slice(1) : come;
  const beside = textOf(after, now.cards.find((card) => !lay.includes(card)) ?? null);
  return [
    ...lay.map((card): LayingNews =>
      now.name === ''
        ? { kind: 'laid', card: textOf(after, card), beside }
        : { kind: 'laidIn', card: textOf(after, card), name: short(now.name) },
    ),
    ...(was === undefined || was.name === now.name
      ? []
      : now.name === ''
        ? [{ kind: 'unnamed' } as const]
        : [{ kind: 'named', name: now.name } as const]),
  ];
};

/** Cards that lie by themselves again while their group stayed; of one that was taken apart nothing more needs saying. */
const outNews = (before: Laid, after: Laid): readonly LayingNews[] => {
  const grouped = new Set(Object.values<GroupView>(after.groups).flatMap(({ cards }) => cards));
  return (Object.keys(before.groups) as GroupId[])
    .filter((id) => id in after.groups || before.groups[id]?.cards.length === 1)
    .flatMap((id) => before.groups[id]?.cards ?? [])
    .filter((card) => !grouped.has(card) && card in after.cards)
    .map((card) => ({ kind: 'out', card: textOf(after, card) }));
};

const linkNews = (before: FloorView, after: FloorView): readonly LayingNews[] => [
  ...(Object.keys(after.links) as LinkId[])
    .filter((id) => !(id in before.links))
    .map((id) => after.links[id] as LinkView)
    .map(({ kind, from, to }) => ({ kind, from: short(wordsOf(after, from) ?? ''), to: short(wordsOf(after, to) ?? '') })),
  ...(Object.keys(before.links) as LinkId[]).filter((id) => !(id in after.links)).map(() => ({ kind: 'dropped' }) as const),
];

const textOf = ({ cards }: Pick<Laid, 'cards'>, card: CardId | null): string =>
  short((card === null ? undefined : cards[card]?.text) ?? '');

/** As much as an ear takes in at once. */
export const short = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST - 1).trimEnd()}…` : text);

const MOST = 60;
