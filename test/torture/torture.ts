import { appendFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { newDataDir } from '../support/server.ts';
import { runWorker, type Cycle } from './worker.ts';

/**
 * Proof that nothing is lost when the process dies.
 *
 * `npm run torture -- --cycles 100 [--workers 2] [--seed 4711] [--out FILE]`
 *
 * A worker has the real server as a process of its own, on a data directory that lives on, and a second process with twenty clients:
 * the product's own connection, command queue, receipts and Yjs documents, over WebSocket and long-polling. They post, edit, withdraw,
 * mark, answer, claim, change phases and type into shared texts, well over a hundred actions a second together. In each cycle
 *
 * 1. at a random moment, 0–2 s after the clients went to work, their process is stopped (SIGSTOP) and the server killed (SIGKILL);
 *    in a quarter of the cycles they go to work while they are still coming back;
 * 2. the clients run again only to take in what the dead server had already handed to the network, until every connection is closed,
 *    and report. So *observed* is everything the server let out of its process and a client's document or view showed;
 *    *acknowledged* is every answer to a command, and every change of a text for which the product said “saved”;
 * 3. the store is read from a copy, so that the write-ahead log is left for the server: integrity; every accepted command is there once,
 *    as it was sent; refused and unknown ones are not; every row that anybody saw of a floor or desk is one the stored events lead to;
 *    every character shown or saved is there, as typed and where it was typed; nothing is there that nobody typed, nothing gone
 *    that nobody deleted, nothing deleted there again; earlier events are what they were. Circles that are over are read again too;
 * 4. the server starts on the same port; a screen and two people with new connections and new documents (Socket.io or `/sync`)
 *    read exactly what the store tells;
 * 5. the clients come back by themselves, send again what was not answered, with the same ids, and ask again what was:
 *    the answer must be the same, and in the next cycle it must not have been done twice.
 *
 * When a circle has many cards the next one sits down, and an old one is erased while the new one works: all of it or nothing,
 * and once that was answered its words are in no file. Any fault ends the run with exit code 1, its seed, and the data kept.
 * The seed fixes what people do and when the server is killed, not how the machine schedules it.
 */
const { values } = parseArgs({
  options: {
    cycles: { type: 'string', default: '100' },
    workers: { type: 'string', default: '2' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    out: { type: 'string' },
  },
});
const [cycles, workers, seed] = [Number(values.cycles), Number(values.workers), Number(values.seed)];

const say = (line: string): void => {
  console.log(line);
  if (values.out !== undefined) appendFileSync(values.out, `${line}\n`);
};

const totals = { cycles: 0, aliveMs: 0, actions: 0, acknowledged: 0, observed: 0, restartMs: 0, faults: 0 };
let started = 0;
const began = performance.now();

const note = (worker: number, { faults, ...cycle }: Cycle): void => {
  totals.cycles += 1;
  totals.faults += faults.length;
  for (const key of ['aliveMs', 'actions', 'acknowledged', 'observed', 'restartMs'] as const) totals[key] += cycle[key];
  const columns = [
    `cycle ${pad(totals.cycles, 4)}`,
    `worker ${String(worker)}`,
    `alive ${pad(cycle.aliveMs, 4)} ms`,
    `actions ${pad(cycle.actions, 4)}`,
    `acknowledged ${pad(cycle.acknowledged, 4)}`,
    `observed ${pad(cycle.observed, 5)}`,
    `restart ${pad(cycle.restartMs, 4)} ms`,
    faults.length === 0 ? 'ok' : 'LOST',
  ];
  say(columns.join('  '));
  for (const fault of faults.slice(0, 20)) say(`    ${fault}`);
};

const pad = (number: number, width: number): string => String(Math.round(number)).padStart(width);

if (values.out !== undefined) writeFileSync(values.out, '');
say(`torture --cycles ${String(cycles)} --workers ${String(workers)} --seed ${String(seed)}`);
await Promise.all(
  Array.from({ length: workers }, async (_, worker) => {
    const folder = await newDataDir();
    const more = () => totals.faults === 0 && (started += 1) <= cycles;
    let kept = true;
    try {
      await runWorker({
        seed: seed * 100 + worker,
        folder,
        more,
        onCycle: (cycle) => (note(worker, cycle), (kept = cycle.faults.length > 0)),
      });
    } catch (error) {
      totals.faults += 1;
      kept = true;
      say(`worker ${String(worker)} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
    if (kept) say(`worker ${String(worker)}: the data is in ${folder}`);
    else await rm(folder, { recursive: true });
  }),
);

const seconds = totals.aliveMs / 1000;
say(
  [
    `${String(totals.cycles)} cycles in ${((performance.now() - began) / 1000).toFixed(0)} s`,
    `${String(totals.actions)} actions in ${seconds.toFixed(0)} s of work: ${(totals.actions / seconds).toFixed(0)} a second and circle`,
    `${String(totals.acknowledged)} acknowledged, ${String(totals.observed)} observed`,
    totals.faults === 0 ? 'nothing lost' : `${String(totals.faults)} faults`,
  ].join('; '),
);
if (totals.faults > 0) say(`again: npm run torture -- --cycles ${String(cycles)} --workers ${String(workers)} --seed ${String(seed)}`);
process.exit(totals.faults > 0 ? 1 : 0);
