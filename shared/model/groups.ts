import type { CardId, GroupId } from '../ids.ts';
import { EMPTY_TABLE, rowOf, rowsOf, withoutRow, withRow, type Table } from './table.ts';

/** Cards that people laid together by hand. A card lies in one group at most; nothing of the card itself changes. */
export interface Group {
  readonly id: GroupId;
  /** Empty until somebody gives it one. */
  readonly name: string;
  /** In order of coming. */
  readonly cards: readonly CardId[];
}

export type Groups = Table<GroupId, Group>;

export const groupOf = (groups: Groups, card: CardId): Group | undefined => rowsOf(groups).find(({ cards }) => cards.includes(card));

export const withGroup = (groups: Groups, id: GroupId, cards: readonly CardId[]): Groups =>
  withRow(cards.reduce(withoutCard, groups), id, { id, name: '', cards });

/** Lays a card with others, and takes it from where it lay. */
export const withCardIn = (groups: Groups, id: GroupId, card: CardId): Groups => {
  const group = rowOf(groups, id);
  if (group === undefined) throw new Error(`no group ${id}`);
  return withRow(withoutCard(groups, card), id, { ...group, cards: [...group.cards.filter((one) => one !== card), card] });
};

/** Takes a card out; a group without cards is gone. */
export const withoutCard = (groups: Groups, card: CardId): Groups => {
  const group = groupOf(groups, card);
  if (group === undefined) return groups;
  const cards = group.cards.filter((one) => one !== card);
  return cards.length === 0 ? withoutRow(groups, group.id) : withRow(groups, group.id, { ...group, cards });
};

export const withName = (groups: Groups, id: GroupId, name: string): Groups => {
  const group = rowOf(groups, id);
  if (group === undefined) throw new Error(`no group ${id}`);
  return withRow(groups, id, { ...group, name });
};

export const NO_GROUPS: Groups = EMPTY_TABLE;
