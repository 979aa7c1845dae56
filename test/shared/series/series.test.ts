import { describe, expect, test } from 'vitest';
import type { JoinCode, MeetingId, ScriptId, SeriesId, SessionId } from '../../../shared/ids.ts';
import type { Series } from '../../../shared/series/model.ts';
import type { Settings } from '../../../shared/model/session.ts';
import { meetingsChanged, type PlannedMeeting } from '../../../shared/series/meetings.ts';
import { changed, followed, newSeries, withHarvest, withSession } from '../../../shared/series/series.ts';
import { meetingTitle, settingsFor } from '../../../shared/series/settings.ts';

const NOW = Date.UTC(2027, 0, 12, 9);
const SESSION = { id: 'sessionone000' as SessionId, code: 'ABCD-EFHJ' as JoinCode };

const plan = (change: Partial<PlannedMeeting> = {}): PlannedMeeting => ({
  ...{ id: null, title: 'Bijeenkomst 1', theme: 'Nee zeggen', script: 'difficult-experience' as ScriptId },
  ...{ startsAt: NOW, place: 'Huis van de Wijk', next: 'Terug naar Lydia.' },
  ...change,
});

const ids = () => {
  let nr = 0;
  return () => `meeting${String((nr += 1)).padStart(8, '0')}`;
};
const put = (series: Series, plans: readonly PlannedMeeting[], there: readonly SessionId[] = []) =>
  meetingsChanged(series, plans, { newId: ids(), isThere: (session) => there.includes(session) });

const basis = changed(
  newSeries(
    { title: 'Basisreeks', goal: 'Leren', facilitator: 'Frans', language: 'nl', departments: ['Werk'] },
    { id: 'basisreeks000' as SeriesId, now: NOW },
  ),
  { agreements: ['We vragen eerst.'], videoLink: 'https://video.example', keepHours: 48, coHosts: undefined },
);
const planned = (...plans: readonly PlannedMeeting[]): Series => {
  const made = put(basis, plans);
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
};

describe('plans', () => {
  test('[SR5] keep their order and their ids, and a new one gets its own', () => {
    const two = planned(plan(), plan({ title: 'Bijeenkomst 2' }));
    const [first, second] = two.meetings;
    const turned = put(two, [plan({ id: second!.id, title: 'Eerst deze' }), plan({ id: first!.id })]);
    expect(turned.ok && turned.value.meetings.map(({ id, title }) => [id, title])).toEqual([
      [second!.id, 'Eerst deze'],
      [first!.id, 'Bijeenkomst 1'],
    ]);
  });

  test('[SR5] a meeting keeps its session and what stays of it, and cannot be left out while that session is there', () => {
    const one = planned(plan());
    const meeting = one.meetings[0]!.id;
    const held = withHarvest(withSession(one, meeting, SESSION), meeting, { at: 1 } as never);
    const again = put(held, [plan({ id: meeting, place: 'Elders' })], [SESSION.id]);
    expect(again.ok && again.value.meetings[0]).toMatchObject({ session: SESSION, harvest: { at: 1 }, place: 'Elders' });
    expect(put(held, [], [SESSION.id])).toEqual({ ok: false, error: { code: 'not-now' } });
    expect(put(held, []), 'nor with a kept harvest').toEqual({ ok: false, error: { code: 'not-now' } });
    expect(put(withHarvest(held, meeting, null), []).ok).toBe(true);
  });

  test('[SR30] a meeting is taken off the path and put back with its session and what stays of it', () => {
    const one = planned(plan());
    const meeting = one.meetings[0]!.id;
    const held = withHarvest(withSession(one, meeting, SESSION), meeting, { at: 1 } as never);
    const off = put(held, [plan({ id: meeting, off: true })], [SESSION.id]);
    expect(off.ok && off.value.meetings).toMatchObject([{ off: true, session: SESSION, harvest: { at: 1 } }]);
    const back = off.ok && put(off.value, [plan({ id: meeting })], [SESSION.id]);
    expect(back && back.ok && back.value).toEqual(held);
  });

  test('[SR5] of meetings and scripts that are not there nothing is planned', () => {
    const one = planned(plan());
    const { id } = one.meetings[0]!;
    for (const plans of [[plan({ id: 'nosuchmeeting0' as MeetingId })], [plan({ id }), plan({ id })]])
      expect(put(one, plans)).toMatchObject({ error: { code: 'invalid', field: 'meetings' } });
    expect(put(one, [plan({ script: 'nothing' as ScriptId })])).toMatchObject({ error: { code: 'invalid', field: 'script' } });
  });
});

describe('the session of a plan', () => {
  test('[SR5] has what the series says, what was so before, and of hosts’ plans nothing', () => {
    const series = planned(plan());
    const settings = settingsFor(series.meetings[0]!, series, { coach: false } as Settings);
    expect(settings).toMatchObject({ agreements: ['We vragen eerst.'], departments: ['Werk'], keepHours: 48, coach: false });
    expect(settings).toMatchObject({ theme: 'Nee zeggen', preparation: { startsAt: NOW, place: 'Huis van de Wijk', plan: '' } });
    expect(JSON.stringify(settings)).not.toContain('Lydia');
    expect(settingsFor(series.meetings[0]!, series, null).coach).toBe(true);
  });

  test('without a name of its own it is called by its number', () => {
    const series = planned(plan(), plan({ title: '' }));
    expect(settingsFor(series.meetings[1]!, series, null).title).toBe('Bijeenkomst 2');
    expect(meetingTitle('en', 3)).toBe('Session 3');
  });
});

test('[SR5] what is changed in a session is so in its series, for the next one and in its plan; else the very same', () => {
  const series = planned(plan());
  const held = withSession(series, series.meetings[0]!.id, SESSION);
  const after = followed(held, SESSION.id, {
    agreements: ['We luisteren.'],
    theme: 'Anders',
    preparation: { startsAt: NOW + 1, place: 'Buiten', plan: 'Wandelen' },
  });
  expect(after.agreements).toEqual(['We luisteren.']);
  expect(after.meetings[0]).toMatchObject({ theme: 'Anders', startsAt: NOW + 1, place: 'Buiten', next: 'Terug naar Lydia.' });
  expect(followed(held, SESSION.id, { coach: false, theme: 'Nee zeggen' })).toBe(held);
  expect(followed(held, 'othersession00' as SessionId, { theme: 'Anders' })).toBe(held);
});
