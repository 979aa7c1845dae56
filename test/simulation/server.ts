import { createLog } from '../../server/log.ts';
import { createRegistry, type Registry } from '../../server/session/registry.ts';
import { startSweeper } from '../../server/session/sweeper.ts';
import { createCommitter, type Committer } from '../../server/store/committer.ts';
import type { Store } from '../../server/store/store.ts';
import { createHub } from '../../server/sync/create-hub.ts';
import type { Hub } from '../../server/sync/hub.ts';
import type { Scheduler } from './scheduler.ts';

/** The core of one server process: everything between the sockets and the disk. */
export interface SimulatedServer {
  readonly registry: Registry;
  readonly hub: Hub;
  readonly committer: Committer;
  readonly store: Store;
  /** Deletes what is due and lets go of what nobody uses. */
  sweep(): Promise<void>;
  /** As by SIGKILL. */
  kill(): void;
}

export interface ServerDeps {
  readonly scheduler: Scheduler;
  readonly store: Store;
  readonly newId: () => string;
  readonly newClient: () => number;
  /** An error that was caught and logged, and is no failing store. */
  readonly onBug: (what: string) => void;
}

export const startServer = ({ scheduler, store, newId, newClient, onBug }: ServerDeps): SimulatedServer => {
  const timers = scheduler.process();
  const { now } = scheduler;
  const log = Object.assign(createLog('silent'), {
    error: (fault: { readonly at?: unknown }, what: string) => {
      if (BUGS.has(what)) onBug(`${what} ${JSON.stringify(fault.at)}`);
    },
  });
  const committer = createCommitter(store, timers.soon);
  const sessions: { registry?: Registry } = {};
  const hub = createHub({ state: (id) => sessions.registry?.live(id) ?? null, store, committer, now, log, timers, newClient });
  const registry = createRegistry({ store, committer, hub, now, newId, log, soon: timers.soon, newClient });
  sessions.registry = registry;
  // No session here belongs to a series.
  const sweeper = startSweeper({
    store,
    registry,
    keeper: { erase: async () => undefined },
    follower: { settle: async () => undefined },
    now,
    log,
  });
  // By its own clock it never comes; the test says when.
  sweeper.stop();
  return { registry, hub, committer, store, sweep: sweeper.sweep, kill: timers.kill };
};

/** What is only logged when something is wrong that a failing store does not explain. */
const BUGS: ReadonlySet<string> = new Set(['could not be shown', 'a decision failed']);
