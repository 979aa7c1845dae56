import { parseArgs } from 'node:util';
import { fuzzInProcess, replayRound } from './in-process.ts';

/** `npm run fuzz -- --inputs 1000000 --seed 1`, or `--replay documents:4711`. */
const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    replay: { type: 'string' },
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

process.exitCode = (await main()) ? 0 : 1;
