import { describe, expect, it } from 'vitest';
import { commandSchemas } from '../../shared/protocol/control.ts';
import { simulate } from './run.ts';

const [BATCHES, SEEDS, STEPS] = [5, 30, 300];

/** How often each kind of thing happens at least. */
const LEAST: Readonly<Record<string, number>> = {
  accepted: 3_000,
  edit: 2_000,
  attack: 500,
  pry: 200,
  crash: 100,
  stop: 30,
  failed: 20,
  lost: 20,
  break: 300,
  gone: 200,
  lag: 100,
  repeat: 20,
  hold: 300,
  'slow reads': 150,
  sweep: 50,
  erase: 3,
  anonymous: 5,
  revealed: 5,
  'words erased': 1,
  'names erased': 5,
  'hours changed': 20,
  'did management.answer': 50,
  'did management.approve': 5,
  'did management.drop': 3,
  'did card.look': 20,
  followed: 200,
  lifted: 5,
  'edited in two rooms': 1,
  'tips opened': 1,
  'refused listening': 10,
  quiet: 250,
  'refused not-now': 300,
  'refused not-allowed': 300,
  'refused unavailable': 50,
  'refused sheet-full': 20,
  'refused session-closed': 50,
  'refused no-seat': 10,
  'refused no-session': 5,
};

/** Commands that a hundred and fifty sessions may do without. */
const FEW = 6;
const ON_DEVICE = ['card.post', 'sheet.claim', 'sheet.leave', 'hand.raise', 'ready.set'];

/**
 * The whole core of the server under chance: actors, registry, hub, gate and a store that is slow, fails and dies, with people who write,
 * misbehave, lose their network and are shown out. `npm run simulate` plays many more.
 */
describe('a server under chance', () => {
  const counts: Record<string, number> = {};

  it.each(Array.from({ length: BATCHES }, (_, batch) => batch))(
    '[SY4] [SY12] [SY14] [AC6] [AC10] [CO2] [CO3] [CO4] [VI9] [CE2] [CE4] [CE5] [PC3] [PD1] [PD3] [PD4] [PD5] [LA1] [LA2] [LA4] [PH16] [BR2] [BR3] [BR4] [BR5] [BR6] [BR8] [BR10] [BR11] [BR12] [BR13] [BR14] [BR17] [BR18] [BR19] batch %i',
    async (batch) => {
      for (let at = 0; at < SEEDS; at += 1) await play(4_711 + batch * SEEDS + at);
    },
  );

  it.each([1_009, 1_025, 1_030, 2_759])(
    '[SE6] seed %i: the store did it and could not say so; who was shown out is out, and what was erased stays gone',
    async (seed) => play(seed),
  );

  it.each([30_066])('[SY1] seed %i: somebody came in while everything was being erased, which failed; all see who is here', async (seed) =>
    play(seed),
  );

  it.each([20_240])(
    '[CE6] [SY12] seed %i: a text could not be put away when words were to be erased; all goes on, and the next time it can',
    async (seed) => play(seed),
  );

  it('the runs were not vacuous', () => {
    const short = Object.entries(LEAST).filter(([what, least]) => (counts[what] ?? 0) < least);
    expect(short.map(([what, least]) => `${what}: ${String(counts[what] ?? 0)} of ${String(least)}`)).toEqual([]);
  });

  it('nearly every command there is was accepted, and those of a device that goes round on one; the rarest take more seeds than these', () => {
    const names = [...Object.keys(commandSchemas), ...ON_DEVICE.map((name) => `device ${name}`)];
    const never = names.filter((name) => (counts[`did ${name}`] ?? 0) === 0);
    expect(never.length, never.join(' ')).toBeLessThanOrEqual(FEW);
  });

  const play = async (seed: number): Promise<void> => {
    const outcome = await simulate({ seed, steps: STEPS });
    expect(outcome.fault, `npm run simulate -- --seed ${String(seed)} --steps ${String(STEPS)} --trace`).toBeNull();
    for (const [what, count] of Object.entries(outcome.counts)) counts[what] = (counts[what] ?? 0) + count;
  };
});
