import { fork } from 'node:child_process';
import { join } from 'node:path';

/** Another circle on the same server, in a process of its own. */
export interface Neighbours {
  /** Writes at least so many letters, and goes on as long as this lasts. Milliseconds until each was read. */
  write(letters: number, during: Promise<unknown>): Promise<readonly number[]>;
  leave(): void;
}

export const startNeighbours = async (url: string): Promise<Neighbours> => {
  const child = fork(join(import.meta.dirname, 'neighbour.ts'), [url], { execArgv: ['--disable-warning=ExperimentalWarning'] });
  const message = <Message>() =>
    new Promise<Message>((resolve, reject) => {
      child.once('message', (given) => {
        resolve(given as Message);
      });
      child.once('exit', () => {
        reject(new Error('the neighbours are gone'));
      });
    });
  await message();
  return {
    async write(letters, during) {
      const times = message<readonly number[]>();
      child.send({ letters });
      const told = () => child.send('enough');
      during.then(told, told);
      return times;
    },
    leave: () => {
      child.kill();
    },
  };
};
