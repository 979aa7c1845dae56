import { Worker } from 'node:worker_threads';
import { err, type Result } from '../../shared/result.ts';
import type { BroughtSeries, SeriesFault } from '../../shared/series/series-file.ts';
import type { Refusal } from '../../shared/session/refusal.ts';
import { createTurns } from '../turns.ts';

/** Reads series that somebody brings as a file: each in a thread of its own, one after the other, so that nobody waits for it. */
export interface SeriesReader {
  /** Refused as `invalid`, with as field what is wrong with the file. */
  read(json: string): Promise<Result<BroughtSeries, Refusal>>;
}

export const createSeriesReader = ({ now, most = MOST_MS }: { readonly now: () => number; readonly most?: number }): SeriesReader => {
  const turns = createTurns();
  let waiting = 0;
  return {
    async read(json) {
      if (waiting >= MOST_WAITING) return err({ code: 'too-fast' });
      waiting += 1;
      try {
        const brought = await turns.take('', () => readApart(json, now(), most));
        return brought.ok ? brought : err({ code: 'invalid', field: fieldOf(brought.error) });
      } finally {
        waiting -= 1;
      }
    },
  };
};

const readApart = (...[json, now, most]: readonly [string, number, number]): Promise<Result<BroughtSeries, SeriesFault>> =>
  new Promise((resolve) => {
    const worker = new Worker(new URL('./read-file.ts', import.meta.url), {
      execArgv: [],
      workerData: { json, now },
      resourceLimits: { maxOldGenerationSizeMb: 256 },
    });
    worker.unref();
    const finish = (answer: Result<BroughtSeries, SeriesFault>): void => {
      clearTimeout(late);
      void worker.terminate();
      resolve(answer);
    };
    // Out of time or out of memory: there is more in it than any series has.
    const tooMuch = () => finish(err({ kind: 'too-big', most: json.length }));
    const late = setTimeout(tooMuch, most);
    worker.once('message', finish);
    worker.once('error', tooMuch);
  });

const fieldOf = (fault: SeriesFault): string => (fault.kind === 'broken' ? fault.at : fault.kind);

const MOST_MS = 10_000;
const MOST_WAITING = 8;
