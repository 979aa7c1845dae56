import type { CardId, GroupId, LinkId, ParticipantId } from '../ids.ts';
import { EMPTY_TABLE, rowsOf, withRow, type Table } from './table.ts';

/** A line that people drew between two things on the floor. `tension`: they pull at each other; `same`: they say the same. */
export interface Link {
  readonly id: LinkId;
  readonly kind: LinkKind;
  readonly from: LinkEnd;
  readonly to: LinkEnd;
  readonly by: ParticipantId;
  /** Of a tension; each may stay empty. */
  readonly words: TensionWords;
  /** One of its cards was withdrawn: nobody sees the line until the card is back. */
  readonly asleep: boolean;
}

export type LinkKind = 'tension' | 'same';
export const LINK_KINDS: readonly LinkKind[] = ['tension', 'same'];

/** A card, a group of cards, or one of the clip's points by its place in the clip. */
export type LinkEnd =
  | { readonly kind: 'card'; readonly card: CardId }
  | { readonly kind: 'group'; readonly group: GroupId }
  | { readonly kind: 'point'; readonly point: number };

/** Where is it, where does it come from, is it a problem, and for whom? */
export interface TensionWords {
  readonly where: string;
  readonly origin: string;
  readonly problem: string;
  readonly whom: string;
}

export type Links = Table<LinkId, Link>;

export const sameEnd = (one: LinkEnd, other: LinkEnd): boolean => keyOf(one) === keyOf(other);

export const keyOf = (end: LinkEnd): string => {
  switch (end.kind) {
    case 'card':
      return end.card;
    case 'group':
      return end.group;
    case 'point':
      return `point ${String(end.point)}`;
  }
};

/** After a card was withdrawn or brought back: which of its lines are seen. `isThere` tells it of any card. */
export const withSleep = (links: Links, card: CardId, isThere: (card: CardId) => boolean): Links =>
  rowsOf(links)
    .filter(({ from, to }) => [from, to].some((end) => end.kind === 'card' && end.card === card))
    .reduce((rest, link) => {
      const asleep = [link.from, link.to].some((end) => end.kind === 'card' && !isThere(end.card));
      return withRow(rest, link.id, { ...link, asleep });
    }, links);

export const NO_WORDS: TensionWords = { where: '', origin: '', problem: '', whom: '' };
export const NO_LINKS: Links = EMPTY_TABLE;
