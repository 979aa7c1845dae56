import { Worker } from 'node:worker_threads';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Refusal } from '../../shared/session/refusal.ts';
import type { Log } from '../log.ts';
import type { Job } from './job.ts';
import { weighs } from './weight.ts';

/** Makes files to keep in a thread of its own, one after the other, so that nobody waits for somebody else’s file. */
export interface Writer {
  /** What takes too long, is too big or comes when too many wait is refused; the words stay where they are. */
  write(job: Job): Promise<Result<Uint8Array, Refusal>>;
  close(): Promise<void>;
}

export interface WriterDeps {
  readonly log: Log;
  /** How long a file may take, in ms. */
  readonly most?: number;
  /** Starts the thread; it says `{ ready: true }`, gets `{ id, job }` and answers `{ id, file }` or `{ id, fault }`. */
  readonly startWorker?: () => Worker;
}

export const createWriter = ({ log, most = MOST_MS, startWorker = startOwn }: WriterDeps): Writer => {
  const waiting: Task[] = [];
  let running: { readonly id: number; readonly task: Task; late: NodeJS.Timeout } | null = null;
  let worker: Worker | null = null;
  let isReady = false;
  let idle: NodeJS.Timeout | undefined;
  let count = 0;

  const finish = (answer: Result<Uint8Array, Refusal>): void => {
    if (running === null) return;
    const { task, late } = running;
    clearTimeout(late);
    running = null;
    task.resolve(answer);
    next();
  };

  /** Whatever it was at is lost, and only that: the next file gets a fresh thread. */
  const drop = (why: string): void => {
    log.warn({ why, form: running?.task.job.form }, 'a file was not made');
    const dropped = worker;
    worker = null;
    void dropped?.terminate();
    finish(err({ code: 'no-file' }));
  };

  const lateAfter = (ms: number): NodeJS.Timeout => setTimeout(() => drop('it took too long'), ms);

  const thread = (): Worker => {
    if (worker !== null) return worker;
    const started = startWorker();
    started.unref();
    started.on('message', ({ ready, id, file, fault }: Answer) => {
      if (worker !== started || running === null) return;
      if (ready === true) {
        // Loading a thread is slow on a busy machine, and no fault of the file: its time begins now.
        isReady = true;
        clearTimeout(running.late);
        running.late = lateAfter(most);
        return;
      }
      if (running.id !== id) return;
      if (file === undefined) log.warn({ why: fault, form: running.task.job.form }, 'a file was not made');
      finish(file === undefined ? err({ code: 'no-file' }) : ok(file));
    });
    // Out of memory, or a bug: that thread is gone.
    started.on('error', (error: Error) => {
      if (worker === started) drop(error.name);
    });
    worker = started;
    isReady = false;
    return started;
  };

  const next = (): void => {
    clearTimeout(idle);
    const task = waiting.shift();
    if (task === undefined) {
      idle = setTimeout(() => {
        void worker?.terminate();
        worker = null;
      }, IDLE_MS).unref();
      return;
    }
    count += 1;
    const at = thread();
    running = { id: count, task, late: lateAfter(isReady ? most : START_MS) };
    at.postMessage({ id: count, job: task.job });
  };

  return {
    write: (job) => {
      if (waiting.length >= MOST_WAITING || weighs(job) > MOST_WEIGHT) return Promise.resolve(err({ code: 'no-file' }));
      return new Promise((resolve) => {
        waiting.push({ job, resolve });
        if (running === null) next();
      });
    },
    async close() {
      const left = waiting.splice(0);
      for (const task of left) task.resolve(err({ code: 'no-file' }));
      finish(err({ code: 'no-file' }));
      clearTimeout(idle);
      await worker?.terminate();
      worker = null;
    },
  };
};

interface Task {
  readonly job: Job;
  resolve(answer: Result<Uint8Array, Refusal>): void;
}

interface Answer {
  readonly ready?: boolean;
  readonly id?: number;
  readonly file?: Uint8Array;
  readonly fault?: string;
}

const startOwn = (): Worker =>
  // Not the flags of the process: they would start the checks and watchers of a whole server.
  new Worker(new URL('./worker.ts', import.meta.url), { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: 256 } });

const MOST_MS = 5_000;
const START_MS = 20_000;
const IDLE_MS = 60_000;
const MOST_WAITING = 16;
/** In UTF-16 code units; a very long session has a tenth of it. */
const MOST_WEIGHT = 5_000_000;
