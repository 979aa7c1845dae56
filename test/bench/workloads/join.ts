import { bytes, column, count, decimals, milliseconds } from '../report/show.ts';
import { runLoad, withServer, type Workload } from '../workload.ts';

export const join: Workload = {
  name: 'join',
  title: 'Join storm: a hundred people open one floor with so many cards at once; memory beyond what the server had',
  field: 'live',
  cases: ({ cards }) => cards.map((size) => ({ cards: size })),
  run: (contender, { cards = 0 }) =>
    withServer(contender, { documents: 1, people: CLIENTS, cards }, (server) =>
      runLoad('join', server, { dialect: contender.dialect, clients: CLIENTS, cards }),
    ),
  columns: [
    column('half have it after', 'p50', milliseconds),
    column('all have it after', 'all', milliseconds),
    column('CPU ms / join', 'cpuPerJoin', decimals(2)),
    column('bytes / join', 'bytes', bytes),
    column('RSS at most', 'peak', bytes),
    column('RSS afterwards', 'extra', bytes),
    column('closed', 'closed', count),
  ],
};

const CLIENTS = 100;
