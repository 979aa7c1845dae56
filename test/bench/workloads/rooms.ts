import { column, count, milliseconds, percent } from '../report/show.ts';
import { runLoad, withServer, type Workload } from '../workload.ts';

/** One quiet room of eight: while the seven others are silent, and while they storm. */
export const rooms: Workload = {
  name: 'rooms',
  title: 'Eight subgroups of five: a quiet one, alone and beside seven that storm',
  field: 'commands',
  cases: () => [{ rooms: 8, people: 5, 'a second': 20 }],
  run: (contender, { rooms: divided = 8, people = 5, 'a second': storm = 20 }, { seconds, drain }) =>
    withServer(contender, { documents: 1, people: divided * people, cards: 0 }, (server) =>
      runLoad('rooms', server, { dialect: contender.dialect, rooms: divided, quiet: QUIET, storm, seconds, drain }),
    ),
  columns: [
    column('alone: acknowledged p50', 'aloneAckP50', milliseconds),
    column('p95', 'aloneAckP95', milliseconds),
    column('seen p50', 'aloneP50', milliseconds),
    column('p95', 'aloneP95', milliseconds),
    column('beside: acknowledged p50', 'besideAckP50', milliseconds),
    column('p95', 'besideAckP95', milliseconds),
    column('seen p50', 'besideP50', milliseconds),
    column('p95', 'besideP95', milliseconds),
    column('acknowledged p95, times', 'ackTimes', (value) => value.toFixed(2)),
    column('seen p95, times', 'seenTimes', (value) => value.toFixed(2)),
    column('core', 'core', percent),
    column('load core', 'loadCore', percent),
    column('others', 'others', percent),
    column('refused', 'refused', count),
    column('not seen', 'late', count),
    column('closed', 'closed', count),
  ],
};

/** Contributions a second of the quiet room. */
const QUIET = 8;
