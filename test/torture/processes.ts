import { fork, spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Answer, Order, Pace } from './journal.ts';

/** The server as a process that can be killed at any moment. */
export interface KillableServer {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** What it said of errors. */
  readonly log: readonly string[];
  /** Sends the signal and resolves with the exit code when the process is gone. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

export const startKillable = async ({
  dataDir,
  port = 0,
}: {
  readonly dataDir: string;
  readonly port?: number;
}): Promise<KillableServer> => {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(ROOT, 'server/main.ts')], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  endWithUs(child);
  const log: string[] = [];
  createInterface(child.stderr).on('line', (line) => log.push(line));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const at = await new Promise<number>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      const found = /^Kring is at .*:(\d+)$/.exec(line);
      if (found !== null) resolve(Number(found[1]));
    });
    void ended.then((code) => reject(new Error(`the server ended with ${String(code)}: ${log.join('\n')}`)));
  });
  return {
    url: `http://127.0.0.1:${String(at)}`,
    port: at,
    pid: child.pid ?? 0,
    log,
    async end(signal) {
      child.kill(signal);
      return ended;
    },
  };
};

/** The process with the clients. */
export interface Circle {
  begin(circle: {
    readonly url: string;
    readonly marker: string;
    readonly pace: Pace;
  }): Promise<Extract<Answer, { kind: 'begun' }>['begun']>;
  work(): void;
  /** Resolves when everybody sees the circle again. */
  returned(): Promise<void>;
  report(): Promise<Extract<Answer, { kind: 'report' }>>;
  /** Stops it where it is; nothing of it runs until it is thawed. */
  freeze(): void;
  thaw(): void;
  end(): void;
}

export const startCircle = (seed: number): Circle => {
  const child = fork(join(import.meta.dirname, 'circle.ts'), [String(seed)], { execArgv: ['--disable-warning=ExperimentalWarning'] });
  endWithUs(child);
  const tell = (order: Order) => child.send(order);
  const ask = <Kind extends Answer['kind']>(order: Order, kind: Kind) =>
    new Promise<Extract<Answer, { kind: Kind }>>((resolve, reject) => {
      const gone = (code: number | null) => {
        reject(new Error(`the clients ended with ${String(code)}`));
      };
      child.once('exit', gone);
      child.once('message', (said: Answer) => {
        child.off('exit', gone);
        if (said.kind === kind) resolve(said as Extract<Answer, { kind: Kind }>);
        else reject(new Error(`the clients answered ${said.kind}`));
      });
      tell(order);
    });
  return {
    begin: async (circle) => (await ask({ kind: 'begin', ...circle }, 'begun')).begun,
    work: () => {
      tell({ kind: 'work' });
    },
    returned: async () => {
      await ask({ kind: 'return' }, 'returned');
    },
    report: () => ask({ kind: 'report' }, 'report'),
    freeze: () => child.kill('SIGSTOP'),
    thaw: () => child.kill('SIGCONT'),
    end: () => child.kill('SIGKILL'),
  };
};

const endWithUs = (child: ChildProcess): void => {
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
};

const ROOT = join(import.meta.dirname, '../..');
