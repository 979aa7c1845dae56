import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Why there is no client to test; `null` when there is one. */
    readonly buildError: string | null;
  }
}

const program = join(import.meta.dirname, '../../server/dev/build-client.ts');

/** Before the browser journeys: builds the client, once. That it fails is for a test to say, so that the other tests still run. */
export default function setup({ provide }: TestProject): void {
  try {
    // In a process of its own: this one says NODE_ENV=test, which would build React's development version.
    execFileSync(process.execPath, [program], { env: { ...process.env, NODE_ENV: 'production' }, stdio: 'inherit' });
    provide('buildError', null);
  } catch (error) {
    provide('buildError', error instanceof Error ? error.message : String(error));
  }
}
