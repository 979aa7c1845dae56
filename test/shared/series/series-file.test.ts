import { expect, test } from 'vitest';
import type { JoinCode, KeepsakeId, MeetingId, ScriptId, SeriesId, SessionId } from '../../../shared/ids.ts';
import type { Series } from '../../../shared/series/model.ts';
import { newSeries } from '../../../shared/series/series.ts';
import { seriesFromFile, seriesToFile } from '../../../shared/series/series-file.ts';

const SERIES: Series = {
  ...newSeries(
    { title: 'Basisreeks </script>', goal: 'Leren', facilitator: 'Frans', language: 'nl', departments: ['Werk'] },
    { id: 'basisreeks000' as SeriesId, now: 10 },
  ),
  meetings: [
    {
      ...{ id: 'meeting000000' as MeetingId, title: 'Bijeenkomst 1', theme: 'Nee zeggen', place: '', next: 'Terug.\nNaar Lydia.' },
      ...{ script: 'difficult-experience' as ScriptId, startsAt: null, harvest: null },
      session: { id: 'sessionone000' as SessionId, code: 'ABCD-EFHJ' as JoinCode },
    },
  ],
};
const KEPT = { keepsake: 'k'.repeat(43) as KeepsakeId, session: 'sessionone000' as SessionId, at: 7, sealed: 'ZGljaHQ=' };

const read = (file: string | object) => {
  let nr = 0;
  const newId = () => `made${String((nr += 1)).padStart(10, '0')}`;
  return seriesFromFile(typeof file === 'string' ? file : JSON.stringify(file), { newId, now: 99 });
};
const FILE = JSON.parse(seriesToFile(SERIES, [KEPT])) as { readonly meetings: readonly object[] };

test('[SR11] a series comes back from its file as it was, under ids of its own, and begins anew', () => {
  const text = seriesToFile(SERIES, [KEPT]);
  expect(text).not.toContain('</script>');
  const meetings = SERIES.meetings.map((meeting) => ({ ...meeting, id: 'made0000000002' }));
  expect(read(text)).toEqual({ ok: true, value: { series: { ...SERIES, id: 'made0000000001', usedAt: 99, meetings }, keepsakes: [KEPT] } });
});

const [MEETING] = FILE.meetings;
const HARVEST = { at: 1, found: null, themes: [], outcomes: [] };
test.each<[string, object, string | object]>([
  ['no JSON', { kind: 'no-json' }, '{"kring": "series",'],
  ['nested without end', { kind: 'no-json' }, '['.repeat(100_000)],
  ['a list', { kind: 'no-series' }, '[]'],
  ['a harvest of Kring', { kind: 'harvest' }, { ...FILE, kring: 'harvest' }],
  ['harvests of Kring', { kind: 'harvest' }, { kring: 'harvests', version: 1, sessions: [] }],
  ['another file of Kring', { kind: 'no-series' }, { ...FILE, kring: 'something' }],
  ['a later version', { kind: 'newer', version: 3 }, { ...FILE, version: 3 }],
  ['no title', { kind: 'broken', at: 'title' }, { ...FILE, title: '' }],
  ['words without end', { kind: 'broken', at: 'goal' }, { ...FILE, goal: 'x'.repeat(10_000) }],
  ['an unknown script', { kind: 'broken', at: 'meetings.0.script' }, { ...FILE, meetings: [{ ...MEETING, script: 'no-such-script' }] }],
  [
    'an id that is none',
    { kind: 'broken', at: 'meetings.0.session.id' },
    { ...FILE, meetings: [{ ...MEETING, session: { id: '__proto__', code: 'ABCD-EFHJ' } }] },
  ],
  ['half a harvest', { kind: 'broken', at: 'meetings.0.harvest.found' }, { ...FILE, meetings: [{ ...MEETING, harvest: HARVEST }] }],
  ['too many meetings', { kind: 'broken', at: 'meetings' }, { ...FILE, meetings: Array.from({ length: 41 }, () => MEETING) }],
  ['a seal that is none', { kind: 'broken', at: 'keepsakes.0.sealed' }, { ...FILE, keepsakes: [{ ...KEPT, sealed: 'geen base64!' }] }],
  ['something else in it', { kind: 'broken', at: 'scriptalert1script' }, { ...FILE, '<script>alert(1)</script>': 1 }],
  ['a link that is none', { kind: 'broken', at: 'videoLink' }, { ...FILE, videoLink: 'javascript:alert(1)' }],
  ['more than anybody reads', { kind: 'too-big', most: 5_000_000 }, ' '.repeat(5_000_001)],
])('[SR12] %s is said with its place, and nothing is taken over', (_, error, file) => {
  expect(read(file)).toEqual({ ok: false, error });
});
