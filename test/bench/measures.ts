/** What one run tells. */
export interface Measures {
  readonly edits: number;
  /** Edit → visible for somebody else, milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly serverCpuPer1000: number;
  /** Share of one core. */
  readonly serverCore: number;
  readonly loadCore: number;
  readonly bytes: number;
  readonly frames: number;
  readonly lost: number;
  readonly converged: boolean;
}

/** The middle of several runs, measure by measure; the worst of what must not happen at all. */
export const medians = (runs: readonly Measures[]): Measures => {
  const middle = (of: (run: Measures) => number): number => quantile(runs.map(of), 0.5);
  return {
    edits: middle(({ edits }) => edits),
    p50: middle(({ p50 }) => p50),
    p95: middle(({ p95 }) => p95),
    p99: middle(({ p99 }) => p99),
    serverCpuPer1000: middle(({ serverCpuPer1000 }) => serverCpuPer1000),
    serverCore: middle(({ serverCore }) => serverCore),
    loadCore: middle(({ loadCore }) => loadCore),
    bytes: middle(({ bytes }) => bytes),
    frames: middle(({ frames }) => frames),
    lost: Math.max(...runs.map(({ lost }) => lost)),
    converged: runs.every(({ converged }) => converged),
  };
};

/** The value below which this share lies; 0 of nothing. */
export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? 0;
