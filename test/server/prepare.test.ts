import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PLENARY, type JoinCode } from '../../shared/ids.ts';
import { docName } from '../../shared/doc/names.ts';
import type { Prepared } from '../../shared/protocol/http.ts';
import { openBrowser, readLink, type Browser } from '../support/client.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { byTab, visit } from './authorisation/doors.ts';

const STARTS_AT = Date.UTC(2026, 10, 24, 12, 30);
let server: TestServer;
let frans: Browser;
let code: JoinCode;

beforeAll(async () => {
  server = await startServer();
  frans = openBrowser(server.url);
  code = await frans.create({
    title: 'Bijeenkomst 3',
    theme: 'Werken aan motivatie.',
    preparation: { startsAt: STARTS_AT, place: 'Huis van de Wijk', plan: 'Eén ervaring onderzoeken.' },
    agreements: ['Wat hier gezegd wordt, blijft hier.'],
    clip: { title: 'Wat beweegt iemand?', link: 'https://example.org/clip', question: 'Waar bouw jij op?', points: ['Autonomie'] },
  });
});
afterAll(() => server.dispose());

const prepared = async (browser: Browser): Promise<Prepared> =>
  (await browser.request('GET', `/api/sessions/${code}/prepare`)).body as Prepared;

describe('before a session', () => {
  test('[PP1] who has the code reads what it will be, what to watch, what was agreed and how long words stay; no point of the clip', async () => {
    const answer = await openBrowser(server.url).request('GET', `/api/sessions/${code}/prepare`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(answer.body).toMatchObject({
      title: 'Bijeenkomst 3',
      preparation: { startsAt: STARTS_AT, place: 'Huis van de Wijk', plan: 'Eén ervaring onderzoeken.' },
      agreements: ['Wat hier gezegd wordt, blijft hier.'],
      clip: { link: 'https://example.org/clip', question: 'Waar bouw jij op?' },
      keepHours: 24,
      seats: [],
    });
    expect(answer.text).not.toMatch(/Autonomie|Frans/);
    expect((await prepared(frans)).seats).toEqual(['facilitator']);
  });

  test('[PP1] [SE4] a code that is none, and one of a closed session, tell nothing', async () => {
    const other = await frans.create();
    const tab = await frans.connect(other, 'facilitator');
    await tab.does('session.close', {});
    tab.close();
    for (const wrong of ['AAAA-AAAA', other])
      for (const path of ['prepare', 'event.ics']) {
        const { status, text } = await openBrowser(server.url).request('GET', `/api/sessions/${wrong}/${path}`);
        expect({ path, status, text }).toEqual({ path, status: 404, text: '{"refusal":{"code":"no-session"}}' });
      }
  });

  test('[PP3] [HA11] the calendar file lasts as long as the programme and holds no name and no secret', async () => {
    const { minutes } = await prepared(frans);
    const { status, text, headers } = await openBrowser(server.url).request('GET', `/api/sessions/${code}/event.ics`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch(/^text\/calendar/);
    const lines = text.replaceAll('\r\n ', '').split('\r\n');
    const end = new Date(STARTS_AT + minutes * 60_000).toISOString().replace(/[-:]|\.\d+/g, '');
    expect(lines).toEqual(
      expect.arrayContaining([
        'DTSTART:20261124T123000Z',
        `DTEND:${end}`,
        'SUMMARY:Bijeenkomst 3',
        'LOCATION:Huis van de Wijk',
        `URL:${server.url}/s/${code}/prepare`,
      ]),
    );
    expect(text).not.toMatch(/Frans|#/);
  });

  test('[PP3] without a moment there is no calendar file', async () => {
    const undated = await frans.create();
    expect((await frans.request('GET', `/api/sessions/${undated}/event.ics`)).refusal).toEqual({ code: 'not-found' });
  });
});

describe('the co-hosts’ link', () => {
  const come = async (browser: Browser, name: string, key?: string) =>
    browser.request('POST', `/api/sessions/${code}/co-host`, { name, key: key ?? readLink((await frans.links(code)).coHost).key });
  const PLAN = 'plan';

  test('[PP7] [PP8] gives a place to who prepares along, with the plan and without the hosts’ own', async () => {
    const marieke = openBrowser(server.url);
    expect((await come(marieke, 'Marieke')).status).toBe(200);
    expect((await prepared(marieke)).seats).toEqual(['participant']);
    const tab = await marieke.connect(code);
    const { session } = tab.welcome;
    const doors = ['plan', 'hosts', 'floor'] as const;
    const may = await Promise.all(doors.map((kind) => visit(byTab(tab, docName({ kind, session, room: PLENARY })), 'Begin rustig.')));
    expect(may.map((one) => one.may)).toEqual(['write', 'none', 'read']);
    const lead = await frans.connect(code, 'facilitator');
    expect((await visit(byTab(lead, docName({ kind: PLAN, session, room: PLENARY })), '')).text).toContain('Begin rustig.');
    await lead.does('co-host.set', { person: tab.welcome.person!, on: false });
    expect((await visit(byTab(tab, docName({ kind: PLAN, session, room: PLENARY })), '')).may).toBe('none');
    tab.close();
    lead.close();
  });

  test('[PP7] makes who is here already one who prepares along, under the name they have', async () => {
    const iris = openBrowser(server.url);
    const person = await iris.join(code, 'Iris');
    expect((await come(iris, 'Iris')).body).toEqual({ person });
    const tab = await iris.connect(code);
    expect((await visit(byTab(tab, docName({ kind: PLAN, session: tab.welcome.session, room: PLENARY })), '')).may).toBe('write');
    tab.close();
  });

  test('[PP7] [CO8] is a secret of its own: another key does not fit, nor this one elsewhere', async () => {
    const links = await frans.links(code);
    const stranger = openBrowser(server.url);
    for (const key of ['', 'x'.repeat(32), readLink(links.display).key, readLink(links.facilitator).key])
      expect(await come(stranger, 'Vreemde', key)).toMatchObject({ status: 403, refusal: { code: 'bad-key' } });
    expect((await stranger.enter(code, 'facilitator', readLink(links.coHost).key)).refusal).toEqual({ code: 'bad-key' });
  });
});
