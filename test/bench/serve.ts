import { createChannel, type Answers } from './channel.ts';
import type { Served } from './stage.ts';

/** What every measured server answers about itself. */
export interface Memory {
  /** Bytes, after a forced garbage collection. */
  readonly rss: number;
  /** Objects and buffers that are in use. */
  readonly used: number;
}

/** A server's end of the pipe to the bench: tells where it listens, answers about itself, and closes when asked. */
export const serve = (at: Served, close: () => unknown, more: Answers = {}): void => {
  createChannel(process, {
    memory,
    // Precise to the microsecond, unlike what the system counts.
    cpu: () => {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1_000_000;
    },
    close,
    ...more,
  }).say(at);
};

const memory = async (): Promise<Memory> => {
  for (let round = 0; round < 3; round += 1) {
    globalThis.gc?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
  const { rss, heapUsed, external } = process.memoryUsage();
  return { rss, used: heapUsed + external };
};
