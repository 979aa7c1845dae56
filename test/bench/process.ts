import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A program of node's in a process of its own, and the first line it says, which is JSON. */
export const startProgram = async <Said>(
  program: string,
  { args = [], env = {} }: { readonly args?: readonly string[]; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<{ readonly said: Said; readonly pid: number; stop(): Promise<void> }> => {
  const child: ChildProcess = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const said = await new Promise<Said>((resolve, reject) => {
    if (child.stdout === null) throw new Error('its output is a pipe');
    createInterface(child.stdout).once('line', (line) => {
      resolve(JSON.parse(line) as Said);
    });
    void ended.then((code) => {
      reject(new Error(`${program} ended with ${code} and said nothing`));
    });
  });
  return {
    said,
    pid: child.pid ?? 0,
    async stop() {
      child.kill('SIGKILL');
      await ended;
    },
  };
};
