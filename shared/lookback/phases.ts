import type { PhaseId } from '../ids.ts';
import type { Text } from '../model/text.ts';
import { phaseOf } from '../script/engine.ts';
import type { Step } from './steps.ts';

export interface PhaseSpan {
  readonly phase: PhaseId;
  readonly title: Text;
  readonly from: number;
  readonly to: number;
}

/** The phases a room was in, in order; one may come more than once. */
export const phasesOf = (
  steps: readonly Step[],
  { begins, until }: { readonly begins: number; readonly until: number },
): readonly PhaseSpan[] => {
  const entered = steps.filter(({ before, room }) => before?.phase !== room.phase);
  return entered
    .map(({ at, room, session }, index): PhaseSpan => {
      const from = Math.max(at, begins);
      const to = Math.max(from, entered[index + 1]?.at ?? until);
      const row = phaseOf(room.script, room.phase) ?? phaseOf(session.script, room.phase);
      return { phase: room.phase, title: row?.title ?? NO_TITLE, from, to };
    })
    .filter(({ from, to }, index, all) => to > from || index === all.length - 1);
};

const NO_TITLE: Text = { nl: '', en: '' };
