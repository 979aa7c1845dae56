import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The other servers have a folder and a lock file of their own, so that the product does not carry them. */
export const installPeers = (): void => {
  if (existsSync(join(import.meta.dirname, 'node_modules'))) return;
  execFileSync('npm', ['--prefix', import.meta.dirname, 'ci', '--ignore-scripts'], { stdio: ['ignore', 'ignore', 'inherit'] });
};
