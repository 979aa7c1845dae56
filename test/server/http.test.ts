import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LIMITS } from '../../shared/model/limits.ts';
import type { JoinCode } from '../../shared/ids.ts';
import { CODE_PATTERN, ID_PATTERN } from '../../shared/ids.ts';
import { openBrowser, readLink, type Browser } from '../support/client.ts';
import { bytesIn, startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let frans: Browser;
let code: JoinCode;
beforeAll(async () => {
  server = await startServer();
  frans = openBrowser(server.url);
  code = await frans.create();
});
afterAll(() => server.dispose());

describe('creating and joining', () => {
  test('a facilitator creates a session and holds its seat', async () => {
    expect(code).toMatch(CODE_PATTERN);
    expect(await frans.door(code)).toEqual({
      code,
      title: 'Werken aan motivatie',
      theme: 'Als iemand steeds nee zegt',
      departments: ['Werk', 'Prestatie010', 'Jongerenloket', 'Wijkteam'],
      language: 'nl',
      videoLink: '',
      keepHours: 24,
      seats: ['facilitator'],
    });
  });

  test('[SE2] joining needs the code as people type it, and a name', async () => {
    const hafza = openBrowser(server.url);
    const typed = ` ${code.toLowerCase().replace('-', ' ')}`;
    const answer = await hafza.request('POST', `/api/sessions/${encodeURIComponent(typed)}/join`, { name: ' Hafza ', department: 'Werk' });
    expect(answer.status).toBe(200);
    expect((await hafza.door(code)).seats).toEqual(['participant']);
  });

  test('[SE2] the same browser is the same person again', async () => {
    const lydia = openBrowser(server.url);
    const person = await lydia.join(code, 'Lydia');
    expect(await lydia.join(code, 'Lydia')).toBe(person);
    expect(await lydia.join(code, 'Iemand anders')).toBe(person);
  });

  test('[SE2] who left comes back as the same person', async () => {
    const iris = openBrowser(server.url);
    const person = await iris.join(code, 'Iris');
    const tab = await iris.connect(code);
    await tab.does('person.leave', {});
    expect(await tab.ended).toBe('left');
    expect((await iris.door(code)).seats).toEqual([]);
    await expect(iris.connect(code)).rejects.toMatchObject({ refusal: { code: 'no-seat' } });
    expect(await iris.join(code, 'Iris')).toBe(person);
  });

  test('[SE3] a name is taken only once', async () => {
    await openBrowser(server.url).join(code, 'Bram');
    const answer = await openBrowser(server.url).request('POST', `/api/sessions/${code}/join`, { name: 'BRAM', department: null });
    expect(answer).toMatchObject({ status: 409, refusal: { code: 'name-taken' } });
  });

  test('emoji and right-to-left names are names', async () => {
    for (const name of ['🙂', 'חפצה', 'عائشة', 'Zoë-Łucja', '👩‍🦽']) {
      const browser = openBrowser(server.url);
      await expect(browser.join(code, name)).resolves.toMatch(ID_PATTERN);
    }
  });

  test('two people joining under one name at the same instant: one is in, one is told', async () => {
    const answers = await Promise.all(
      [1, 2].map(() => openBrowser(server.url).request('POST', `/api/sessions/${code}/join`, { name: 'Joost', department: null })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  test('[SE2] somebody who taps twice is one person', async () => {
    const browser = openBrowser(server.url);
    // It was here before, so it has its cookie.
    await browser.create();
    const tap = () => browser.request('POST', `/api/sessions/${code}/join`, { name: 'Tikt twee keer', department: null });
    const answers = await Promise.all([tap(), tap(), tap()]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(new Set(answers.map(({ body }) => (body as { person: string }).person)).size).toBe(1);
  });

  test('the facilitator may join as a participant in the same browser too', async () => {
    await frans.join(code, 'Frans zelf');
    expect((await frans.door(code)).seats).toEqual(expect.arrayContaining(['facilitator', 'participant']));
  });

  test('[SE5] a full circle takes nobody more, and a class comes in at once', async () => {
    const full = await frans.create();
    const joined = await Promise.all(
      Array.from({ length: LIMITS.people - 1 }, (_, n) => openBrowser(server.url).join(full, `Deelnemer ${n}`)),
    );
    expect(new Set(joined).size).toBe(LIMITS.people - 1);
    const answer = await openBrowser(server.url).request('POST', `/api/sessions/${full}/join`, { name: 'Een te veel', department: null });
    expect(answer).toMatchObject({ status: 409, refusal: { code: 'session-full' } });
  });
});

describe('codes and links', () => {
  const UNKNOWN = ['AAAA-AAAA', 'nope', '%00', '..%2F..', '__proto__', 'A'.repeat(500)];

  test('[SE4] wrong, closed and unknown codes get the same answer', async () => {
    const closed = await frans.create();
    const tab = await frans.connect(closed, 'facilitator');
    await tab.does('session.close', {});
    tab.close();
    const stranger = openBrowser(server.url);
    const answers = [];
    for (const attempt of [closed, ...UNKNOWN]) {
      answers.push(await stranger.request('GET', `/api/sessions/${attempt}`));
      answers.push(await stranger.request('POST', `/api/sessions/${attempt}/join`, { name: 'Gast', department: null }));
    }
    for (const { status, text, headers } of answers) {
      expect({ status, text }).toEqual({ status: 404, text: '{"refusal":{"code":"no-session"}}' });
      expect(headers.get('set-cookie')).toBeNull();
    }
    await expect(stranger.connect(closed)).rejects.toMatchObject({ refusal: { code: 'no-session' } });
    await expect(stranger.connect('AAAA-AAAA' as JoinCode)).rejects.toMatchObject({ refusal: { code: 'no-session' } });
    expect((await frans.door(closed)).seats).toEqual(['facilitator']);
  });

  test('the facilitator gets the links; who enters by them gets that seat', async () => {
    const links = await frans.links(code);
    expect(links.join).toBe(`/s/${code}`);
    const screen = openBrowser(server.url);
    const display = readLink(links.display);
    expect((await screen.enter(display.code, 'display', display.key)).status).toBe(204);
    expect((await screen.door(code)).seats).toEqual(['display']);
    const tablet = openBrowser(server.url);
    expect((await tablet.enter(code, 'shared', readLink(links.shared).key)).status).toBe(204);
    expect((await tablet.door(code)).seats).toEqual(['shared']);
    const laptop = openBrowser(server.url);
    expect((await laptop.enter(code, 'facilitator', readLink(links.facilitator).key)).status).toBe(204);
    expect((await laptop.links(code)).facilitator).toBe(links.facilitator);
  });

  test('a link that does not fit gives nothing', async () => {
    const links = await frans.links(code);
    const stranger = openBrowser(server.url);
    const wrong = await stranger.enter(code, 'facilitator', readLink(links.display).key);
    expect(wrong).toMatchObject({ status: 403, refusal: { code: 'bad-key' } });
    const swapped = await stranger.enter(code, 'shared', readLink(links.display).key);
    expect(swapped).toMatchObject({ status: 403, refusal: { code: 'bad-key' } });
    expect(await stranger.enter('AAAA-AAAA' as JoinCode, 'facilitator', 'x')).toMatchObject({
      status: 404,
      refusal: { code: 'no-session' },
    });
    expect(stranger.cookie).toBe('');
  });

  test('links and deletion are the facilitator’s', async () => {
    const someone = openBrowser(server.url);
    expect((await someone.request('GET', `/api/sessions/${code}/links`)).refusal).toEqual({ code: 'no-seat' });
    await someone.join(code, 'Nieuwsgierige');
    expect((await someone.request('GET', `/api/sessions/${code}/links`)).refusal).toEqual({ code: 'not-allowed' });
    expect((await someone.request('DELETE', `/api/sessions/${code}`)).refusal).toEqual({ code: 'not-allowed' });
  });

  test('[CO8] secrets of links are not in the store, nor is the cookie', async () => {
    const links = await frans.links(code);
    const bytes = await bytesIn(server.dataDir);
    expect(bytes.includes(code)).toBe(true);
    for (const secret of [
      readLink(links.display).key,
      readLink(links.shared).key,
      readLink(links.facilitator).key,
      ...frans.cookie.split(/[=.]/).slice(1),
    ]) {
      expect(secret.length).toBeGreaterThan(20);
      expect(bytes.includes(secret)).toBe(false);
    }
  });
});

describe('cookies and origins', () => {
  test('one cookie that scripts and other sites do not get', async () => {
    const answer = await openBrowser(server.url).request('POST', `/api/sessions/${code}/join`, { name: 'Koekje', department: null });
    expect(answer.headers.get('set-cookie')).toMatch(/^kring=[\w-]+\.[\w-]+; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  test('behind TLS it is bound to the host and sent over TLS only', async () => {
    const own = await startServer({ config: { trustProxy: 1 } });
    const answer = await openBrowser(own.url).request('POST', '/api/sessions', A_SESSION, { 'x-forwarded-proto': 'https' });
    expect(answer.headers.get('set-cookie')).toMatch(/^__Host-kring=.*; Secure/);
    expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000');
    await own.dispose();
  });

  test('a forged cookie is nobody', async () => {
    const answer = await openBrowser(server.url).request('GET', `/api/sessions/${code}`, undefined, { cookie: 'kring=abc.def' });
    expect(answer.body).toMatchObject({ seats: [] });
  });

  test.each(['https://evil.example', 'null', 'http://127.0.0.1.evil.example', 'http://127.0.0.1:1'])(
    '[CO6] a page of %s changes nothing',
    async (origin) => {
      const answer = await frans.request('POST', `/api/sessions/${code}/join`, { name: 'Vreemd', department: null }, { origin });
      expect(answer).toMatchObject({ status: 403, refusal: { code: 'not-allowed' } });
      expect((await frans.request('DELETE', `/api/sessions/${code}`, undefined, { origin })).status).toBe(403);
    },
  );

  test('a page of this server may', async () => {
    const answer = await openBrowser(server.url).request(
      'POST',
      `/api/sessions/${code}/join`,
      { name: 'Eigen', department: null },
      { origin: server.url },
    );
    expect(answer.status).toBe(200);
  });

  test('pages load and run nothing but our own', async () => {
    const policy = (await frans.request('GET', '/')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain(`connect-src 'self' ws://127.0.0.1:${server.port}`);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('upgrade-insecure-requests');
  });
});

describe('[CO5] bad input', () => {
  const post = (body: unknown, headers?: Record<string, string>) => frans.request('POST', `/api/sessions/${code}/join`, body, headers);

  test('a name of two megabytes', async () => {
    expect(await post({ name: 'x'.repeat(2_000_000), department: null })).toMatchObject({
      status: 413,
      refusal: { code: 'invalid', field: 'body' },
    });
  });

  test('malformed JSON', async () => {
    expect(await post('{"name": "Ha')).toMatchObject({ status: 400, refusal: { code: 'invalid', field: 'body' } });
  });

  test('no JSON at all', async () => {
    expect(await post('name=Ha', { 'content-type': 'application/x-www-form-urlencoded' })).toMatchObject({
      status: 400,
      refusal: { code: 'invalid' },
    });
  });

  test.each([
    [{ name: 12, department: null }, 'name'],
    [{ name: '   ', department: null }, 'name'],
    [{ name: '\u200b\u202e', department: null }, 'name'],
    [{ name: 'x'.repeat(41), department: null }, 'name'],
    [{ name: 'Ha', department: 'Bestaat niet' }, 'department'],
    [{ name: 'Ha', department: null, role: 'facilitator' }, undefined],
    [[], undefined],
    [null, 'body'],
  ])('%j', async (body, field) => {
    const stranger = openBrowser(server.url);
    const answer = await stranger.request('POST', `/api/sessions/${code}/join`, body);
    expect(answer).toMatchObject({ status: 400, refusal: { code: 'invalid' } });
    expect(answer.refusal?.field).toBe(field);
  });

  test('hostile keys', async () => {
    const answer = await post('{"name":"Ha","department":null,"__proto__":{"admin":true},"constructor":1}');
    expect(answer).toMatchObject({ status: 400, refusal: { code: 'invalid' } });
    expect(({} as { admin?: unknown }).admin).toBeUndefined();
  });

  test('paths that are none', async () => {
    expect(await frans.request('GET', '/api/sessions/%E0%A4%A')).toMatchObject({ status: 400 });
    expect(await frans.request('GET', '/api/nothing')).toMatchObject({ status: 404, refusal: { code: 'not-found' } });
    expect(await frans.request('PUT', `/api/sessions/${code}`, {})).toMatchObject({ status: 404 });
    expect((await frans.request('GET', '/..%2f..%2fetc%2fpasswd')).text).not.toContain('root:');
  });
});

describe('deleting', () => {
  test('[SE9] a deleted session is gone, and its words with it', async () => {
    const gone = await frans.create({ title: 'Zeldzame titel Quokka' });
    const hafza = openBrowser(server.url);
    await hafza.join(gone, 'Xanthippe');
    const tab = await hafza.connect(gone);
    expect((await bytesIn(server.dataDir)).includes('Xanthippe')).toBe(true);
    const links = await frans.links(gone);
    expect((await frans.request('DELETE', `/api/sessions/${gone}`)).status).toBe(204);
    expect(await tab.ended).toBe('deleted');
    const left = await bytesIn(server.dataDir);
    for (const word of ['Xanthippe', 'Quokka', gone]) expect(left.includes(word)).toBe(false);
    for (const browser of [hafza, frans, openBrowser(server.url)]) {
      expect((await browser.request('GET', `/api/sessions/${gone}`)).refusal).toEqual({ code: 'no-session' });
    }
    expect((await hafza.enter(gone, 'facilitator', readLink(links.facilitator).key)).refusal).toEqual({ code: 'no-session' });
    await expect(hafza.connect(gone)).rejects.toMatchObject({ refusal: { code: 'no-session' } });
  });

  test('[SE8] a closed session deletes itself a day later, an open one after thirty days without anything', async () => {
    let now = Date.now();
    const own = await startServer({ now: () => now });
    const host = openBrowser(own.url);
    const [closed, reopened, open] = [await host.create(), await host.create(), await host.create()];
    const tab = await host.connect(closed, 'facilitator');
    await tab.does('session.close', {});
    const other = await host.connect(reopened, 'facilitator');
    await other.does('session.close', {});
    await other.does('session.reopen', {});
    const statuses = async () =>
      Promise.all([closed, reopened, open].map(async (one) => (await host.request('GET', `/api/sessions/${one}`)).status));
    now += 24 * HOUR - 1;
    await own.sweep();
    expect(await statuses()).toEqual([200, 200, 200]);
    now += 1;
    await own.sweep();
    expect(await statuses()).toEqual([404, 200, 200]);
    expect(await tab.ended).toBe('deleted');
    await other.does('caption.set', { text: 'Nog even' });
    now += 29 * 24 * HOUR;
    await own.sweep();
    expect(await statuses()).toEqual([404, 200, 404]);
    await own.dispose();
  });
});

test('[CO9] health tells whether the store takes writes', async () => {
  const answer = await frans.request('GET', '/health');
  expect(answer).toMatchObject({ status: 200, body: { status: 'ok' } });
});

const HOUR = 60 * 60 * 1000;
const A_SESSION = { script: 'difficult-experience', title: 'T', theme: '', departments: [], language: 'nl', videoLink: '', name: 'Frans' };
