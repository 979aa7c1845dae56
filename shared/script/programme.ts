import type { PhaseRow, Script } from '../model/script.ts';

/**
 * A script as it is played in a subgroup: the phases between the one in which the circle divides and the one in which it is
 * back together, without those for the circle alone. A script that says nothing of subgroups is played there whole.
 */
export const programmeOfSubgroup = (script: Script): Script => {
  const phases = between(script).filter(({ where, breakout }) => where !== 'plenary' && breakout === undefined);
  return { ...script, phases: phases.length > 0 ? phases : script.phases };
};

/** A script as it is played in the circle. Without subgroups the phases for them are not there. */
export const programmeOfPlenary = (script: Script, { divided }: { readonly divided: boolean }): Script => ({
  ...script,
  phases: script.phases.filter(({ where, breakout }) => where !== 'subgroup' && (divided || breakout === undefined)),
});

/** The phases that are played in the subgroups instead of in the circle, when there are any. */
export const playedInSubgroups = (script: Script): readonly PhaseRow[] =>
  script.phases.some(({ breakout }) => breakout === 'opens') ? between(script).filter(({ breakout }) => breakout === undefined) : [];

export const opensAt = (script: Script): PhaseRow | undefined => script.phases.find(({ breakout }) => breakout === 'opens');
export const returnsAt = (script: Script): PhaseRow | undefined => script.phases.find(({ breakout }) => breakout === 'returns');

const between = ({ phases }: Script): readonly PhaseRow[] => {
  const from = phases.findIndex(({ breakout }) => breakout === 'opens');
  const to = phases.findIndex(({ breakout }) => breakout === 'returns');
  return phases.slice(from + 1, to === -1 ? undefined : to);
};
