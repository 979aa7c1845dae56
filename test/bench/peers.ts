import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The other servers have a folder and a lock file of their own, so that the product does not carry them. Installs what is missing. */
export const installPeers = (): void => {
  const folder = import.meta.dirname;
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly dependencies: Record<string, string>;
  };
  if (Object.keys(dependencies).every((name) => existsSync(join(folder, 'node_modules', name)))) return;
  execFileSync('npm', ['--prefix', folder, 'ci', '--ignore-scripts'], { stdio: ['ignore', 'ignore', 'inherit'] });
};
