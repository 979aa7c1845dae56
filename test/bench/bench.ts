import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CONTENDERS, type Contender } from './contenders.ts';
import type { Order } from './load.ts';
import { medians, type Measures } from './measures.ts';
import { startProgram } from './process.ts';
import { tableOf, type Row } from './table.ts';

/**
 * Measures this project beside other Yjs servers: each server and the load in a process of its own, one after the other.
 * `--runs 1` for a quick look, `--typists 10,50`, `--only hocuspocus`, `--seconds 5`, `--json`.
 */
const { values: given } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    typists: { type: 'string', default: '10,50,100' },
    seconds: { type: 'string', default: '10' },
    only: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
  },
});

installPeers();
const contenders = CONTENDERS.filter(({ name }) => name.includes(given.only));
const circles = given.typists.split(',').map(Number);
const rounds = Array.from({ length: Number(given.runs) }, (_, round) => round + 1);
const all: { readonly contender: Contender; readonly typists: number; readonly measures: Measures }[] = [];
// Round by round, so that a busy minute of the machine does not hit one server alone.
for (const round of rounds) {
  for (const typists of circles) {
    for (const contender of contenders) {
      process.stderr.write(`run ${round} of ${rounds.length}: ${typists} typists, ${contender.name}\n`);
      all.push({ contender, typists, measures: await measure(contender, typists) });
    }
  }
}
const rows = circles.flatMap((typists) =>
  contenders.map((contender): Row => {
    const runs = all.filter((one) => one.contender === contender && one.typists === typists);
    return { server: contender.name, typists, durable: contender.durable, ...medians(runs.map(({ measures }) => measures)) };
  }),
);
process.stdout.write(given.json ? `${JSON.stringify(rows, null, 2)}\n` : `${tableOf(rows)}\n`);

async function measure({ program, env = {}, dialect }: Contender, typists: number): Promise<Measures> {
  const scratch = await mkdtemp(join(tmpdir(), 'kring-bench-'));
  const server = await startProgram<Pick<Order, 'port' | 'code' | 'session'>>(program, { env: { ...env, TMPDIR: scratch } });
  try {
    const order: Order = { ...server.said, pid: server.pid, dialect, typists, seconds: Number(given.seconds) };
    const load = await startProgram<Measures>(join(import.meta.dirname, 'load.ts'), { args: [JSON.stringify(order)] });
    await load.stop();
    return load.said;
  } finally {
    await server.stop();
    await rm(scratch, { recursive: true, force: true });
  }
}

/** The other servers have a folder and a lock file of their own, so that the product does not carry them. */
function installPeers(): void {
  if (existsSync(join(import.meta.dirname, 'node_modules'))) return;
  execFileSync('npm', ['--prefix', import.meta.dirname, 'ci', '--ignore-scripts'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
