import type { SheetId } from '../ids.ts';
import type { Card } from '../model/card.ts';
import type { Perspective, SheetRow } from '../model/script.ts';
import { rowsOf } from '../model/table.ts';
import type { Text } from '../model/text.ts';
import { isQuestion } from '../session/decide/post.ts';
import type { Step } from './steps.ts';

/** What was asked from one perspective. Stays when nothing was: an empty chair. */
export interface Lane {
  /** `null`: asked from no sheet. */
  readonly sheet: LaneSheet | null;
  /** In order. */
  readonly questions: readonly AskedAt[];
}

export interface LaneSheet {
  readonly id: SheetId;
  readonly perspective: Perspective;
  readonly title: Text;
  /** The place of somebody who is not in the room. */
  readonly absent: boolean;
}

/** Whose question it was is not in it. */
export interface AskedAt {
  readonly at: number;
  readonly text: string;
  readonly followUp: boolean;
}

export const lanesOf = (steps: readonly Step[]): readonly Lane[] => {
  const last = steps.at(-1);
  if (last === undefined) return [];
  const questions = rowsOf(last.room.cards.all).filter((card) => isQuestion(card) && card.seenBy === 'room' && !card.withdrawn);
  const present = new Set(last.room.script.sheets.map(({ id }) => id));
  const lanes = [...sheetsOf(steps)].map(([id, row]) => ({ sheet: laneSheet(row), questions: askedFrom(questions, id) }));
  const loose = askedFrom(questions, null);
  return [
    // A sheet of a script that was left stays for what was asked from it.
    ...lanes.filter(({ sheet, questions: asked }) => present.has(sheet.id) || asked.length > 0),
    ...(loose.length > 0 ? [{ sheet: null, questions: loose }] : []),
  ];
};

/** Of the script as it is, and then of those there were before. */
const sheetsOf = (steps: readonly Step[]): ReadonlyMap<SheetId, SheetRow> => {
  const scripts = new Set(steps.map(({ room }) => room.script).toReversed());
  const sheets = new Map<SheetId, SheetRow>();
  for (const script of scripts) for (const row of script.sheets) if (!sheets.has(row.id)) sheets.set(row.id, row);
  return sheets;
};

const laneSheet = ({ id, perspective, title, absent }: SheetRow): LaneSheet => ({ id, perspective, title, absent });

const askedFrom = (questions: readonly Card[], sheet: SheetId | null): readonly AskedAt[] =>
  questions
    .filter((card) => card.sheet === sheet)
    // Cards of one moment by id: in what order they were written tells who wrote them.
    .toSorted((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1))
    .map(({ at, text, kind }) => ({ at, text, followUp: kind === 'follow-up' }));
