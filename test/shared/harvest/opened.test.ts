import { expect, test } from 'vitest';
import type { JoinCode, MeetingId, ScriptId, SeriesId, SessionId } from '../../../shared/ids.ts';
import { harvestToJson } from '../../../shared/harvest/harvest-json.ts';
import { keptFromJson } from '../../../shared/harvest/opened.ts';
import { seriesToJson } from '../../../shared/harvest/series-json.ts';
import type { Meeting } from '../../../shared/series/model.ts';
import { newSeries } from '../../../shared/series/series.ts';
import { seriesToFile } from '../../../shared/series/series-file.ts';
import { hostileHarvest } from '../../support/hostile-harvest.ts';

/** As it reads back: without what no file should carry. */
const clean = (words: string) => {
  const read = keptFromJson(harvestToJson(hostileHarvest(words)));
  if (!read.ok || read.value.kind !== 'session') throw new Error('it is one harvest');
  return read.value.found;
};
const [first, second] = [clean('Hij belt me.'), clean('Zij kwam langs.')];
const STARTS = Date.UTC(2027, 0, 12, 9);
const meeting = (nr: number, part: Partial<Meeting>): Meeting => ({
  ...{ id: `meeting00000${String(nr)}` as MeetingId, title: `Bijeenkomst ${String(nr)}`, theme: '', place: '', next: '' },
  ...{ script: 'difficult-experience' as ScriptId, startsAt: null, session: null, harvest: null, ...part },
});
const SERIES = {
  ...newSeries(
    { title: 'Basisreeks', goal: 'Eerst vragen', facilitator: 'Frans', language: 'nl', departments: [] },
    { id: 'basisreeks000' as SeriesId, now: 1 },
  ),
  meetings: [
    meeting(1, {
      startsAt: STARTS,
      session: { id: 'sessionone000' as SessionId, code: 'ABCD-EFHJ' as JoinCode },
      harvest: { at: 9, found: first, themes: [], outcomes: [] },
    }),
    meeting(2, {}),
  ],
};
const HARVESTS = {
  ...({ lang: 'nl', spoken: 'nl', title: 'Basisreeks', goal: 'Eerst vragen' } as const),
  sessions: [first, second].map((harvest) => ({ when: '3 maart', harvest })),
};

test('[HA25] the harvests of a series read back in their order', () => {
  expect(keptFromJson(seriesToJson(HARVESTS))).toEqual({
    ok: true,
    value: {
      ...{ kind: 'series', title: 'Basisreeks', goal: 'Eerst vragen' },
      sessions: [first, second].map((found) => ({ title: found.title, when: '3 maart', found })),
    },
  });
});

test('[HA25] of a whole series only the harvests are read: no plans, no keys', () => {
  const file = seriesToFile(SERIES, []);
  expect(keptFromJson(file)).toEqual({
    ok: true,
    value: {
      ...{ kind: 'series', title: 'Basisreeks', goal: 'Eerst vragen' },
      sessions: [{ title: 'Bijeenkomst 1', when: STARTS, found: first }],
    },
  });
});

test.each([
  ['a later version of harvests', { kind: 'newer', version: 99 }, { kring: 'harvests', version: 99 }],
  ['a later version of a series', { kind: 'newer', version: 99 }, { kring: 'series', version: 99 }],
  ['half a file', { kind: 'broken', at: 'title' }, { kring: 'harvests', version: 3 }],
  [
    'a broken harvest in it',
    { kind: 'broken', at: 'sessions.1.harvest.title' },
    { ...(JSON.parse(seriesToJson(HARVESTS)) as object), sessions: brokenSecond() },
  ],
  ['a key with a tag', { kind: 'broken', at: 'scriptalert1script' }, { ...parsed(), '<script>alert(1)</script>': 1 }],
  ['something else of ours', { kind: 'no-harvest' }, { kring: 'reeks', version: 1 }],
  ['too much', { kind: 'too-big', most: 5_000_000 }, ' '.repeat(5_000_001)],
])('[HA25] %s gets a fault that says what and where', (_what, error, file) => {
  expect(keptFromJson(typeof file === 'string' ? file : JSON.stringify(file))).toEqual({ ok: false, error });
});

function parsed(): { readonly sessions: readonly { readonly harvest: object }[] } {
  return JSON.parse(seriesToJson(HARVESTS)) as never;
}

function brokenSecond(): readonly object[] {
  return parsed().sessions.map((session, at) => (at === 1 ? { ...session, harvest: { ...session.harvest, title: 7 } } : session));
}
