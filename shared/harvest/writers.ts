import { OUTCOME_IDS, type OutcomeId } from '../model/outcomes.ts';
import type { CardId, ParticipantId } from '../ids.ts';
import type { Card, CardKind } from '../model/card.ts';
import { rowOf, rowsOf } from '../model/table.ts';
import type { Room, Session } from '../model/session.ts';

/** On how many different people's words a theme or a learning outcome rests; the only place where the harvest asks who wrote. */
export interface Writers {
  readonly themes: readonly { readonly theme: string; readonly writers: number }[];
  readonly outcomes: readonly { readonly outcome: OutcomeId; readonly writers: number }[];
}

/** Counted is what may leave the room; a card without a name has a writer all the same. */
export const writersIn = ({ settings }: Pick<Session, 'settings'>, { cards, groups }: Pick<Room, 'cards' | 'groups'>): Writers => {
  const kept = rowsOf(cards.all).filter(isKept);
  const among = (ids: readonly CardId[]) => ids.flatMap((id) => rowOf(cards.all, id) ?? []).filter(isKept);
  const named = rowsOf(groups).filter(({ name }) => name.trim() !== '');
  return {
    themes: [
      ...(settings.theme.trim() === '' ? [] : [{ theme: settings.theme, writers: countWriters(kept) }]),
      ...named.map(({ name, cards: lying }) => ({ theme: name, writers: countWriters(among(lying)) })),
    ],
    outcomes: OUTCOME_IDS.map((outcome) => ({
      outcome,
      writers: countWriters(kept.filter(({ kind, sheet }) => kind === 'insight' && sheet === (outcome as string))),
    })),
  };
};

const countWriters = (cards: readonly Card[]): number => new Set<ParticipantId>(cards.map(({ author }) => author)).size;

const isKept = ({ kind, seenBy, withdrawn, harvested }: Card): boolean =>
  seenBy === 'room' && !withdrawn && harvested && TAKEN.includes(kind);

const TAKEN: readonly CardKind[] = ['question', 'follow-up', 'factor', 'strength', 'insight', 'intention'];
