import { describe, expect, it, test } from 'vitest';
import { seriesCreateSchema, meetingFields, seriesChangeSchema } from '../../../shared/protocol/series.ts';
import { addLine, changeLine, hasRoom, lineProblem, moveLine, removeLine, restoreLine } from '../../../client/models/seriesAgreements.ts';
import { bringFault } from '../../../client/models/seriesBring.ts';
import { isNameOf } from '../../../client/models/seriesErase.ts';
import { seriesFiles } from '../../../client/models/seriesFiles.ts';
import {
  aboutFrom,
  aboutOf,
  aboutProblems,
  bodyOfSeries,
  draftProblems,
  keepChoices,
  newSeries,
  typedAbout,
} from '../../../client/models/seriesForm.ts';
import {
  localOf,
  meetingAfter,
  meetingProblems,
  momentOf,
  moveMeeting,
  putBack,
  takeOff,
  changeMeeting,
  planFrom,
  planOf,
  removeMeeting,
  restoreMeeting,
  rowOf,
  typedMeeting,
} from '../../../client/models/seriesMeeting.ts';
import { changesIn, merge } from '../../../client/models/seriesMerge.ts';
import { aMeeting, aSeries } from '../../support/series.ts';

const DAY = 24 * 60 * 60 * 1000;
const draft = { ...newSeries('nl'), title: 'Leerkring Zuid', facilitator: 'Marieke' };
const script = aMeeting(1).script;

describe('beginning a series', () => {
  it('asks a title and a name, and nothing else', () => {
    expect(draftProblems(draft)).toEqual({});
    expect(draftProblems(newSeries('nl'))).toEqual({ title: { key: 'titleEmpty' }, facilitator: { key: 'nameEmpty' } });
  });

  it('sends what the server takes, a passphrase as it was typed', () => {
    const body = bodyOfSeries({ ...draft, departments: ' Werk \n\nWijkteam\nWerk', goal: ' Leren \n van elkaar ' }, '  drie fietsen ');
    expect(body).toMatchObject({ departments: ['Werk', 'Wijkteam'], goal: 'Leren \n van elkaar', passphrase: '  drie fietsen ' });
    expect(seriesCreateSchema.safeParse(body).success).toBe(true);
  });

  it('says a sentence about each field, and keeps what was typed', () => {
    const typed = {
      ...typedAbout(aSeries()),
      videoLink: 'javascript:alert(1)',
      coHosts: `Hafza\n${'x'.repeat(41)}`,
      goal: 'x'.repeat(401),
    };
    expect(aboutProblems(typed)).toEqual({
      goal: { key: 'tooLong', most: 400 },
      coHosts: { key: 'lineTooLong', n: 2, most: 40 },
      videoLink: { key: 'link' },
    });
  });

  it('reads back what it shows', () => {
    const about = aboutOf(aSeries());
    expect(aboutFrom(typedAbout(about))).toEqual(about);
    const change = { revision: 1, change: { ...about, departments: [...about.departments], coHosts: [...about.coHosts] } };
    expect(seriesChangeSchema.safeParse(change).success).toBe(true);
  });

  it('offers how long sessions are kept, with what is set now', () => {
    expect(keepChoices(24)).toEqual([0, 24, 72, 168, 336, 720]);
    expect(keepChoices(30)).toContain(30);
  });
});

describe('two people at once', () => {
  const base = { title: 'A', goal: 'a', coHosts: ['x'] };

  test('[SR21] what is changed in other fields is laid together', () => {
    expect(merge(base, { ...base, title: 'B' }, { ...base, goal: 'b' })).toEqual({
      fields: { title: 'B', goal: 'b', coHosts: ['x'] },
      clashes: [],
    });
  });

  test('[SR21] a field both changed differently comes back, with what was typed in it', () => {
    const merged = merge(base, { ...base, title: 'B', coHosts: ['x', 'y'] }, { ...base, title: 'C', coHosts: ['x', 'y'] });
    expect(merged).toEqual({ fields: { title: 'B', goal: 'a', coHosts: ['x', 'y'] }, clashes: ['title'] });
  });

  it('sends only what differs', () => {
    expect(changesIn(base, base)).toEqual({});
    expect(changesIn(base, { ...base, coHosts: [] })).toEqual({ coHosts: [] });
  });
});

describe('agreements', () => {
  const lines = ['een', 'twee', 'drie'];

  test('[SR22] are added, changed, moved and taken away, and put back where they were', () => {
    expect(addLine(' vier  ')(lines)).toEqual(['een', 'twee', 'drie', 'vier']);
    expect(changeLine('twee', 'Twee!')(lines)).toEqual(['een', 'Twee!', 'drie']);
    expect(moveLine('drie', -1)(lines)).toEqual(['een', 'drie', 'twee']);
    expect(moveLine('een', -1)(lines)).toEqual(lines);
    expect(moveLine('een', 1)(lines)).toEqual(['twee', 'een', 'drie']);
    expect(restoreLine('twee', 1)(removeLine('twee')(lines) ?? [])).toEqual(lines);
  });

  test('[SR22] on what somebody else stored meanwhile, they are found by their words', () => {
    const others = ['nul', 'drie', 'een'];
    expect(removeLine('een')(others)).toEqual(['nul', 'drie']);
    expect(removeLine('twee')(others)).toEqual(others);
    expect(addLine('drie')(others)).toEqual(others);
    expect(changeLine('twee', 'Twee!')(others)).toBeNull();
    expect(moveLine('twee', 1)(others)).toBeNull();
  });

  it('say what is wrong with a line, and when there is no room', () => {
    expect(lineProblem('  ')).toEqual({ key: 'lineEmpty' });
    expect(lineProblem('x'.repeat(201))).toEqual({ key: 'tooLong', most: 200 });
    expect(hasRoom(Array.from({ length: 12 }, String))).toBe(false);
  });
});

