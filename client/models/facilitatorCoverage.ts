import type { ParticipantId } from '../../shared/ids.ts';
import type { Perspective } from '../../shared/model/script.ts';
import { rowsOf, type ConsoleInput } from './facilitatorInput.ts';

/** Where did we hardly look, which voice did we not hear? A hint to the host; never a score of people. */
export interface CoverageModel {
  readonly sheets: readonly { readonly title: string; readonly perspective: Perspective; readonly asked: number; readonly part: number }[];
  /** The sheet least asked from, once there is something to compare. */
  readonly least: { readonly title: string; readonly asked: number } | null;
  /** Who stands at a sheet and was not heard with a question. */
  readonly quiet: readonly string[];
}

/** `null` when no questions are asked from sheets now. */
export const coverageModel = ({ floor, lang }: ConsoleInput): CoverageModel | null => {
  if (floor.phases[floor.room.phase]?.scene !== 'sheets') return null;
  const questions = rowsOf(floor.cards).filter((card) => card.kind === 'question' || card.kind === 'follow-up');
  if (questions.length < ENOUGH) return null;
  const sheets = rowsOf(floor.sheets).map((sheet) => ({
    title: sheet.title[lang],
    perspective: sheet.perspective,
    asked: questions.filter((card) => card.sheet === sheet.id).length,
    staffed: sheet.people.length > 0,
    absent: sheet.absent,
  }));
  const most = Math.max(1, ...sheets.map((sheet) => sheet.asked));
  const least = sheets.filter((sheet) => !sheet.absent || sheet.staffed).sort((one, other) => one.asked - other.asked)[0];
  const heard = new Set<ParticipantId | null>(questions.map((card) => card.author));
  const standing = rowsOf(floor.sheets).flatMap((sheet) => sheet.people);
  return {
    sheets: sheets.map(({ title, perspective, asked }) => ({ title, perspective, asked, part: asked / most })),
    least: least === undefined || least.asked > 1 || least.asked === most ? null : { title: least.title, asked: least.asked },
    quiet: standing
      .filter((id) => !heard.has(id) && floor.people[id]?.presence === 'here')
      .map((id) => floor.people[id]?.name ?? '')
      .filter((name) => name !== ''),
  };
};

/** Fewer questions say nothing about where the group looks. */
const ENOUGH = 3;
