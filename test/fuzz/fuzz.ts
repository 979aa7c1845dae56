import { parseArgs } from 'node:util';
import { fuzzInProcess, replayRound } from './in-process.ts';
import { besiege } from './on-the-wire.ts';
import { useSessions } from './sessions.ts';

/** `npm run fuzz -- --inputs 1000000 --seed 1`, `--replay documents:4711`, `--wire --inputs 20000 --pace 500` (a second), or `--sessions 5000`. */
const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    replay: { type: 'string' },
    wire: { type: 'boolean', default: false },
    pace: { type: 'string', default: 'Infinity' },
    sessions: { type: 'string' },
  },
});

const main = async (): Promise<boolean> => {
  if (values.replay !== undefined) {
    const { inputs, longest, failures } = await replayRound(values.replay);
    console.log(`${inputs} inputs; longest ${longest.milliseconds.toFixed(1)} ms: ${longest.what}`);
    failures.forEach((failure) => console.log(failure));
    return failures.length === 0;
  }
  const begun = performance.now();
  if (values.sessions !== undefined) return useSessions(Number(values.sessions), (line) => console.log(line));
  if (values.wire) return besiegeAndTell(begun);
  const { inputs, longest, seen, failures } = await fuzzInProcess({
    inputs: Number(values.inputs),
    seed: Number(values.seed),
    tell: (line) => console.log(line),
  });
  const seconds = (performance.now() - begun) / 1000;
  for (const [what, count] of [...seen].sort()) console.log(`${String(count).padStart(8)}  ${what}`);
  const { user, system } = process.cpuUsage();
  const busy = (user + system) / 1_000_000;
  console.log(`${inputs} inputs in ${seconds.toFixed(0)} s, ${(inputs / busy).toFixed(0)} per second of CPU; ${failures.length} failures`);
  console.log(`longest ${longest.milliseconds.toFixed(1)} ms: ${longest.what}`);
  return failures.length === 0;
};

async function besiegeAndTell(begun: number): Promise<boolean> {
  const { inputs, failures, stall, rss, p95, ways } = await besiege({
    inputs: Number(values.inputs),
    seed: Number(values.seed),
    pace: Number(values.pace),
  });
  for (const [way, count] of ways) console.log(`${String(count).padStart(8)}  ${way}`);
  console.log(`${inputs} inputs in ${((performance.now() - begun) / 1000).toFixed(0)} s; ${failures.length} failures`);
  console.log(`longest stall ${stall.toFixed(0)} ms, memory ${rss.toFixed(0)} MB`);
  const ratio = (p95.besieged / p95.quiet).toFixed(2);
  console.log(`another session's p95: ${p95.quiet.toFixed(1)} ms before, ${p95.besieged.toFixed(1)} ms meanwhile, ${ratio} times`);
  failures.forEach((failure) => console.log(failure));
  return failures.length === 0;
}

process.exitCode = (await main()) ? 0 : 1;
