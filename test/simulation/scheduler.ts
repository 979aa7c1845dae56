/** The clock and the event loop of everything simulated: turns and timers are queues, and nothing happens by itself. */
export interface Scheduler {
  now(): number;
  /** What one process hands over; after `kill` nothing of it runs any more. */
  process(): Process;
  /** Runs what was put off until the end of this turn; whether there was anything. */
  turn(): Promise<boolean>;
  /** Time passes; timers that are due go off, each with its turns after it. */
  pass(milliseconds: number): Promise<void>;
}

/** The timers a server process is given. */
export interface Process {
  /** Once, at the end of this turn. */
  soon(run: () => void): void;
  /** Once, after so many milliseconds; answers how to cancel it. */
  after(milliseconds: number, run: () => void): () => void;
  kill(): void;
}

export const createScheduler = (start: number): Scheduler => {
  let now = start;
  let turns: Job[] = [];
  let timers: (Job & { readonly at: number })[] = [];

  const turn = async (): Promise<boolean> => {
    const jobs = turns;
    turns = [];
    for (const job of jobs) {
      if (!job.process.alive) continue;
      job.run();
      await drain();
    }
    return jobs.length > 0;
  };

  const nextDue = (until: number) => {
    let found: (typeof timers)[number] | undefined;
    for (const timer of timers) if (timer.at <= until && (found === undefined || timer.at < found.at)) found = timer;
    return found;
  };

  return {
    now: () => now,
    process() {
      const process = { alive: true };
      return {
        soon(run) {
          turns.push({ process, run });
        },
        after(milliseconds, run) {
          const timer = { process, run, at: now + milliseconds };
          timers.push(timer);
          return () => {
            timers = timers.filter((other) => other !== timer);
          };
        },
        kill() {
          process.alive = false;
          turns = turns.filter((job) => job.process !== process);
          timers = timers.filter((timer) => timer.process !== process);
        },
      };
    },
    turn,
    async pass(milliseconds) {
      const until = now + milliseconds;
      for (let due = nextDue(until); due !== undefined; due = nextDue(until)) {
        const timer = due;
        timers = timers.filter((other) => other !== timer);
        now = Math.max(now, timer.at);
        timer.run();
        await drain();
        await turn();
      }
      now = until;
    },
  };
};

interface Job {
  readonly process: { alive: boolean };
  readonly run: () => void;
}

/** Every promise that can settle has settled, and what waited for it has run. */
export const drain = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });
