import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ScriptId, SeriesId } from '../../../shared/ids.ts';
import { startServer, type TestServer } from '../../support/server.ts';
import { openKeeping, planOf, type Keeping } from './house.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.dispose());

const keeping = () => openKeeping(server.url);

test('[SR1] a series begins without an account: who makes it holds it, with one secret link', async () => {
  const frans = keeping();
  const id = await frans.createSeries();
  const series = await frans.series(id);
  expect(series).toMatchObject({ id, title: 'Basisreeks Werk', revision: 1, guarded: false, meetings: [], keepHours: 24 });
  expect(series.link).toMatch(new RegExp(`^/reeks/${id}#[\\w-]{32}$`));
});

test('[SR2] the link gives another browser a place; the wrong one, an unknown series and somebody else’s look alike', async () => {
  const [frans, imke, stranger] = [keeping(), keeping(), keeping()];
  const id = await frans.createSeries();
  const { link } = await frans.series(id);
  expect((await imke.enterSeries(link)).status).toBe(204);
  expect((await imke.series(id)).title).toBe('Basisreeks Werk');

  const unknown = 'nosuchseries00' as SeriesId;
  const wrong = await stranger.enterSeries(`/reeks/${id}#${'a'.repeat(32)}`);
  expect([wrong.status, wrong.refusal]).toEqual([403, { code: 'bad-key' }]);
  expect((await stranger.enterSeries(`/reeks/${unknown}#${link.split('#')[1] ?? ''}`)).text).toBe(wrong.text);
  for (const asks of [stranger, keeping()]) {
    const answers = [id, unknown, 'constructor', '..%2f'].map((one) => asks.request('GET', `/api/series/${one}`));
    for (const { status, refusal } of await Promise.all(answers)) expect([status, refusal]).toEqual([404, { code: 'not-found' }]);
    for (const [method, path, body] of ROUTES) {
      const answer = await asks.request(method, `/api/series/${id}${path}`, body);
      expect([path, answer.status, answer.refusal]).toEqual([path, 404, { code: 'not-found' }]);
    }
  }
});

test('[SR3] a passphrase is asked beside the link, one can be set, changed and taken away; wrong ones are slow to try', async () => {
  const [frans, imke] = [keeping(), keeping()];
  const id = await frans.createSeries({ passphrase: 'Drie  groene fietsen' });
  const { link, guarded } = await frans.series(id);
  expect(guarded).toBe(true);
  for (const wrong of ['', 'drie  groene fietsen', 'Drie groene fietsen'])
    expect((await imke.enterSeries(link, wrong)).refusal).toEqual({ code: 'bad-passphrase' });
  expect((await imke.enterSeries(link, 'Drie  groene fietsen')).status).toBe(204);

  const guesser = keeping();
  const guesses = await Promise.all(Array.from({ length: 40 }, (_, nr) => guesser.enterSeries(link, `gok ${String(nr)}`)));
  expect(guesses.filter(({ refusal }) => refusal?.code === 'bad-passphrase')).toHaveLength(18);
  expect(guesses.filter(({ refusal }) => refusal?.code === 'too-fast')).toHaveLength(22);
  expect((await frans.series(id)).title).toBe('Basisreeks Werk');

  expect((await frans.change(id, {}, { passphrase: '' })).status).toBe(200);
  expect((await keeping().enterSeries(link)).status).toBe(204);
});

test('[SR28] a passphrase that is set or changed puts every other browser out until it gives it; who set it stays in', async () => {
  const [frans, imke, sara] = [keeping(), keeping(), keeping()];
  const id = await frans.createSeries();
  const { link, meetings } = await frans.plan(id, {});
  for (const browser of [imke, sara]) await browser.enterSeries(link);
  const { code } = await imke.makeMeeting(id, meetings[0]!.id);

  await frans.change(id, {}, { passphrase: 'drie groene fietsen' });
  const there = async (browser: Keeping) => (await browser.request('GET', `/api/series/${id}`)).status;
  expect([await there(frans), await there(imke), await there(sara)]).toEqual([200, 404, 404]);
  expect((await imke.request('GET', '/api/series')).body, 'nor is it in the list of what one leads').toEqual([]);
  expect((await imke.change(id, { goal: 'Toch' }, { revision: 3 })).refusal).toEqual({ code: 'not-found' });
  expect((await imke.door(code)).seats, 'who leads a session already goes on there').toEqual(['facilitator']);
  expect((await imke.enterSeries(link)).refusal).toEqual({ code: 'bad-passphrase' });
  await imke.enterSeries(link, 'drie groene fietsen');

  await imke.change(id, {}, { passphrase: 'vier gele stoelen' });
  expect([await there(frans), await there(imke)]).toEqual([404, 200]);
  await frans.enterSeries(link, 'vier gele stoelen');
  await frans.change(id, { goal: 'Iets anders' });
  await frans.change(id, {}, { passphrase: '' });
  expect([await there(frans), await there(imke)], 'without a passphrase there is nothing to give').toEqual([200, 200]);
});

