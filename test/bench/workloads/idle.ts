import { bytes, column } from '../report/show.ts';
import { runLoad, withServer, type Workload } from '../workload.ts';

export const idle: Workload = {
  name: 'idle',
  title: 'Idle connections, each with one document open: memory after garbage collection',
  field: 'live',
  cases: () => [{ connections: 1_000 }],
  run: (contender, { connections = 0 }) =>
    withServer(contender, { documents: DOCUMENTS, people: connections / DOCUMENTS + 1 }, (server) =>
      runLoad('idle', server, { dialect: contender.dialect, documents: DOCUMENTS, connections: connections / DOCUMENTS }),
    ),
  columns: [
    column('RSS / connection', 'rssPerConnection', bytes),
    column('used / connection', 'usedPerConnection', bytes),
    column('RSS of the server', 'rss', bytes),
    column('RSS left behind', 'leftRss', bytes),
    column('used left behind', 'leftUsed', bytes),
  ],
};

const DOCUMENTS = 20;
