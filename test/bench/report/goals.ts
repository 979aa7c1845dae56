import type { Measures } from '../loads/order.ts';
import type { Case } from '../workload.ts';
import type { Row } from './row.ts';
import { bytes, milliseconds, percent } from './show.ts';
import { markdown } from './table.ts';

/** What this project wants to reach, as far as this run can tell. */
export interface Verdict {
  readonly goal: string;
  readonly measured: string;
  readonly met: boolean;
}

export const verdictsOn = (rows: readonly Row[]): readonly Verdict[] =>
  GOALS.flatMap(({ goal, value, limit, show }) => {
    const measured = value((workload, given, server) => measuresOf(rows, { workload, given, server }));
    // A goal whose data is not in this run is not spoken of.
    if (measured === null) return [];
    return [{ goal, measured: show(measured), met: limit.least === undefined ? measured <= limit.most : measured >= limit.least }];
  });

export const goalsTable = (verdicts: readonly Verdict[]): string =>
  markdown([['goal', 'measured', 'met'], ...verdicts.map(({ goal, measured, met }) => [goal, measured, met ? 'yes' : 'NO'])]);

/** The medians of one server at one piece of work; `null` when it was not measured. */
type Find = (workload: string, given: Case, server: string) => Measures | null;

interface Goal {
  readonly goal: string;
  /** `null` when what it needs was not measured. */
  readonly value: (find: Find) => number | null;
  readonly limit: { readonly most: number; readonly least?: never } | { readonly least: number; readonly most?: never };
  readonly show: (value: number) => string;
}

const measuresOf = (
  rows: readonly Row[],
  { workload, given, server }: { readonly workload: string; readonly given: Case; readonly server: string },
): Measures | null =>
  rows.find(
    (row) =>
      row.workload === workload && row.server === server && Object.entries(given).every(([size, value]) => row.given[size] === value),
  )?.measures ?? null;

type Place = readonly [workload: string, given: Case];

const measured =
  (server: string, [workload, given]: Place, measure: string) =>
  (find: Find): number | null =>
    find(workload, given, server)?.[measure] ?? null;

/** How many times more the one has than the other. */
const ratio =
  (more: (find: Find) => number | null, less: (find: Find) => number | null) =>
  (find: Find): number | null => {
    const [above, below] = [more(find), less(find)];
    return above === null || below === null ? null : above / below;
  };

const most =
  (...values: readonly ((find: Find) => number | null)[]) =>
  (find: Find): number | null => {
    const found = values.map((value) => value(find)).filter((value) => value !== null);
    return found.length < values.length ? null : Math.max(...found);
  };

const times = (value: number): string => `${value.toFixed(1)} ×`;

const [SYNC, SOCKET_IO, Y_WEBSOCKET] = ['kring /sync', 'kring socket.io', 'y-websocket-server'];
const typists = (size: number): Place => ['typists', { typists: size }];
const storm: Place = ['join', { cards: 5_000 }];
const idle: Place = ['idle', { connections: 1_000 }];
const hall = (documents: number): Place => ['commands', { people: 500, sessions: 1, documents }];
const town: Place = ['town', { sessions: 100 }];
const divided: Place = ['rooms', { rooms: 8 }];
const cost = (cards: number, sessions: number, documents: number): Place => ['cards', { cards, sessions, documents }];
const cold: Place = ['cold', { keystrokes: 30_000 }];

const cheaper = (than: string, size: number, least: number, our = SYNC): Goal => ({
  goal: `${size} typists: CPU per edit of ${than} ≥ ${least} × that of ${our}`,
  value: ratio(measured(than, typists(size), 'cpuPer1000'), measured(our, typists(size), 'cpuPer1000')),
  limit: { least },
  show: times,
});

const within = (goal: string, value: Goal['value'], limit: number, show: (value: number) => string): Goal => ({
  goal: `${goal} ≤ ${show(limit)}`,
  value,
  limit: { most: limit },
  show,
});

const atLeast = (goal: string, value: Goal['value'], least: number): Goal => ({
  goal: `${goal} ≥ ${times(least)}`,
  value,
  limit: { least },
  show: times,
});

