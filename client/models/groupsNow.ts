import type { CardId, GroupId } from '../../shared/ids.ts';
import type { DeskView, FloorView, GroupView } from '../../shared/session/views.ts';
import { liesHere } from './liesHere.ts';

/**
 * Groups of which a card lies in front of people now, in the order in which they were laid. Where people lay cards together, the groups
 * of earlier phases come after them: something may be laid with those too.
 */
export const groupsNow = (
  floor: Pick<FloorView, 'groups' | 'cards' | 'room' | 'phases'>,
  { mayGroup }: Pick<DeskView['me'], 'mayGroup'>,
): readonly (GroupView & { readonly id: GroupId })[] => {
  const groups = (Object.entries(floor.groups) as [GroupId, GroupView][])
    .map(([id, group]) => ({ ...group, id }))
    .sort((one, other) => one.order - other.order);
  const here = groups.filter(({ cards }) => cards.some((card) => isHere(floor, card)));
  return mayGroup ? [...here, ...groups.filter((group) => !here.includes(group) && group.cards.some((card) => card in floor.cards))] : here;
};

const isHere = (floor: Pick<FloorView, 'cards' | 'room' | 'phases'>, id: CardId): boolean => {
  const card = floor.cards[id];
  return card !== undefined && liesHere(floor, card);
};
