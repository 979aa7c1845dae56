import type { PhaseId } from '../../shared/ids.ts';
import type { PhaseRow, Script } from '../../shared/model/script.ts';

/** BR17 once more, in other words than the product's: which phases a script has for a subgroup, and for the circle. */
export const playedInSubgroup = ({ phases }: Script): readonly PhaseRow[] => {
  let inside = phases.every(({ breakout }) => breakout !== 'opens');
  const rows: PhaseRow[] = [];
  for (const row of phases) {
    if (row.breakout === 'returns') break;
    if (row.breakout === 'opens') inside = true;
    else if (inside && row.where !== 'plenary') rows.push(row);
  }
  return rows.length === 0 ? phases : rows;
};

/** Where the circle was never divided it hears nothing of subgroups. */
export const playedInCircle = ({ phases }: Script, isDivided: boolean): readonly PhaseRow[] =>
  phases.filter((row) => {
    if (row.where === 'subgroup') return false;
    return row.breakout === undefined ? true : isDivided;
  });

export const speaksOfSubgroups = ({ phases }: Script, phase: PhaseId): boolean =>
  phases.some(({ id, breakout }) => id === phase && breakout !== undefined);
