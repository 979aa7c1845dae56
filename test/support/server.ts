import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type ServerDeps } from '../../server/compose.ts';
import type { Config } from '../../server/config.ts';
import { createLog } from '../../server/log.ts';

export interface TestServer {
  /** `http://127.0.0.1:…` */
  readonly url: string;
  readonly port: number;
  readonly dataDir: string;
  /** Does what the server does every minute: deletes what is due. */
  sweep(): Promise<void>;
  /** Ends the server and keeps what it stored. */
  stop(): Promise<void>;
  /** Ends the server and removes what it stored, unless the test brought the folder. */
  dispose(): Promise<void>;
}

type Given = Partial<Omit<ServerDeps, 'config'>> & { readonly config?: Partial<Config>; readonly dataDir?: string };

/** The real server in this process, on a free port, with a data directory of its own. */
export const startServer = async ({ config, dataDir: given, ...deps }: Given = {}): Promise<TestServer> => {
  const dataDir = given ?? (await newDataDir());
  const settings: Config = {
    host: '127.0.0.1',
    port: 0,
    dataDir,
    clientDir: join(ROOT, 'dist/client'),
    trustProxy: 0,
    publicUrl: null,
    logLevel: 'silent',
    organisation: null,
    contact: null,
    ...config,
  };
  const server = await createServer({ config: settings, log: createLog(settings.logLevel), ...deps });
  const port = await server.listen();
  let stopped: Promise<void> | null = null;
  const stop = () => (stopped ??= server.close());
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    dataDir,
    sweep: () => server.sweeper.sweep(),
    stop,
    async dispose() {
      await stop();
      if (given === undefined) await rm(dataDir, { recursive: true, force: true });
    },
  };
};

/** A clock that never says the same twice: whatever happens is before or after all else. */
export const oneByOne = (): (() => number) => {
  let last = 0;
  return () => (last = Math.max(last + 1, Date.now()));
};

export interface SpawnedServer {
  readonly url: string;
  readonly port: number;
  readonly dataDir: string;
  /** SIGKILL: as if the power went. Resolves when the process is gone. */
  kill(): Promise<void>;
  /** SIGTERM; resolves with the exit code. */
  stop(): Promise<number | null>;
}

/** The server as a process of its own, to be killed and started again on the same port and data directory. */
export const spawnServer = async ({
  dataDir: given,
  port: wanted = 0,
  env = {},
}: { readonly dataDir?: string; readonly port?: number; readonly env?: Readonly<Record<string, string>> } = {}): Promise<SpawnedServer> => {
  const dataDir = given ?? (await newDataDir());
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(ROOT, 'server/main.ts')], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: String(wanted), DATA_DIR: dataDir, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const port = await new Promise<number>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      const found = /^Kring is at .*:(\d+)$/.exec(line);
      if (found !== null) resolve(Number(found[1]));
    });
    void ended.then((code) => reject(new Error(`the server ended with ${code}`)));
  });
  const signal = async (name: NodeJS.Signals): Promise<number | null> => {
    child.kill(name);
    return ended;
  };
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    dataDir,
    async kill() {
      await signal('SIGKILL');
    },
    stop: () => signal('SIGTERM'),
  };
};

/** Runs the server until it ends by itself. */
export const runServer = async (
  env: Readonly<Record<string, string>>,
): Promise<{ readonly code: number | null; readonly stderr: string }> => {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(ROOT, 'server/main.ts')], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, stderr };
};

export const newDataDir = (): Promise<string> => mkdtemp(join(tmpdir(), 'kring-'));

/** Every byte in a data directory. */
export const bytesIn = async (dataDir: string): Promise<Buffer> =>
  Buffer.concat(
    await Promise.all(
      (await readdir(dataDir, { withFileTypes: true })).filter((entry) => entry.isFile()).map(({ name }) => readFile(join(dataDir, name))),
    ),
  );

const ROOT = join(import.meta.dirname, '../..');
