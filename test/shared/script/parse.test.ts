import { describe, expect, test } from 'vitest';
import type { Script } from '../../../shared/model/script.ts';
import { parseScript } from '../../../shared/protocol/script.ts';
import { difficultExperience } from '../../../shared/script/scripts/difficult-experience.ts';

describe('a script that does not fit is refused with a place and a sentence', () => {
  const cases: [string, (draft: Draft) => unknown, string][] = [
    ['two sheets with one id', (draft) => (draft.sheets[1].id = 'acting'), 'sheets.1.id'],
    ['two phases with one id', (draft) => (draft.phases[8].id = 'check-in'), 'phases.8.id'],
    ['a missing language', (draft) => delete draft.phases[4].ask.en, 'phases.4.ask.en'],
    ['an empty text', (draft) => (draft.sheets[0].title.nl = '  '), 'sheets.0.title.nl'],
    ['a purpose too long for five metres', (draft) => (draft.phases[0].purpose.nl = 'x'.repeat(81)), 'phases.0.purpose.nl'],
    ['an unknown key', (draft) => (draft.phases[0].colour = 'red'), 'phases.0'],
    ['a role that does not exist', (draft) => (draft.phases[3].claims = ['mayor']), 'phases.3.claims.0'],
    ['an id with a space', (draft) => (draft.phases[3].id = 'choose a sheet'), 'phases.3.id'],
    ['no phases', (draft) => (draft.phases = []), 'phases'],
    ['no time', (draft) => (draft.phases[2].minutes = 0), 'phases.2.minutes'],
    [
      'asking from a sheet nobody could take',
      (draft) => {
        draft.phases[3].claims = [];
        draft.phases[4].claims = [];
      },
      'phases.4.contributions.0.at',
    ],
    ['claims without sheets', (draft) => (draft.sheets = []), 'phases.3.claims'],
    [
      'notes on sheets that are not there',
      (draft) => {
        draft.sheets = [];
        draft.phases[3].claims = [];
        draft.phases[4].claims = [];
      },
      'phases.4.writes',
    ],
    ['a knowledge question without its sheet', (draft) => draft.sheets.splice(3, 1), 'phases.5.contributions.0.at'],
    ['marking cases nobody can propose', (draft) => (draft.phases[1].contributions = []), 'phases.1.marksCases'],
    [
      'marking questions nobody can ask',
      (draft) => {
        draft.phases[4].contributions = [];
      },
      'phases.4.marksQuestions',
    ],
    [
      'one role with two rows of a kind',
      (draft) => draft.phases[7].contributions.push(draft.phases[7].contributions[0]),
      'phases.7.contributions.2.kind',
    ],
    [
      'a card without a name that shows at once',
      (draft) => (draft.phases[8].contributions[0].anonymous = true),
      'phases.8.contributions.0.anonymous',
    ],
  ];

  test.each(cases)('%s', (_name, spoil, where) => {
    const draft = structuredClone(difficultExperience) as unknown as Draft;
    spoil(draft);
    const result = parseScript(draft);
    expect(result).toMatchObject({ ok: false, error: { where } });
    if (!result.ok) for (const words of Object.values(result.error.sentence)) expect(words).toMatch(/^[A-Z].*\.$/);
  });

  test.each([null, 'script', [], {}, 42])('%j is no script', (input) => {
    expect(parseScript(input).ok).toBe(false);
  });
});

/** A script one may spoil. */
type Draft = { sheets: Loose[]; phases: Loose[] } & Partial<Script>;
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- spoiling needs an untyped copy
type Loose = any;
