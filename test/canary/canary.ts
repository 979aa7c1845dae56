import { parseArgs } from 'node:util';
import { runCanaries } from './run.ts';

/**
 * Plays random sessions on a real server in which every text is a word that is nowhere else, and looks for these words everywhere:
 * `npm run canary -- --sessions 200 --seed 4711`. A fault ends the run with exit code 1 and the seed that finds it again.
 */
const { values } = parseArgs({
  options: {
    sessions: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    'at-once': { type: 'string', default: '4' },
  },
});
const given = { seed: Number(values.seed), sessions: Number(values.sessions), atOnce: Number(values['at-once']) };
const began = performance.now();
try {
  const counts = await runCanaries(given);
  for (const [what, count] of Object.entries(counts).sort()) console.log(`${String(count).padStart(12)}  ${what}`);
  console.log(
    `seed ${values.seed}: ${values.sessions} sessions in ${((performance.now() - began) / 1000).toFixed(1)} s, nothing where it should not be`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(`  npm run canary -- --sessions ${values.sessions} --seed ${values.seed} --at-once ${values['at-once']}`);
  process.exit(1);
}
