import { fork } from 'node:child_process';
import { join } from 'node:path';

/** What the server says of itself. */
export interface Report {
  /** Milliseconds the event loop stood still at most since the last report. */
  readonly stall: number;
  /** Megabytes. */
  readonly rss: number;
  /** Rejections nobody handled. */
  readonly stray: readonly string[];
}

export interface Child {
  readonly url: string;
  readonly port: number;
  /** `null` once the process has ended: it crashed. */
  report(): Promise<Report | null>;
  stop(): Promise<void>;
}

/** Behind one proxy, as it believes, so that attackers can have an address each. */
export const startChild = async (dataDir: string): Promise<Child> => {
  const child = fork(join(import.meta.dirname, 'server.ts'), {
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', DATA_DIR: dataDir, TRUST_PROXY: '1', LOG_LEVEL: 'error' },
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  let ended = false;
  const exit = new Promise<null>((resolve) =>
    child.once('exit', () => {
      ended = true;
      resolve(null);
    }),
  );
  const message = <Message>() => new Promise<Message>((resolve) => child.once('message', (given) => resolve(given as Message)));
  const first = await Promise.race([message<{ readonly port: number }>(), exit]);
  if (first === null) throw new Error('the server did not start');
  return {
    url: `http://127.0.0.1:${first.port}`,
    port: first.port,
    async report() {
      if (ended) return null;
      const answer = message<Report>();
      child.send('how are you');
      return Promise.race([answer, exit]);
    },
    async stop() {
      if (!ended) child.send('stop');
      await exit;
    },
  };
};
