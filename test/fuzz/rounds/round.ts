/** What a round of inputs came to. */
export interface Outcome {
  readonly inputs: number;
  /** The input that kept the process busy longest; CPU time of the thread, so that a busy machine does not count. */
  readonly longest: Longest;
  /** How often what happened: `kind of input → what came of it`. */
  readonly seen: ReadonlyMap<string, number>;
  /** What must not be, in words; empty when all is well. */
  readonly failures: readonly string[];
}

export interface Longest {
  readonly milliseconds: number;
  readonly what: string;
}

/** Plays one round; all chance in it comes from the seed. */
export type Round = (seed: number, inputs: number) => Promise<Outcome>;

/** Keeps count of a round. */
export interface Tally {
  /** Runs one input, with its name; a throw is a failure. */
  input(kind: string, run: () => string): void;
  /** Runs what follows on the inputs before. */
  after(run: () => Promise<void>): Promise<void>;
  fail(what: string): void;
  outcome(): Outcome;
}

export const createTally = (): Tally => {
  const seen = new Map<string, number>();
  const failures: string[] = [];
  let inputs = 0;
  let longest: Longest = { milliseconds: 0, what: 'nothing' };
  const count = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1);
  const measure = (what: string, since: number) => {
    const milliseconds = cpu() - since;
    if (milliseconds > longest.milliseconds) longest = { milliseconds, what };
  };
  return {
    input(kind, run) {
      inputs += 1;
      const since = cpu();
      try {
        count(`${kind} → ${run()}`);
      } catch (error) {
        failures.push(`input ${inputs} (${kind}): ${sentence(error)}`);
      }
      measure(`input ${inputs}, ${kind}`, since);
    },
    async after(run) {
      const since = cpu();
      try {
        await run();
      } catch (error) {
        failures.push(`after input ${inputs}: ${sentence(error)}`);
      }
      measure(`what followed up to input ${inputs}`, since);
    },
    fail: (what) => failures.push(what),
    outcome: () => ({ inputs, longest, seen, failures }),
  };
};

const cpu = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

const sentence = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
