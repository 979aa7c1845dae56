import type { CardId, GroupId } from '../../shared/ids.ts';
import type { FloorView, GroupView } from '../../shared/session/views.ts';
import { liesHere } from './liesHere.ts';

/** Groups of which a card lies in front of people now, in the order in which they were laid. */
export const groupsNow = (
  floor: Pick<FloorView, 'groups' | 'cards' | 'room' | 'phases'>,
): readonly (GroupView & { readonly id: GroupId })[] =>
  (Object.entries(floor.groups) as [GroupId, GroupView][])
    .map(([id, group]) => ({ ...group, id }))
    .filter(({ cards }) => cards.some((card) => isHere(floor, card)))
    .sort((one, other) => one.order - other.order);

const isHere = (floor: Pick<FloorView, 'cards' | 'room' | 'phases'>, id: CardId): boolean => {
  const card = floor.cards[id];
  return card !== undefined && liesHere(floor, card);
};