test('[SR28] who gives the old passphrase while another one is set is not let in by it', async () => {
  const [frans, imke] = [keeping(), keeping()];
  const id = await frans.createSeries({ passphrase: 'de oude zin' });
  const { link } = await frans.series(id);
  const [entered] = await Promise.all([
    imke.enterSeries(link, 'de oude zin'),
    frans.change(id, {}, { passphrase: 'de nieuwe zin', revision: 1 }),
  ]);
  expect([204, 403]).toContain(entered.status);
  expect((await imke.request('GET', `/api/series/${id}`)).status).toBe(404);
});

test('[SR4] of two changes of the same, one is made and the other learns that it was changed', async () => {
  const frans = keeping();
  const id = await frans.createSeries();
  const [one, other] = await Promise.all([
    frans.change(id, { goal: 'Een' }, { revision: 1 }),
    frans.change(id, { goal: 'Twee' }, { revision: 1 }),
  ]);
  expect([one.status, other.status].toSorted()).toEqual([200, 409]);
  expect([one.refusal, other.refusal]).toContainEqual({ code: 'changed' });
  expect((await frans.series(id)).revision).toBe(2);
  const kept = await frans.change(id, { agreements: ['Wat hier gezegd wordt, blijft hier.'], coHosts: ['Imke'], keepHours: 0 });
  expect(kept.body).toMatchObject({ revision: 3, title: 'Basisreeks Werk', coHosts: ['Imke'], keepHours: 0 });
  expect((await frans.change(id, { keepHours: 721 })).refusal).toEqual({ code: 'invalid', field: 'change' });
  expect((await frans.putMeetings(id, [], 1)).refusal).toEqual({ code: 'changed' });
});

test('[SR5] meetings are planned in order; a session is made from its plan in one step, and from the last one', async () => {
  const frans = keeping();
  const id = await frans.createSeries();
  await frans.change(id, { agreements: ['We vragen eerst.'], videoLink: 'https://video.example/kring', keepHours: 48 });
  const planned = await frans.plan(id, {}, { title: 'Bijeenkomst 2', script: 'success-experience' as ScriptId, startsAt: null });
  const [first, second] = planned.meetings;
  if (first === undefined || second === undefined) throw new Error('two were planned');
  expect(planned.meetings.map(({ title, state, code }) => [title, state, code])).toEqual([
    ['Bijeenkomst 1', 'planned', null],
    ['Bijeenkomst 2', 'planned', null],
  ]);
  expect((await frans.putMeetings(id, [planOf(second), planOf(second)])).refusal).toMatchObject({ code: 'invalid' });
  expect((await frans.putMeetings(id, [{ ...planOf(first), script: 'no-such-script' }])).refusal).toMatchObject({ code: 'invalid' });

  const { code } = await frans.makeMeeting(id, first.id);
  expect(await frans.door(code)).toMatchObject({
    title: 'Bijeenkomst 1',
    theme: 'Als iemand steeds nee zegt',
    departments: ['Werk', 'Wijkteam'],
    videoLink: 'https://video.example/kring',
    seats: ['facilitator'],
  });
  expect((await frans.series(id)).meetings[0]).toMatchObject({ code, state: 'ready', mayLead: true, deletesAt: null });
  expect((await frans.putMeetings(id, [planOf(second)])).refusal).toEqual({ code: 'not-now' });

  const lead = await frans.connect(code, 'facilitator');
  expect((await lead.does('session.change', { coach: false, agreements: ['We luisteren eerst.'] })).ok).toBe(true);
  await keeping().join(code, 'Hafza', 'Werk');
  expect((await frans.series(id)).meetings[0]).toMatchObject({ state: 'open' });
  await lead.does('session.close', {});
  lead.close();
  const closed = (await frans.series(id)).meetings[0];
  expect(closed?.state).toBe('closed');
  expect(closed?.deletesAt).toBeGreaterThan(Date.now() + 47 * 3_600_000);
});

