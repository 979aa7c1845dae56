import { fault, type Log } from '../log.ts';
import type { Store } from '../store/store.ts';
import type { Registry } from './registry.ts';

/** Deletes sessions whose date has come, and lets go of those nobody uses. */
export interface Sweeper {
  sweep(): Promise<void>;
  stop(): void;
}

interface SweeperDeps {
  readonly store: Pick<Store, 'due' | 'finishErasures'>;
  readonly registry: Pick<Registry, 'erase' | 'unload'>;
  readonly now: () => number;
  readonly log: Log;
}

export const startSweeper = ({ store, registry, now, log }: SweeperDeps): Sweeper => {
  const sweep = async () => {
    for (const session of await store.due(now())) {
      await registry.erase(session).then(
        () => log.info({ session }, 'deleted itself'),
        (error: unknown) => log.error({ session, ...fault(error) }, 'could not be deleted; will be tried again'),
      );
    }
    registry.unload(now() - IDLE_MS);
    await store.finishErasures();
  };
  const timer = setInterval(() => {
    sweep().catch((error: unknown) => log.error(fault(error), 'the sweeper failed'));
  }, EVERY_MS);
  timer.unref();
  return { sweep, stop: () => clearInterval(timer) };
};

const EVERY_MS = 60_000;
const IDLE_MS = 10 * 60_000;
