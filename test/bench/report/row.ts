import type { Contender } from '../contenders.ts';
import type { Measures } from '../loads/order.ts';
import { median } from '../statistics.ts';
import type { Case } from '../workload.ts';

/** What is known of one server at one piece of work. */
export interface Row {
  readonly workload: string;
  readonly given: Case;
  readonly server: string;
  readonly durable: Contender['durable'];
  /** The medians of its runs; `null` when none came to an end. */
  readonly measures: Measures | null;
  readonly runs: readonly Measures[];
  /** Why runs did not come to an end. */
  readonly failures: readonly string[];
}

/** The middle of several runs, measure by measure; the worst of what must not happen at all. */
export const medians = (runs: readonly Measures[]): Measures | null => {
  const [first] = runs;
  if (first === undefined) return null;
  return Object.fromEntries(
    Object.keys(first).map((name) => {
      const values = runs.map((run) => run[name] ?? NaN);
      return [name, MUST_BE_NONE.has(name) ? Math.max(...values) : median(values)];
    }),
  );
};

const MUST_BE_NONE: ReadonlySet<string> = new Set(['late', 'lost', 'closed', 'differing', 'refused']);
