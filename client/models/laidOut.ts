import type { CardId } from '../../shared/ids.ts';
import type { GroupModel } from './laying.ts';

/** Things in a row, with those that lie together under their group, each at the place of its first. */
export type LaidOut<Thing> =
  | { readonly kind: 'one'; readonly thing: Thing }
  | { readonly kind: 'group'; readonly group: GroupModel; readonly things: readonly Thing[] };

/** `elsewhere`: cards of the same groups that do not lie in the row itself. */
export const laidOut = <Thing extends { readonly id: CardId }>(
  row: readonly Thing[],
  groupOf: (card: CardId) => GroupModel | null,
  elsewhere: readonly Thing[] = [],
): readonly LaidOut<Thing>[] => {
  const byId = new Map([...elsewhere, ...row].map((thing) => [thing.id, thing]));
  const seen = new Set<string>();
  return row.flatMap((thing): readonly LaidOut<Thing>[] => {
    const group = groupOf(thing.id);
    if (group === null) return [{ kind: 'one', thing }];
    if (seen.has(group.id)) return [];
    seen.add(group.id);
    return [{ kind: 'group', group, things: group.cards.flatMap((card) => byId.get(card) ?? []) }];
  });
};
