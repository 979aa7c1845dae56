import { describe, expect, test } from 'vitest';
import { parseScript } from '../../../shared/protocol/script.ts';
import { programmeOfPlenary } from '../../../shared/script/programme.ts';
import * as shipped from '../../../shared/script/scripts/difficult-experience.ts';

/** Without the phases for subgroups. */
const difficultExperience = programmeOfPlenary(shipped.difficultExperience, { divided: false });

describe('a script that does not fit is refused with a place and a sentence', () => {
  const asked = difficultExperience.phases[7]?.contributions ?? [];
  const cases: [name: string, spoil: Readonly<Record<string, unknown>>, where: string][] = [
    ['two sheets with one id', { 'sheets.1.id': 'acting' }, 'sheets.1.id'],
    ['two phases with one id', { 'phases.8.id': 'check-in' }, 'phases.8.id'],
    ['a missing language', { 'phases.4.ask.en': undefined }, 'phases.4.ask.en'],
    ['an empty text', { 'sheets.0.title.nl': '  ' }, 'sheets.0.title.nl'],
    ['a purpose too long for five metres', { 'phases.0.purpose.nl': 'x'.repeat(81) }, 'phases.0.purpose.nl'],
    ['an unknown key', { 'phases.0.colour': 'red' }, 'phases.0'],
    ['a role that does not exist', { 'phases.3.claims': ['mayor'] }, 'phases.3.claims.0'],
    ['an id with a space', { 'phases.3.id': 'choose a sheet' }, 'phases.3.id'],
    ['no phases', { phases: [] }, 'phases'],
    ['no time', { 'phases.2.minutes': 0 }, 'phases.2.minutes'],
    ['asking from a sheet nobody could take', { 'phases.3.claims': [], 'phases.4.claims': [] }, 'phases.4.contributions.0.at'],
    ['claims without sheets', { sheets: [] }, 'phases.3.claims'],
    ['notes on sheets that are not there', { sheets: [], 'phases.3.claims': [], 'phases.4.claims': [] }, 'phases.4.writes'],
    [
      'a knowledge question without its sheet',
      { sheets: difficultExperience.sheets.filter(({ perspective }) => perspective !== 'knowledge') },
      'phases.5.contributions.0.at',
    ],
    ['marking cases nobody can propose', { 'phases.1.contributions': [] }, 'phases.1.marksCases'],
    ['marking questions nobody can ask', { 'phases.4.contributions': [] }, 'phases.4.marksQuestions'],
    ['one role with two rows of a kind', { 'phases.7.contributions': [...asked, asked[0]] }, 'phases.7.contributions.2.kind'],
    ['a card without a name that shows at once', { 'phases.8.contributions.0.anonymous': true }, 'phases.8.contributions.0.anonymous'],
  ];

  test.each(cases)('%s', (_name, spoil, where) => {
    const draft = structuredClone<unknown>(difficultExperience);
    for (const [path, value] of Object.entries(spoil)) put(draft, path.split('.'), value);
    const result = parseScript(draft);
    expect(result).toMatchObject({ ok: false, error: { where } });
    if (!result.ok) for (const words of Object.values(result.error.sentence)) expect(words).toMatch(/^[A-Z].*\.$/);
  });

  test.each([null, 'script', [], {}, 42])('%j is no script', (input) => {
    expect(parseScript(input).ok).toBe(false);
  });
});

/** Lays a value at a path; `undefined` takes away what was there. */
const put = (into: unknown, [key = '', ...rest]: readonly string[], value: unknown): void => {
  const record = into as Record<string, unknown>;
  if (rest.length > 0) put(record[key], rest, value);
  else if (value === undefined) Reflect.deleteProperty(record, key);
  else record[key] = value;
};
