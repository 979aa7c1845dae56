import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { FACTS } from '../../shared/privacy/facts.ts';
import { openBrowser } from '../support/client.ts';
import { startServer } from '../support/server.ts';

describe('[PV6] what the page about privacy says is kept', () => {
  test('one cookie, for as long as it says, which no script can read', async () => {
    const server = await startServer();
    const answer = await openBrowser(server.url).request('POST', '/api/sessions', {});
    expect(answer.headers.getSetCookie()).toEqual([]);
    const body = { script: 'difficult-experience', title: 'T', theme: '', departments: [], language: 'nl', videoLink: '', name: 'Marieke' };
    const made = await openBrowser(server.url).request('POST', '/api/sessions', body);
    const [cookie = '', ...others] = made.headers.getSetCookie();
    expect(others).toEqual([]);
    expect(cookie).toMatch(/^kring=/);
    expect(cookie).toContain('; HttpOnly');
    expect(cookie).toContain(`Max-Age=${String(FACTS.cookieDays * 24 * 60 * 60)};`);
    await server.dispose();
  });

  test('how one reads is all that outlasts a tab', () => {
    const folder = join(ROOT, 'client');
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path));
    const using = (pattern: RegExp) => sources.filter((path) => pattern.test(readFileSync(join(folder, path), 'utf8'))).toSorted();
    // The look, the light of a room, question help, the language.
    expect(using(/localStorage\.\w/)).toEqual(['hooks/useAppearance.ts', 'hooks/useLamplight.ts', 'hooks/useOwnCoach.ts', 'i18n.ts']);
    expect(using(/indexedDB|document\.cookie|caches\.open|serviceWorker/)).toEqual([]);
  });

  test('the log holds no name, no word and no address, however much is asked of it', async () => {
    const lines: string[] = [];
    let now = Date.now();
    const stream = new Writable({ write: (chunk: Buffer, _encoding, done) => (lines.push(chunk.toString()), done()) });
    const log = pino({ level: 'debug', base: null }, stream);
    const server = await startServer({ log, now: () => now });
    const facilitator = openBrowser(server.url);
    const code = await facilitator.create();
    await openBrowser(server.url).request('POST', `/api/sessions/${code}/join`, { name: 'Wilhelmina', department: null });
    await openBrowser(server.url).request('POST', '/api/sessions', { title: 'Kanariewoord' });
    now += (FACTS.idleDays + 1) * 24 * 60 * 60 * 1000;
    await server.sweep();
    await server.dispose();
    const logged = lines.join('');
    expect(logged).toContain('deleted itself');
    for (const word of ['Wilhelmina', 'Kanariewoord', 'Werken aan motivatie', '127.0.0.1', '::1', code]) expect(logged).not.toContain(word);
  });
});

const ROOT = join(import.meta.dirname, '../..');