test('[SR13] what is changed in the series is so in its sessions, and the other way round', async () => {
  const frans = keeping();
  const id = await frans.createSeries();
  const [first] = (await frans.plan(id, {})).meetings;
  const { code } = await frans.makeMeeting(id, first!.id);
  await frans.putMeetings(id, [{ ...planOf(first!), theme: 'Iets anders', startsAt: null }]);
  await frans.change(id, { departments: ['Werk', 'Jongerenloket'] });
  expect(await frans.door(code)).toMatchObject({ theme: 'Iets anders', departments: ['Werk', 'Jongerenloket'] });

  await keeping().join(code, 'Hafza', 'Jongerenloket');
  await frans.change(id, { departments: ['Werk'], agreements: ['We vragen eerst.'] });
  expect((await frans.door(code)).departments, 'those who are in have theirs').toEqual(['Werk', 'Jongerenloket']);
  const lead = await frans.connect(code, 'facilitator');
  await lead.does('session.change', { agreements: ['We luisteren eerst.'], title: 'Over nee zeggen' });
  const title = async () => (await frans.series(id)).meetings[0]?.title;
  await expect.poll(title, { interval: 5 }).toBe('Over nee zeggen');
  expect((await frans.series(id)).agreements).toEqual(['We luisteren eerst.', 'We vragen eerst.']);
  await lead.does('session.close', {});
  const [held] = (await frans.series(id)).meetings;
  await frans.putMeetings(id, [{ ...planOf(held!), theme: 'Achteraf' }]);
  expect((await frans.door(code)).theme, 'what is closed stays what it was').toBe('Iets anders');
  lead.close();
});

test('[SR29] what is agreed in a session holds for the next, also when that is made already, and takes nothing from the series', async () => {
  const frans = keeping();
  const id = await frans.createSeries();
  await frans.change(id, { agreements: ['We vragen eerst.', 'Passen mag.'] });
  const [first, second] = (await frans.plan(id, {}, { title: 'Bijeenkomst 2' })).meetings;
  const { code } = await frans.makeMeeting(id, first!.id);
  const next = await frans.makeMeeting(id, second!.id);
  await keeping().join(code, 'Hafza', 'Werk');
  await frans.change(id, { agreements: ['We vragen eerst.', 'Passen mag.', 'Telefoons blijven stil.'] });
  const lead = await frans.connect(code, 'facilitator');
  await lead.does('session.change', { agreements: ['We luisteren eerst.', 'Passen mag.'] });
  const agreed = ['We luisteren eerst.', 'Passen mag.', 'Telefoons blijven stil.'];
  await expect.poll(async () => (await frans.series(id)).agreements, { interval: 5 }).toEqual(agreed);
  const beforehand = async () => (await frans.request('GET', `/api/sessions/${next.code}/prepare`)).body;
  await expect.poll(beforehand, { interval: 5 }).toMatchObject({ agreements: agreed });
  lead.close();
});

test('[SR6] asked twice there is one session, and who holds the series may lead it from another browser', async () => {
  const [frans, imke] = [keeping(), keeping()];
  const id = await frans.createSeries();
  const meeting = (await frans.plan(id, {})).meetings[0]!.id;
  await imke.enterSeries((await frans.series(id)).link);
  const made = await Promise.all([frans.makeMeeting(id, meeting), frans.makeMeeting(id, meeting), imke.makeMeeting(id, meeting)]);
  expect(new Set(made.map(({ code }) => code)).size).toBe(1);
  const { code } = made[0];
  expect((await imke.door(code)).seats).toEqual(['facilitator']);
  const { revision } = await imke.series(id);
  await imke.makeMeeting(id, meeting);
  expect((await imke.series(id)).revision, 'coming in to lead changes nothing').toBe(revision);
  const [one, other] = await Promise.all([frans.connect(code, 'facilitator'), imke.connect(code, 'facilitator')]);
  expect(one.welcome.person).toBe(other.welcome.person);
  one.close();
  other.close();
});

const ROUTES = [
  ['PATCH', '', { revision: 1, change: {} }],
  ['PUT', '/meetings', { revision: 1, meetings: [] }],
  ['POST', '/meetings/meeting0000000/session', undefined],
  ['DELETE', '', undefined],
] as const;