const KIB = 1024;

const GOALS: readonly Goal[] = [
  cheaper(Y_WEBSOCKET, 100, 5),
  cheaper('hocuspocus 25 ms', 100, 3),
  cheaper('y-socket.io', 100, 10),
  within('100 typists: p99', measured(SYNC, typists(100), 'p99'), 35, milliseconds),
  within('200 typists: p99', measured(SYNC, typists(200), 'p99'), 40, milliseconds),
  within('200 typists: core', measured(SYNC, typists(200), 'core'), 0.35, percent),
  cheaper(Y_WEBSOCKET, 200, 12),
  within(
    '10 typists: p50 beside y-websocket-server',
    ratio(measured(SYNC, typists(10), 'p50'), measured(Y_WEBSOCKET, typists(10), 'p50')),
    1.5,
    times,
  ),
  within('100 documents of 10 typists: p99', measured(SYNC, ['documents', { documents: 100 }], 'p99'), 60, milliseconds),
  atLeast('join storm: faster than y-websocket-server', ratio(measured(Y_WEBSOCKET, storm, 'all'), measured(SYNC, storm, 'all')), 10),
  atLeast(
    'join storm: less CPU than y-websocket-server',
    ratio(measured(Y_WEBSOCKET, storm, 'cpuPerJoin'), measured(SYNC, storm, 'cpuPerJoin')),
    20,
  ),
  within('join storm: more resident memory', measured(SYNC, storm, 'peak'), KIB * KIB, bytes),
  within('100 typists: bytes per edit and receiver', measured(SYNC, typists(100), 'bytes'), 30, (value) => value.toFixed(1)),
  // Resident memory alone says too little: a server has some to spare before anybody comes.
  within(
    'memory of an idle connection',
    most(measured(SYNC, idle, 'rssPerConnection'), measured(SYNC, idle, 'usedPerConnection')),
    14 * KIB,
    bytes,
  ),
  within('memory in use that is left when everybody has gone', measured(SYNC, idle, 'leftUsed'), KIB * KIB, bytes),
  cheaper('y-socket.io', 100, 6, SOCKET_IO),
  ...[1, 2].map((documents) =>
    within(
      `500 people in one session, ${documents} open each: seen by all p95`,
      measured(SOCKET_IO, hall(documents), 'p95'),
      150,
      milliseconds,
    ),
  ),
  within('a quiet room of eight while seven storm: seen p95 beside alone', measured(SOCKET_IO, divided, 'seenTimes'), 1.5, times),
  within('… acknowledged p95 beside alone', measured(SOCKET_IO, divided, 'ackTimes'), 1.5, times),
  within('2,000 people in 100 sessions: acknowledged p95', measured(SOCKET_IO, town, 'ackP95'), 100, milliseconds),
  within('2,000 people in 100 sessions: resident memory', measured(SOCKET_IO, town, 'rss'), 2 ** 30, bytes),
  ...[1, 2].flatMap((documents) => [
    within(
      `a command with 5,000 cards beside one with 10, ${documents} open each`,
      ratio(measured(SOCKET_IO, cost(5_000, 1, documents), 'cpuPerCommand'), measured(SOCKET_IO, cost(10, 1, documents), 'cpuPerCommand')),
      1.5,
      times,
    ),
    within(
      `a command with 500 sessions beside one with 1, ${documents} open each`,
      ratio(measured(SOCKET_IO, cost(10, 500, documents), 'cpuPerCommand'), measured(SOCKET_IO, cost(10, 1, documents), 'cpuPerCommand')),
      1.5,
      times,
    ),
  ]),
  within('cold start with 30,000 keystrokes', measured(SYNC, cold, 'firstSync'), 60, milliseconds),
  within('disk beside snapshot', measured(SYNC, cold, 'ratio'), 2, times),
  within(
    'edits lost, late or different, by /sync and Socket.io',
    most(...[SYNC, SOCKET_IO].flatMap((server) => ['lost', 'late', 'differing'].map((measure) => measured(server, typists(100), measure)))),
    0,
    String,
  ),
];