describe('planning a meeting', () => {
  const first = planOf(aMeeting(1, { startsAt: momentOf('2027-03-14T13:30'), place: 'Huis van de Wijk', next: 'De drempel' }));
  const second = { ...first, startsAt: momentOf('2027-03-28T13:30') };

  test('[SR24] a new one has the script and place of the last, and lies as far after it, at the same hour on the clock', () => {
    const third = meetingAfter([first, second], { script, lang: 'nl' });
    expect(third).toMatchObject({ title: 'Bijeenkomst 3', script: first.script, place: 'Huis van de Wijk', theme: '', next: '' });
    expect(localOf(third.startsAt)).toBe('2027-04-11T13:30');
  });

  test('[SR24] without two moments to go by it has none', () => {
    expect(meetingAfter([], { script, lang: 'en' })).toMatchObject({ title: 'Session 1', startsAt: null, place: '' });
    expect(meetingAfter([first], { script, lang: 'nl' }).startsAt).toBeNull();
    expect(meetingAfter([first, second, { ...second, startsAt: null }], { script, lang: 'nl' }).startsAt).toBeNull();
    expect(meetingAfter([second, { ...first, startsAt: (first.startsAt ?? 0) - DAY }], { script, lang: 'nl' }).startsAt).toBeNull();
  });

  it('reads date and time as the device has them, and nothing that is none', () => {
    expect(localOf(momentOf('2027-03-28T02:30'))).toMatch(/^2027-03-28T0[23]:30$/);
    for (const none of ['', 'morgen', '0020-01-01T10:00']) expect(momentOf(none)).toBeNull();
    expect(planFrom(typedMeeting(first))).toEqual(first);
    expect(meetingFields.safeParse(planFrom(typedMeeting(first))).success).toBe(true);
  });

  it('asks a title', () => {
    expect(meetingProblems({ ...typedMeeting(first), title: ' ', next: 'x'.repeat(1201) })).toEqual({
      title: { key: 'titleEmpty' },
      next: { key: 'tooLong', most: 1200 },
    });
  });

  it('[SR30] takes a meeting off the path and puts it back; others move past it, and the next is counted without it', () => {
    const rows = [1, 2, 3].map((nr) => rowOf(aMeeting(nr, { state: 'ready' })));
    const off = takeOff(aMeeting(2).id)(rows) ?? [];
    expect(off.map((row) => row.off ?? false)).toEqual([false, true, false]);
    expect(moveMeeting(aMeeting(3).id, -1)(off)?.map(({ title }) => title)).toEqual(['Bijeenkomst 3', 'Bijeenkomst 1', 'Bijeenkomst 2']);
    expect(moveMeeting(aMeeting(1).id, 1)(off)?.map(({ title }) => title)).toEqual(['Bijeenkomst 2', 'Bijeenkomst 3', 'Bijeenkomst 1']);
    expect(changeMeeting(aMeeting(2).id, first)(off)?.[1]).toMatchObject({ off: true, title: first.title });
    expect(meetingAfter(off, { script, lang: 'nl' }).title).toBe('Bijeenkomst 3');
    expect(putBack(aMeeting(2).id)(off)).toEqual(rows);
    for (const edit of [takeOff(aMeeting(9).id), putBack(aMeeting(9).id)]) expect(edit(rows)).toBeNull();
  });

  it('moves, takes away and puts back', () => {
    const rows = [1, 2, 3].map((nr) => rowOf(aMeeting(nr)));
    const ids = (list: readonly { readonly id: unknown }[] | null) => list?.map(({ id }) => id);
    expect(ids(moveMeeting(aMeeting(3).id, -1)(rows))).toEqual([aMeeting(1).id, aMeeting(3).id, aMeeting(2).id]);
    expect(moveMeeting(aMeeting(9).id, 1)(rows)).toBeNull();
    const without = removeMeeting(aMeeting(2).id)(rows) ?? [];
    expect(ids(restoreMeeting(aMeeting(2), 1)(without))).toEqual([aMeeting(1).id, null, aMeeting(3).id]);
  });
});

test('[SR26] a series is deleted by its name, whatever its capitals and spaces, and never by an empty field', () => {
  expect(isNameOf('Basisreeks  Werk', ' basisreeks werk ')).toBe(true);
  expect(isNameOf('Basisreeks Werk', 'Basisreeks')).toBe(false);
  expect(isNameOf(' ', '')).toBe(false);
});

test('[SR12] a file that is no series is told apart from a refusal that says nothing of the file, and a damaged one says where', () => {
  const fault = (field?: string) => bringFault({ code: 'invalid', ...(field !== undefined && { field }) });
  const KINDS = ['too-big', 'no-json', 'no-series', 'harvest', 'newer', 'unread'];
  expect(KINDS.map(fault)).toEqual(KINDS.map((kind) => ({ kind })));
  expect(['meetings.2.title', 'meetings.0.harvest.found.title', 'keepsakes.7.sealed', 'goal', undefined].map(fault)).toEqual([
    { kind: 'broken', part: 'meeting', nr: 3 },
    { kind: 'broken', part: 'harvest', nr: 1 },
    { kind: 'broken', part: 'keys', nr: 1 },
    { kind: 'broken', part: 'group', nr: 1 },
    { kind: 'broken', part: 'group', nr: 1 },
  ]);
  expect(bringFault({ code: 'unavailable' })).toBeNull();
});

test('a series has no picture of the floor to keep', () => {
  expect(seriesFiles('/api/series/x', 'en').map(({ href }) => href)).toEqual(
    ['pdf', 'docx', 'md', 'csv', 'json'].map((kind) => `/api/series/x/harvest.${kind}?lang=en`),
  );
});
