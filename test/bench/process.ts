import { spawn } from 'node:child_process';
import { createChannel, type Answers, type Channel } from './channel.ts';

/** A program of node's in a process of its own. */
export interface Program<Said> {
  /** What it said when it was ready, or done. */
  readonly said: Said;
  readonly pid: number;
  readonly ask: Channel['ask'];
  /** Kills it; resolves when it is gone. */
  stop(): Promise<void>;
}

interface Start {
  readonly given?: unknown;
  readonly answers?: Answers;
}

/** Starts a program, which gets `given` as JSON in its one argument. Resolves when it says something, rejects when it ends before. */
export const startProgram = async <Said>(program: string, { given, answers }: Start): Promise<Program<Said>> => {
  const child = spawn(process.execPath, ['--expose-gc', '--disable-warning=ExperimentalWarning', program, JSON.stringify(given ?? null)], {
    // What servers say on the way is no result.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const channel = createChannel(child, answers);
  const stop = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  const said = await Promise.race([
    channel.said,
    ended.then((code) => {
      throw new Error(`${program} ended with ${code} and said nothing`);
    }),
  ]);
  return {
    said: said as Said,
    pid: child.pid ?? 0,
    ask: channel.ask,
    stop,
  };
};
