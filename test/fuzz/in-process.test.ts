import { describe, expect, test } from 'vitest';
import { ROUNDS, replayRound } from './in-process.ts';
import type { Outcome } from './rounds/round.ts';
import { seedOf } from './random.ts';

/** A few thousand of the inputs of `npm run fuzz`; a failure there says its address, which becomes a test here. */
describe.each([
  [
    'documents',
    '[SY3] [SY6] [SY7] [SY9] [SY10]',
    ['honest → taken', 'waiting → 4422', 'rich → 4422', 'damaged message → 4400', 'opening → 4404'],
  ],
  ['commands', '[CO5] [SE10]', ['card.post → read', 'card.post, spoilt → invalid', 'no command → invalid']],
] as const)('hostile %s', (name, rules, expected) => {
  const outcomes: Outcome[] = [];

  test.each(Array.from({ length: 8 }, (_, round) => seedOf(2026, round)))(`${rules} round ${name}:%i`, async (seed) => {
    const outcome = await replayRound(`${name}:${seed}`);
    outcomes.push(outcome);
    expect(outcome.failures).toEqual([]);
  });

  test('the rounds were not vacuous', () => {
    for (const what of expected) {
      expect(
        outcomes.reduce((count, { seen }) => count + (seen.get(what) ?? 0), 0),
        what,
      ).toBeGreaterThan(0);
    }
  });
});

test('[SE10] a round is found again by its address alone', async () => {
  expect(Object.keys(ROUNDS)).toEqual(['documents', 'commands']);
  await expect(replayRound('nothing:1')).rejects.toThrow(/is no round/);
});
