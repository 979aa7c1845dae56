import { column, count, decimals, milliseconds, percent } from '../report/show.ts';
import { runLoad, withServer, type Workload } from '../workload.ts';

/** Contributions go over the control channel only; `documents` per person: the floor, or the floor and the own desk. */
export const commands: Workload = {
  name: 'commands',
  title: 'People who claim, post and mark; each has the floor open, and with two documents the own desk too',
  field: 'commands',
  cases: () => CASES,
  run: (contender, { sessions = 1, people = 1, 'a second': rate = 1, documents = 1 }, { seconds, drain }) =>
    withServer(contender, { documents: sessions, people, cards: CARDS }, (server) =>
      runLoad('commands', server, { dialect: contender.dialect, rate, seconds, drain, desks: documents > 1 }),
    ),
  columns: [
    column('acknowledged p50', 'ackP50', milliseconds),
    column('p95', 'ackP95', milliseconds),
    column('seen by all p50', 'p50', milliseconds),
    column('p95', 'p95', milliseconds),
    column('p99', 'p99', milliseconds),
    column('CPU s / 1,000', 'cpuPer1000', decimals(3)),
    column('core', 'core', percent),
    column('load core', 'loadCore', percent),
    column('others', 'others', percent),
    column('RSS MiB', 'rss', (value) => (value / 2 ** 20).toFixed(0)),
    column('done', 'done', count),
    column('refused', 'refused', count),
    column('not seen', 'late', count),
    column('closed', 'closed', count),
  ],
};

const CARDS = 10;
const CASES = [
  { sessions: 1, people: 10, 'a second': 5, documents: 2 },
  { sessions: 1, people: 100, 'a second': 50, documents: 2 },
  { sessions: 1, people: 500, 'a second': 250, documents: 1 },
  { sessions: 1, people: 500, 'a second': 250, documents: 2 },
];

/** For ten minutes: `--workload town --seconds 600 --runs 1`. */
export const town: Workload = {
  ...commands,
  name: 'town',
  title: 'The same in a hundred sessions at once',
  cases: () => [{ sessions: 100, people: 20, 'a second': 500, documents: 2 }],
};

/** What a command costs as cards pile up and sessions are open. */
export const cards: Workload = {
  name: 'cards',
  title: 'CPU of one command, with so many cards on the floor and so many sessions open; twenty people have it open',
  field: 'commands',
  cases: () => COST_CASES,
  run: (contender, { cards: lying = 0, sessions = 1, documents = 1 }) =>
    withServer(contender, { documents: sessions, people: AUTHORS, cards: lying }, (server) =>
      runLoad('cost', server, { dialect: contender.dialect, desks: documents > 1, commands: COMMANDS, people: PEOPLE }),
    ),
  columns: [
    column('CPU ms / command', 'cpuPerCommand', decimals(2)),
    column('acknowledged p50', 'p50', milliseconds),
    column('p95', 'p95', milliseconds),
    column('refused', 'refused', count),
    column('closed', 'closed', count),
  ],
};

/** More people than take turns have written what lies there: nobody may have too many. */
const [COMMANDS, PEOPLE, AUTHORS] = [400, 20, 50];
const COST_CASES = [1, 2].flatMap((documents) => [
  { cards: 10, sessions: 1, documents },
  { cards: 5_000, sessions: 1, documents },
  { cards: 10, sessions: 500, documents },
]);
