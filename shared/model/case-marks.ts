import type { CardId, ParticipantId } from '../ids.ts';
import { EMPTY_TABLE, rowOf, withRow, type Table } from './table.ts';

/** Marks on proposed cases. Everybody sees how many there are; who marked what is that person's own. */
export interface CaseMarks {
  readonly counts: Table<CardId, CaseCounts>;
  readonly byPerson: Table<ParticipantId, OwnMarks>;
}

export interface CaseCounts {
  readonly recognisable: number;
  readonly urgent: number;
}

export interface CaseMark {
  readonly recognisable: boolean;
  readonly urgent: boolean;
}

/** Only cases with a mark on them. */
export type OwnMarks = Readonly<Record<CardId, CaseMark>>;

export const withMark = (
  { counts, byPerson }: CaseMarks,
  { card, person, recognisable, urgent }: CaseMark & { readonly card: CardId; readonly person: ParticipantId },
): CaseMarks => {
  const { [card]: before = NO_MARK, ...others } = marksOf(byPerson, person);
  const own = recognisable || urgent ? { ...others, [card]: { recognisable, urgent } } : others;
  const { recognisable: many, urgent: pressing } = countsOf(counts, card);
  return {
    counts: withRow(counts, card, {
      recognisable: many + Number(recognisable) - Number(before.recognisable),
      urgent: pressing + Number(urgent) - Number(before.urgent),
    }),
    byPerson: withRow(byPerson, person, own),
  };
};

export const countsOf = (counts: CaseMarks['counts'], card: CardId): CaseCounts => rowOf(counts, card) ?? NO_COUNTS;

export const marksOf = (byPerson: CaseMarks['byPerson'], person: ParticipantId): OwnMarks => rowOf(byPerson, person) ?? NONE;

const NO_MARK: CaseMark = { recognisable: false, urgent: false };
const NO_COUNTS: CaseCounts = { recognisable: 0, urgent: 0 };
const NONE: OwnMarks = {};
export const NO_MARKS: CaseMarks = { counts: EMPTY_TABLE, byPerson: EMPTY_TABLE };
