import { describe, expect, it } from 'vitest';
import { SCRIPTS } from '../../../shared/script/scripts/index.ts';
import { settingsSchema } from '../../../shared/protocol/control.ts';
import { createSchema } from '../../../shared/protocol/http.ts';
import { bodyOf, draftProblems, newDraft, scriptChoices } from '../../../client/models/facilitatorCreate.ts';
import { clipProblems, sessionProblems, settingsFrom, typedFrom } from '../../../client/models/facilitatorForm.ts';
import { changesIn } from '../../../client/models/facilitatorSettings.ts';
import { sceneA } from '../../support/scenes.ts';

const draft = { ...newDraft(SCRIPTS[0]!.id, 'nl', 'Bijeenkomst 2'), name: 'Marieke' };
const { settings } = sceneA('check-in').session;

describe('creating', () => {
  it('offers every script with its steps and minutes', () => {
    expect(scriptChoices(SCRIPTS, 'nl')[0]).toMatchObject({ title: 'Een moeilijke ervaring', phases: 9, minutes: 95 });
  });

  it('asks a name and a title, and nothing else', () => {
    expect(draftProblems(draft)).toEqual({});
    expect(draftProblems({ ...draft, name: '  ', title: '' })).toEqual({ name: { key: 'nameEmpty' }, title: { key: 'titleEmpty' } });
  });

  it('says a sentence about each field, and keeps what was typed', () => {
    const typed = { ...draft, videoLink: 'javascript:alert(1)', departments: ['Werk', ' werk ', 'x'.repeat(41)] };
    expect(draftProblems(typed)).toEqual({
      videoLink: { key: 'link' },
      'department-1': { key: 'departmentTwice' },
      'department-2': { key: 'tooLong', most: 40 },
    });
  });

  it('sends what the server takes', () => {
    const body = bodyOf({ ...draft, departments: [' Werk ', '', 'Wijkteam'], videoLink: ' https://bel.example ' });
    expect(body.departments).toEqual(['Werk', 'Wijkteam']);
    expect(createSchema.safeParse(body).success).toBe(true);
  });
});

describe('changing settings', () => {
  it('reads points one per line', () => {
    const typed = { ...typedFrom(settings), clipPoints: ' één \n\n twee' };
    expect(settingsFrom(typed).clip.points).toEqual(['één', 'twee']);
    expect(settingsSchema.safeParse(settingsFrom(typed)).success).toBe(true);
  });

  it('sends only what differs', () => {
    expect(changesIn(settings, settingsFrom(typedFrom(settings)))).toEqual({});
    expect(changesIn(settings, { ...settings, theme: 'Iets anders' })).toEqual({ theme: 'Iets anders' });
  });

  it('counts lines from one in what it says', () => {
    const typed = { ...typedFrom(settings), clipPoints: `kort\n${'x'.repeat(201)}`, clipLink: 'clip' };
    expect(clipProblems(typed)).toEqual({ clipPoints: { key: 'pointLong', n: 2, most: 200 }, clipLink: { key: 'link' } });
    expect(sessionProblems({ ...typed, departments: Array.from({ length: 13 }, (_, at) => `a${at}`) })).toEqual({
      departments: { key: 'departmentsMany', most: 12 },
    });
  });
});
