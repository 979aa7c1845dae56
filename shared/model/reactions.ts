import type { CardId, ParticipantId } from '../ids.ts';
import { EMPTY_TABLE, rowOf, withRow, type Table } from './table.ts';

/** What a card does to somebody: touched (geraakt), doubt (twijfel), recognition (herkenning), a counter-voice (tegengeluid). */
export type Reaction = 'touched' | 'doubt' | 'recognition' | 'counter-voice';

export const REACTIONS: readonly Reaction[] = ['touched', 'doubt', 'recognition', 'counter-voice'];

/** One of each person to each card, and no more. */
export interface Reactions {
  readonly byCard: Table<CardId, CardReactions>;
  readonly byPerson: Table<ParticipantId, OwnReactions>;
}

/** In order of coming. */
export type CardReactions = Readonly<Record<ParticipantId, Reaction>>;
export type OwnReactions = Readonly<Record<CardId, Reaction>>;

/** `null` takes it back. */
export const withReaction = (
  { byCard, byPerson }: Reactions,
  { card, person, reaction }: { readonly card: CardId; readonly person: ParticipantId; readonly reaction: Reaction | null },
): Reactions => ({
  byCard: withRow(byCard, card, withEntry(rowOf(byCard, card) ?? {}, person, reaction)),
  byPerson: withRow(byPerson, person, withEntry(reactionsOf(byPerson, person), card, reaction)),
});

export const reactionsOf = (byPerson: Reactions['byPerson'], person: ParticipantId): OwnReactions => rowOf(byPerson, person) ?? NONE;

const withEntry = <Key extends string>(record: Readonly<Record<Key, Reaction>>, key: Key, reaction: Reaction | null) => {
  const { [key]: _before, ...rest } = record;
  return (reaction === null ? rest : { ...rest, [key]: reaction }) as Readonly<Record<Key, Reaction>>;
};

const NONE: OwnReactions = {};
export const NO_REACTIONS: Reactions = { byCard: EMPTY_TABLE, byPerson: EMPTY_TABLE };
