import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { CONTENDERS, type Contender } from './contenders.ts';
import type { Measures } from './loads/order.ts';
import { readOptions } from './options.ts';
import { installPeers } from './peers.ts';
import { goalsTable, verdictsOn } from './report/goals.ts';
import { medians, type Row } from './report/row.ts';
import { tableOf } from './report/table.ts';
import type { Case, Workload } from './workload.ts';
import { WORKLOADS } from './workloads/index.ts';

/**
 * Measures this project beside other Yjs servers: each server and the load in a process of its own, one after the other.
 * `--workload typists,join` and `--only kring,hocuspocus` choose; `--runs 1 --seconds 5` is a quick look; sizes by `--typists 10,50`,
 * `--documents 10`, `--cards 500`; `--json` prints all of it as JSON, `--out FILE` writes that to a file.
 */
const options = readOptions(WORKLOADS.map(({ name }) => name));
/** Shares of a core from which it is not the server that is measured. */
const DOUBTS = [
  { measure: 'loadCore', most: 0.8, what: 'the load' },
  { measure: 'others', most: 0.25, what: 'something else on this machine' },
];
const say = (line: string) => process.stderr.write(`${line}\n`);

interface Task {
  readonly workload: Workload;
  readonly given: Case;
  readonly contender: Contender;
  readonly runs: Measures[];
  readonly failures: string[];
}

installPeers();
const chosen = (name: string) => options.only.length === 0 || options.only.some((part) => name.includes(part));
const tasks = WORKLOADS.filter(({ name }) => options.workloads.includes(name)).flatMap((workload) =>
  workload.cases(options).flatMap((given) =>
    CONTENDERS.filter(({ name, fields }) => fields.includes(workload.field) && chosen(name)).map((contender): Task => ({
      workload,
      given,
      contender,
      runs: [],
      failures: [],
    })),
  ),
);

// Round by round, so that a busy minute of the machine does not hit one server alone.
for (let round = 1; round <= options.runs; round += 1) {
  for (const { workload, given, contender, runs, failures } of tasks) {
    say(`run ${round} of ${options.runs}: ${workload.name} ${JSON.stringify(given)}, ${contender.name}`);
    try {
      const measures = await workload.run(contender, given, options);
      runs.push(measures);
      for (const { measure, most, what } of DOUBTS) {
        const share = measures[measure] ?? 0;
        if (share > most) say(`  ${what} took ${Math.round(share * 100)} % of a core: do not trust this`);
      }
    } catch (error) {
      failures.push(String(error));
      say(`  failed: ${String(error)}`);
    }
  }
}

const rows = tasks.map(({ workload, given, contender, runs, failures }): Row => ({
  workload: workload.name,
  given,
  server: contender.name,
  durable: contender.durable,
  measures: medians(runs),
  runs,
  failures,
}));
const verdicts = verdictsOn(rows);
const json = `${JSON.stringify({ options, machine: { cpus: cpus().length, model: cpus()[0]?.model, node: process.version }, rows, verdicts }, null, 2)}\n`;
if (options.out !== null) writeFileSync(options.out, json);
process.stdout.write(options.json ? json : `${report()}\n`);

function report(): string {
  const tables = WORKLOADS.flatMap(({ name, title, columns }) => {
    const own = rows.filter(({ workload }) => workload === name);
    return own.length === 0 ? [] : [`## ${title}\n\n${tableOf(columns, own)}`];
  });
  const reached = verdicts.length === 0 ? [] : [`## Goals\n\n${goalsTable(verdicts)}`];
  return [...tables, ...reached].join('\n\n');
}
