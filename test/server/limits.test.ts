import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CODE_LETTERS, type JoinCode } from '../../shared/ids.ts';
import { createLimits } from '../../server/limits.ts';
import { createTurnstile } from '../../server/limits/turnstile.ts';
import { openBrowser, type Answer } from '../support/client.ts';
import { startServer, type TestServer } from '../support/server.ts';

/** A code nobody has, another one for every number. */
const wrongCode = (number: number): JoinCode => {
  const letters = Array.from({ length: 8 }, (_, at) => CODE_LETTERS[Math.floor(number / CODE_LETTERS.length ** at) % CODE_LETTERS.length]);
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}` as JoinCode;
};

describe('the turnstile', () => {
  const setUp = () => {
    let now = 0;
    let timers: { readonly at: number; readonly run: () => void }[] = [];
    const turnstile = createTurnstile({
      now: () => now,
      after: (milliseconds, run) => timers.push({ at: now + milliseconds, run }),
    });
    return {
      pass: turnstile.pass,
      async goTo(moment: number) {
        for (;;) {
          const next = timers.filter(({ at }) => at <= moment).sort((one, other) => one.at - other.at)[0];
          if (next === undefined) break;
          timers = timers.filter((timer) => timer !== next);
          now = next.at;
          next.run();
        }
        now = moment;
        await Promise.resolve();
      },
    };
  };

  test('[CO11] one code passes at a time, and all who wait with it', async () => {
    const { pass, goTo } = setUp();
    const passed: string[] = [];
    const refused: string[] = [];
    const tries = (code: string) => void pass(code).then((turn) => (turn ? passed : refused).push(code));
    for (let guess = 0; guess < 50; guess += 1) tries(`guess ${guess}`);
    for (let person = 0; person < 60; person += 1) tries('circle');
    await goTo(1);
    expect(passed).toEqual(Array(60).fill('circle'));
    await goTo(4_499);
    expect(new Set(passed).size).toBe(3);
    expect(refused).toEqual([]);
    await goTo(4_500);
    expect(refused.length).toBe(48);
  });

  test('[CO11] guessing for an hour with any number of tries tries 1800 codes', async () => {
    const { pass, goTo } = setUp();
    let tried = 0;
    for (let second = 0; second < 3_600; second += 1) {
      for (let guess = 0; guess < 20; guess += 1) void pass(`${second} ${guess}`).then((turn) => (tried += turn ? 1 : 0));
      await goTo((second + 1) * 1_000);
    }
    expect(tried).toBeLessThanOrEqual(1_801);
    expect(tried).toBeGreaterThan(1_790);
  });
});

describe('guessing', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ config: { trustProxy: 1 } });
  });
  afterAll(() => server.dispose());

  const at = (address: string) => ({ 'x-forwarded-for': address });
  const looks = (code: JoinCode, address: string): Promise<Answer> =>
    openBrowser(server.url).request('GET', `/api/sessions/${code}`, undefined, at(address));
  const comesIn = async (code: JoinCode, name: string, address: string): Promise<number> => {
    const browser = openBrowser(server.url);
    const door = await browser.request('GET', `/api/sessions/${code}`, undefined, at(address));
    if (door.status !== 200) return door.status;
    return (await browser.request('POST', `/api/sessions/${code}/join`, { name, department: null }, at(address))).status;
  };

  /** Somebody at this address has guessed as often as one may, and goes on, twenty at a time, until told to stop. */
  const startGuessing = async (address: string, from: number) => {
    let number = from;
    let guessing = true;
    let tried = 0;
    const guess = async () => {
      if ((await looks(wrongCode((number += 1)), address)).status === 404) tried += 1;
    };
    await Promise.all(Array.from({ length: 60 }, guess));
    const goOn = async () => {
      // The last ones are still waiting when the server stops.
      while (guessing) await guess().catch(() => undefined);
    };
    for (let at = 0; at < 20; at += 1) void goOn();
    return {
      tried: () => tried,
      stop() {
        guessing = false;
      },
    };
  };

  test.each([
    ['where the facilitator is', '10.0.0.1', '10.0.0.1'],
    ['where nobody has been', '10.0.0.2', '10.0.0.9'],
  ])('[CO11] sixty come in within five seconds while a neighbour guesses, %s', async (_where, address, facilitatorAt) => {
    const frans = openBrowser(server.url);
    const code = await frans.create();
    await frans.request('GET', `/api/sessions/${code}`, undefined, at(facilitatorAt));
    const neighbour = await startGuessing(address, address.endsWith('1') ? 100_000 : 200_000);
    const begun = performance.now();
    // Whoever waits longer than the turnstile's patience, which is less than that, is refused.
    const statuses = await Promise.all(Array.from({ length: 59 }, (_, n) => comesIn(code, `Deelnemer ${n}`, address)));
    expect(new Set(statuses)).toEqual(new Set([200]));
    // One each two seconds, however long it took here.
    expect(neighbour.tried()).toBeLessThanOrEqual(60 + 2 + (performance.now() - begun) / 2_000);
    neighbour.stop();
  });

  test('[CO11] who has a seat or a key is not held up', async () => {
    const frans = openBrowser(server.url);
    const code = await frans.create();
    const links = await frans.links(code);
    for (let n = 0; n < 60; n += 1) await looks(wrongCode(300_000 + n), '10.0.0.3');
    expect((await frans.request('GET', `/api/sessions/${code}/links`, undefined, at('10.0.0.3'))).status).toBe(200);
    const body = { seat: 'display', key: links.display.split('#')[1] };
    const entered = await openBrowser(server.url).request('POST', `/api/sessions/${code}/enter`, body, at('10.0.0.3'));
    expect(entered.status).toBe(204);
  });

  test('[CO11] more addresses are no more tries, not even of a right code', async () => {
    const own = await startServer({ config: { trustProxy: 1 } });
    const code = await openBrowser(own.url).create();
    const stranger = openBrowser(own.url);
    const guess = (wanted: JoinCode, n: number) =>
      stranger.request('GET', `/api/sessions/${wanted}`, undefined, at(`10.1.${n >> 8}.${n & 255}`));
    const first = [];
    for (let n = 0; n < 300; n += 100) {
      first.push(...(await Promise.all(Array.from({ length: 100 }, (_, more) => guess(wrongCode(400_000 + n + more), n + more)))));
    }
    // Behind 150 guesses, each asked for twice, the right one waits like all others.
    const more = Array.from({ length: 300 }, (_, n) => guess(wrongCode(500_000 + (n >> 1)), 1_000 + n));
    const right = guess(code, 2_000);
    const answers = [...first, ...(await Promise.all(more)), await right].map(({ status }) => status);
    expect(answers.filter((status) => status === 404).length).toBeLessThan(300 + 20);
    expect(await right).toMatchObject({ status: 429, refusal: { code: 'too-fast' } });
    expect((await right).headers.get('retry-after')).toBe('60');
    await own.dispose();
  });
});

describe.each([
  [0, 'nothing of it', (n: number) => `10.2.0.${n}`, true],
  [1, 'what the proxy wrote', (n: number) => `10.2.0.${n}, 10.9.9.9`, true],
  [1, 'what the proxy wrote, whatever the port', (n: number) => `10.2.0.${n}, 10.9.9.9:${4_000 + n}`, true],
  [1, 'no words that are no address', (n: number) => `somebody-${n}`, true],
  [1, 'one address for each visitor of the proxy', (n: number) => `10.2.0.1, 10.9.9.${n}`, false],
  [2, 'what the outer proxy wrote', (n: number) => `10.2.0.${n}, 10.9.9.9, 10.8.8.${n}`, true],
  [2, 'one address for each visitor of the outer proxy', (n: number) => `10.2.0.1, 10.9.9.${n}, 10.8.8.8`, false],
] as const)('with TRUST_PROXY=%i', (trustProxy, what, header, isOne) => {
  test(`[CO12] of X-Forwarded-For counts ${what}`, async () => {
    const limits = createLimits();
    // Without waiting for a turn: too many misses is too many.
    const server = await startServer({
      config: { trustProxy },
      limits: { ...limits, mayTry: async (address) => !(await limits.isGuessing(address)) },
    });
    const guesser = openBrowser(server.url);
    const statuses = [];
    for (let n = 0; n < 65; n += 1) {
      const headers = { 'x-forwarded-for': header(n) };
      statuses.push((await guesser.request('GET', `/api/sessions/${wrongCode(n)}`, undefined, headers)).status);
    }
    expect(statuses.indexOf(429)).toBe(isOne ? 60 : -1);
    await server.dispose();
  });
});
