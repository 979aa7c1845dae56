import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Series } from '../shared/series/model.ts';
import { serveCopies, type Copies } from './backup/copies.ts';
import { createAuth } from './auth/auth.ts';
import { createKeys, serverKey } from './auth/keys.ts';
import { createVisitors } from './auth/visitor.ts';
import type { Config } from './config.ts';
import { createControl } from './control/control.ts';
import { createWriter } from './export/writer.ts';
import { createApp } from './http/app.ts';
import { createDoor } from './http/door.ts';
import { harvestRoutes } from './http/harvest.ts';
import { letterRoutes } from './http/letter.ts';
import { lookBackRoutes } from './http/lookback.ts';
import { managementRoutes } from './http/management.ts';
import { prepareRoutes } from './http/prepare.ts';
import { keyRoutes, mineRoutes } from './http/mine.ts';
import { createSeriesDoor } from './http/series-door.ts';
import { seriesFileRoutes } from './http/series-files.ts';
import { seriesHarvestRoutes } from './http/series-harvest.ts';
import { ownSeriesRoutes } from './http/series-own.ts';
import { seriesRoutes } from './http/series.ts';
import { sessionRoutes } from './http/sessions.ts';
import { routeUpgrades } from './http/upgrades.ts';
import { createLimits, type Limits } from './limits.ts';
import { createLog, fault, type Log } from './log.ts';
import { createFollower } from './series/follower.ts';
import { createHarvests } from './series/harvests.ts';
import { createKeeper } from './series/keeper.ts';
import { createSeriesReader } from './series/reader.ts';
import { tellSessions } from './series/tell-sessions.ts';
import { newId } from './session/random.ts';
import { createRegistry, type Registry } from './session/registry.ts';
import { startSweeper, type Sweeper } from './session/sweeper.ts';
import { createCommitter } from './store/committer.ts';
import { sqliteStore, StoreUnusable } from './store/sqlite.ts';
import type { Store } from './store/store.ts';
import { createHub } from './sync/create-hub.ts';
import type { Hub } from './sync/hub.ts';
import { createSyncUpgrade, type SyncUpgradeDeps } from './sync/upgrade.ts';

export interface Server {
  /** Resolves with the port when people can come in. Rejects when the address cannot be used. */
  listen(): Promise<number>;
  /** Stores what is waiting and ends every connection. */
  close(): Promise<void>;
  readonly sweeper: Sweeper;
}

export interface ServerDeps {
  readonly config: Config;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  readonly log?: Log;
  readonly limits?: Limits;
  /** Opens the store; tests give one that fails when asked. */
  readonly openStore?: (config: Config) => Store;
}

/** The store cannot be opened, as one sentence. */
export { StoreUnusable };

/** Puts the server together; the only place that knows which adapters it uses. */
export const createServer = async ({
  config,
  now = Date.now,
  log = createLog(config.logLevel),
  limits = createLimits(),
  openStore = ({ dataDir }) => sqliteStore({ dir: dataDir }),
}: ServerDeps): Promise<Server> => {
  const store = openStore(config);
  const committer = createCommitter(store);
  const keys = createKeys(await serverKey(store, committer));
  const visitors = createVisitors(config);
  const auth = createAuth({ store, keys, visitors });

  // Sessions show themselves through the hub, and the hub asks sessions what to show: one of the two comes first.
  const sessions: { registry?: Registry; sweeper?: Sweeper } = {};
  const hub: Hub = createHub({
    state: (session) => sessions.registry?.live(session) ?? null,
    store,
    committer,
    now,
    log,
  });
  const keeper = createKeeper({ store, committer, now });
  const later: Pick<Registry, 'get'> = { get: async (id) => sessions.registry?.get(id) ?? null };
  const harvests = createHarvests({ keeper, registry: later, hub, now });
  const tell = (before: Series, after: Series) => tellSessions(later, before, after);
  const follower = createFollower({ store, committer, keeper, harvests, tell, log });
  const onDue = () => {
    sessions.sweeper?.sweep().catch((error: unknown) => log.error(fault(error), 'the sweeper failed'));
  };
  const registry = createRegistry({ store, committer, hub, now, newId, log, follower, onDue });
  sessions.registry = registry;
  const sweeper = startSweeper({ store, registry, keeper, follower, now, log });
  sessions.sweeper = sweeper;

  const writer = createWriter({ log });
  const door = createDoor({ registry, auth, visitors, limits });
  const sessionRouters = [
    sessionRoutes({ door, registry, harvests, committer, auth, keys, visitors, limits, newId }),
    harvestRoutes({ door, hub, writer }),
    lookBackRoutes({ door, store, now }),
    managementRoutes({ door, store, writer, now }),
    letterRoutes({ door, hub, writer }),
    prepareRoutes({ door, visitors, now }),
    keyRoutes({ door, visitors, limits }),
  ];
  const seriesDoor = createSeriesDoor({ keeper, store, auth, keys, visitors, limits });
  const seriesRouters = [
    ownSeriesRoutes({ auth, store, keeper }),
    seriesFileRoutes({ door: seriesDoor, keeper, store, auth, visitors, limits, reader: createSeriesReader({ now }) }),
    seriesRoutes({ door: seriesDoor, keeper, harvests, registry, auth, keys, visitors, limits, now, newId }),
    seriesHarvestRoutes({ door: seriesDoor, writer }),
  ];
  const mineRouters = [mineRoutes({ door, store, registry, committer, auth, visitors, limits, newId, log })];
  const app = createApp({
    store,
    visitors,
    limits,
    log,
    now,
    clientDir: config.clientDir,
    about: config,
    sessionRouters,
    seriesRouters,
    mineRouters,
  });
  const http = createHttpServer({ requestTimeout: 30_000, headersTimeout: 20_000, keepAliveTimeout: 65_000 }, app);
  const control = createControl({ http, auth, registry, visitors, limits, hub, now, log });

  const actorFor: SyncUpgradeDeps['actorFor'] = async (request, session, seat) => {
    if (!(await limits.allow('request', visitors.address(request)))) return null;
    const actor = await auth.seated(request, session, seat);
    return actor !== null && (await registry.get(session)) !== null ? actor : null;
  };
  const sync = createSyncUpgrade({ hub, actorFor, originAllowed: visitors.isOurs });
  routeUpgrades(http, { left: ['/socket.io/'], handlers: { '/sync/': sync } });

  // Closing waits for upgraded connections; one whose other end is dead would never close by itself.
  const open = new Set<Socket>();
  http.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });

  let copies: Copies | null = null;
  return {
    sweeper,
    listen: async () => {
      await sweeper.sweep();
      copies = await serveCopies({ dir: config.dataDir, copy: store.backup, log });
      return new Promise<number>((resolve, reject) => {
        http.once('error', reject);
        http.listen(config.port, config.host, () => {
          http.off('error', reject);
          resolve((http.address() as AddressInfo).port);
        });
      });
    },
    async close() {
      sweeper.stop();
      await copies?.close();
      await follower.settle().catch((error: unknown) => log.error(fault(error), 'a series could not follow'));
      await hub.close();
      const late = setTimeout(() => open.forEach((socket) => socket.destroy()), CLOSE_MS);
      await control.close();
      clearTimeout(late);
      await writer.close();
      await store.close();
    },
  };
};

/** How long a connection gets to say goodbye when the server stops. */
const CLOSE_MS = 1500;
