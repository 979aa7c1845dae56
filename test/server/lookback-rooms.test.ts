import { afterAll, beforeAll, expect, test } from 'vitest';
import type { JoinCode, ParticipantId, PhaseId, RoomId, SheetId } from '../../shared/ids.ts';
import type { FloorThen, LookBack } from '../../shared/protocol/http.ts';
import { openBrowser, type Browser } from '../support/client.ts';
import { oneByOne, startServer, type TestServer } from '../support/server.ts';

const [ONE, TWO] = ['room-1', 'room-2'] as [RoomId, RoomId];
const SAID = 'Wat voelde je toen?';
let server: TestServer;
let [frans, hafza, lydia, mo]: Browser[] = [];
let code: JoinCode;

/** Hafza leads the subgroup in which Lydia asks; Mo leads the other. All are back, and the session is closed. */
beforeAll(async () => {
  // A floor of a moment in which two things happened would be the one after both.
  server = await startServer({ now: oneByOne() });
  [frans, hafza, lydia, mo] = [1, 2, 3, 4].map(() => openBrowser(server.url));
  code = await the(frans).create();
  const joined = [];
  for (const [browser, name] of [
    [hafza, 'Hafza'],
    [lydia, 'Lydia'],
    [mo, 'Mo'],
  ] as const)
    joined.push(await the(browser).join(code, name, 'Werk'));
  const [hafzaId, lydiaId, moId] = joined as [ParticipantId, ParticipantId, ParticipantId];
  const lead = await the(frans).connect(code, 'facilitator');
  const [phone, other, third] = [await the(hafza).connect(code), await the(lydia).connect(code), await the(mo).connect(code)];
  await lead.does('rooms.form', { count: 2, by: 'hand' });
  for (const [one, room] of [
    [hafzaId, ONE],
    [lydiaId, ONE],
    [moId, TWO],
  ] as const)
    await lead.does('person.move', { person: one, room });
  for (const [one, person, room] of [
    [phone, hafzaId, ONE],
    [third, moId, TWO],
  ] as const) {
    await lead.does('lead.ask', { room, person });
    await one.does('lead.answer', { room, yes: true });
  }
  await lead.does('rooms.open', {});
  await phone.does('phase.go', { to: 'explore' as PhaseId });
  await other.does('sheet.claim', { sheet: 'feelings' as SheetId });
  await other.does('card.post', { kind: 'question', text: SAID });
  await lead.does('rooms.close', {});
  await lead.does('session.close', {});
  for (const one of [lead, phone, other, third]) one.close();
});
afterAll(() => server.dispose());

const the = (browser: Browser | undefined): Browser => {
  if (browser === undefined) throw new Error('not open yet');
  return browser;
};
const get = (browser: Browser | undefined, path: string) => the(browser).request('GET', `/api/sessions/${code}${path}`);
const ofOne = `/rooms/${ONE}/lookback`;

test('[LB1] who leads a subgroup reads its course and its floors, closed too', async () => {
  const { status, headers, body } = await get(hafza, ofOne);
  expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
  const [asked] = (body as LookBack).lanes.flatMap(({ questions }) => questions);
  expect(asked?.text).toBe(SAID);
  const then = (await get(hafza, `${ofOne}/at/${String(asked?.at)}`)).body as FloorThen;
  expect(Object.values(then.floor.cards).map(({ text }) => text)).toEqual([SAID]);
});

test('[LB1] [BR8] nobody else does: the facilitator, who was there, and who leads another one neither', async () => {
  for (const browser of [frans, lydia, mo])
    for (const path of [ofOne, `${ofOne}/at/${String(Date.now())}`])
      expect((await get(browser, path)).refusal).toEqual({ code: 'not-allowed' });
  expect((await the(openBrowser(server.url)).request('GET', `/api/sessions/${code}${ofOne}`)).refusal).toEqual({ code: 'no-session' });
  for (const room of ['plenary', 'room-9', '__proto__', 'constructor'])
    expect((await get(hafza, `/rooms/${room}/lookback`)).refusal).toEqual({ code: 'not-allowed' });
});

test('[LB8] [BR9] the facilitator sees beside the circle when was asked there, and not a byte of what', async () => {
  const { text, body } = await get(frans, '/lookback');
  const [one] = (body as LookBack).subgroups;
  expect(one?.lanes.find(({ sheet }) => sheet?.id === 'feelings')?.asked).toHaveLength(1);
  expect(text).not.toContain(SAID);
  const floors = await Promise.all((body as LookBack).marks.map(({ at }) => get(frans, `/lookback/at/${String(at)}`)));
  for (const floor of floors) expect([floor.status, floor.text.includes(SAID)]).toEqual([200, false]);
});
