import { seedOf } from './random.ts';
import { commandsRound } from './rounds/commands.ts';
import { documentsRound } from './rounds/documents.ts';
import type { Longest, Outcome, Round } from './rounds/round.ts';

export const ROUNDS: Readonly<Record<string, Round>> = { documents: documentsRound, commands: commandsRound };

/** Rounds of both kinds in turn until there were so many inputs. Each names how to play it again. */
export const fuzzInProcess = async (given: {
  readonly inputs: number;
  readonly seed: number;
  readonly tell?: (line: string) => void;
}): Promise<Fuzzed> => {
  const seen = new Map<string, number>();
  const failures: string[] = [];
  let inputs = 0;
  let longest: Longest = { milliseconds: 0, what: 'nothing' };
  for (let round = 0; inputs < given.inputs; round += 1) {
    for (const [name, play] of Object.entries(ROUNDS)) {
      const seed = seedOf(given.seed, round);
      const replay = `--replay ${name}:${seed}`;
      const outcome = await quietly(play, seed);
      inputs += outcome.inputs;
      for (const [what, count] of outcome.seen) seen.set(what, (seen.get(what) ?? 0) + count);
      for (const failure of outcome.failures) {
        failures.push(`${replay}: ${failure}`);
        given.tell?.(failures.at(-1) ?? '');
      }
      if (outcome.longest.milliseconds > longest.milliseconds) longest = { ...outcome.longest, what: `${replay}, ${outcome.longest.what}` };
    }
    if (round % 250 === 249) given.tell?.(`${inputs} inputs`);
  }
  return { inputs, longest, seen, failures };
};

export interface Fuzzed extends Outcome {
  /** Each begins with how to play it again. */
  readonly failures: readonly string[];
}

export const replayRound = async (address: string): Promise<Outcome> => {
  const [name = '', seed = ''] = address.split(':');
  const play = ROUNDS[name];
  if (play === undefined || !/^\d+$/.test(seed))
    throw new Error(`${address} is no round: ${Object.keys(ROUNDS).join(' or ')}, a colon, a seed`);
  return quietly(play, Number(seed));
};

/** What a round leaves rejected behind is its failure. */
const quietly = async (play: Round, seed: number): Promise<Outcome> => {
  const stray: string[] = [];
  const onStray = (error: unknown) =>
    void stray.push(`unhandled: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  process.on('unhandledRejection', onStray);
  try {
    const outcome = await play(seed, INPUTS);
    await new Promise<void>((done) => setImmediate(done));
    return { ...outcome, failures: [...outcome.failures, ...stray] };
  } finally {
    process.off('unhandledRejection', onStray);
  }
};

/** Per round. */
const INPUTS = 400;
