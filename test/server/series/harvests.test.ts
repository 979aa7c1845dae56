import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PhaseId } from '../../../shared/ids.ts';
import type { MeetingHarvest } from '../../../shared/protocol/series.ts';
import { findTraces } from '../../support/find-traces.ts';
import { bytesIn, startServer, type TestServer } from '../../support/server.ts';
import { holdMeeting, WORDS } from './circle.ts';

let server: TestServer;
let now = Date.UTC(2027, 0, 12, 9);
beforeAll(async () => {
  server = await startServer({ now: () => now });
});
afterAll(() => server.dispose());

const traces = async () => {
  await server.sweep();
  return findTraces(await bytesIn(server.dataDir), Object.values(WORDS));
};

test('[SR7] a harvest stays in the series when its facilitator says so, without anybody’s private words, and goes when not', async () => {
  const { frans, hafza, series, meeting, code, leave } = await holdMeeting(server.url);
  expect(await frans.kept(series)).not.toContain(WORDS.question);
  const kept = await frans.keep(series, meeting);
  expect(kept.body).toMatchObject({ meetings: [{ harvestKeptAt: now }] });
  expect(kept.text, 'the view has none of the words').not.toContain(WORDS.question);
  expect(await frans.kept(series)).toContain(`> ${WORDS.question}`);
  expect(await frans.kept(series)).not.toContain(WORDS.private);
  const found = (await frans.request('GET', `/api/series/${series}/meetings/${meeting}/harvest`)).body as MeetingHarvest;
  expect(found.found.perspectives[0]?.questions[0]?.text).toBe(WORDS.question);
  expect(found.themes).toEqual([{ theme: 'Als iemand steeds nee zegt', writers: 1 }]);
  expect((await hafza.request('GET', `/api/series/${series}/harvest.md`)).refusal).toEqual({ code: 'not-found' });

  expect((await frans.keep(series, meeting, false)).body).toMatchObject({ meetings: [{ harvestKeptAt: null }] });
  expect(await frans.kept(series)).not.toContain(WORDS.question);
  expect((await frans.request('GET', `/api/series/${series}/meetings/${meeting}/harvest`)).refusal).toEqual({ code: 'not-found' });
  expect((await frans.keep(series, 'nosuchmeeting0' as typeof meeting)).refusal).toEqual({ code: 'not-found' });
  leave();
  await frans.request('DELETE', `/api/sessions/${code}`);
});

test('[SR8] what is withdrawn, held back or erased in the session leaves what the series kept, in every page of the disk', async () => {
  const { frans, series, meeting, code, phone, card, leave } = await holdMeeting(server.url);
  await frans.keep(series, meeting);
  await phone.does('card.harvest', { card, on: false });
  await expect.poll(() => frans.kept(series), { interval: 5 }).not.toContain(WORDS.question);
  await phone.does('card.harvest', { card, on: true });
  await server.sweep();
  expect(await frans.kept(series), 'what comes along again, within a minute').toContain(WORDS.question);
  await phone.does('card.withdraw', { card });
  await expect.poll(() => frans.kept(series), { interval: 5 }).not.toContain(WORDS.question);
  leave();
  await frans.request('DELETE', `/api/sessions/${code}`);
});

test('[SR8] closing takes it anew; after its date only that is left of the session, and nothing of it when somebody deletes it before', async () => {
  const one = await holdMeeting(server.url);
  await one.frans.keep(one.series, one.meeting);
  await one.lead.does('phase.go', { to: 'explore' as PhaseId });
  await one.phone.does('sheet.claim', { sheet: 'feelings' as never });
  await one.phone.does('card.post', { kind: 'question', text: WORDS.second });
  await one.lead.does('session.close', {});
  await expect.poll(() => one.frans.kept(one.series), { interval: 5 }).toContain(WORDS.second);
  one.leave();

  const other = await holdMeeting(server.url);
  await other.frans.keep(other.series, other.meeting);
  other.leave();
  expect((await other.frans.request('DELETE', `/api/sessions/${other.code}`)).status).toBe(204);
  expect((await other.frans.series(other.series)).meetings[0]).toMatchObject({ state: 'gone', harvestKeptAt: null, code: other.code });
  expect(await other.frans.kept(other.series)).not.toContain(WORDS.question);
  expect((await other.frans.request('POST', `/api/series/${other.series}/meetings/${other.meeting}/session`)).refusal).toEqual({
    code: 'not-found',
  });

  now += 24 * 3_600_000;
  await server.sweep();
  expect((await one.frans.series(one.series)).meetings[0]).toMatchObject({ state: 'gone', deletesAt: null, mayLead: false });
  expect(await one.frans.kept(one.series)).toContain(WORDS.second);
  expect(await traces()).toEqual([WORDS.question, WORDS.second]);
  expect((await one.frans.keep(one.series, one.meeting, false)).status).toBe(200);
  expect(await traces()).toEqual([]);
  expect((await one.frans.keep(one.series, one.meeting)).refusal).toEqual({ code: 'not-found' });
});

test('[SR7] what stays is a file in five forms', async () => {
  const { frans, series, meeting, leave } = await holdMeeting(server.url);
  await frans.keep(series, meeting);
  leave();
  const get = (form: string) => frans.request('GET', `/api/series/${series}/harvest.${form}`);
  for (const [form, type] of [
    ['md', 'text/markdown; charset=utf-8'],
    ['csv', 'text/csv; charset=utf-8'],
    ['json', 'application/json; charset=utf-8'],
    ['pdf', 'application/pdf'],
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ] as const) {
    const { status, headers, text } = await get(form);
    expect([form, status, headers.get('content-type')]).toEqual([form, 200, type]);
    expect(headers.get('content-disposition')).toBe(`attachment; filename="kring-oogst-basisreeks-werk.${form}"`);
    if (!['pdf', 'docx'].includes(form)) expect(text).toContain(WORDS.question);
  }
  expect((await get('md?lang=en')).text).toContain('12 January 2027');
  expect((await get('md')).text).toContain('12 januari 2027');
});
