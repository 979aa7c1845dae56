import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { NO_CHROMIUM, findChromium } from './chromium.ts';

const program = join(import.meta.dirname, '../../server/dev/build-client.ts');

/** Before the browser journeys: the client is built, once, and there is a browser. */
export default function setup(): void {
  if (findChromium() === null) throw new Error(NO_CHROMIUM);
  // In a process of its own: this one says NODE_ENV=test, which would build React's development version.
  execFileSync(process.execPath, [program], { env: { ...process.env, NODE_ENV: 'production' }, stdio: 'inherit' });
}
