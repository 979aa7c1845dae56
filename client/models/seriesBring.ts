import type { Refusal } from '../../shared/session/refusal.ts';

/** What is wrong with a file that should be a series, as a key of `series:start.fault.*`; `null` when it was refused for another reason. */
export type BringFault = 'too-big' | 'no-json' | 'no-series' | 'newer' | 'broken';

export const bringFault = ({ code, field }: Refusal): BringFault | null => {
  if (code !== 'invalid') return null;
  return FAULTS.find((fault) => fault === field) ?? 'broken';
};

const FAULTS: readonly BringFault[] = ['too-big', 'no-json', 'no-series', 'newer'];
