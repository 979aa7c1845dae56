import { fault, type Log } from '../log.ts';
import type { Follower } from '../series/follower.ts';
import type { Keeper } from '../series/keeper.ts';
import type { Store } from '../store/store.ts';
import type { Registry } from './registry.ts';

/** Deletes sessions and series whose date has come, and lets go of those nobody uses. */
export interface Sweeper {
  sweep(): Promise<void>;
  stop(): void;
}

interface SweeperDeps {
  readonly store: Pick<Store, 'due' | 'dueSeries' | 'finishErasures'>;
  readonly registry: Pick<Registry, 'erase' | 'unload'>;
  readonly keeper: Pick<Keeper, 'erase'>;
  readonly follower: Pick<Follower, 'settle'>;
  readonly now: () => number;
  readonly log: Log;
}

export const startSweeper = ({ store, registry, keeper, follower, now, log }: SweeperDeps): Sweeper => {
  const sweep = async () => {
    // First: what a session says last, its series may still have to hear.
    await follower.settle();
    for (const session of await store.due(now())) {
      await registry.erase(session).then(
        () => log.info({ session }, 'deleted itself'),
        (error: unknown) => log.error({ session, ...fault(error) }, 'could not be deleted; will be tried again'),
      );
    }
    for (const series of await store.dueSeries(now())) {
      await keeper
        .erase(series, ({ deadline }) => deadline <= now())
        .then(
          () => log.info({ series }, 'deleted itself'),
          (error: unknown) => log.error({ series, ...fault(error) }, 'could not be deleted; will be tried again'),
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
