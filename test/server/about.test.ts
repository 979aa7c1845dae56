import { afterEach, describe, expect, test } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer | null = null;
afterEach(async () => {
  await server?.dispose();
  server = null;
});

type Said = { readonly organisation?: string; readonly contact?: string; readonly publicUrl?: URL };

const asks = async (path: string, config: Said = {}, now?: () => number): Promise<Response> => {
  server = await startServer({ config, ...(now !== undefined && { now }) });
  return fetch(`${server.url}${path}`);
};

describe('who runs this Kring', () => {
  test('[PV2] is told to anybody, as it was set', async () => {
    const answer = await asks('/api/about', { organisation: 'Gemeente Voorbeeld', contact: 'privacy@example.nl' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.json()).toEqual({ organisation: 'Gemeente Voorbeeld', contact: 'privacy@example.nl' });
  });

  test('[PV2] is nobody when it was not set', async () => {
    expect(await (await asks('/api/about')).json()).toEqual({ organisation: null, contact: null });
  });

  test.each([
    [{ ORGANISATION: 'Gemeente\nVoorbeeld' }, 'ORGANISATION must be one line of at most 120 characters, such as Gemeente Voorbeeld.'],
    [{ ORGANISATION: 'G'.repeat(121) }, 'ORGANISATION must be one line of at most 120 characters, such as Gemeente Voorbeeld.'],
    [{ ORGANISATION: 'Gemeente \u202eVoorbeeld' }, 'ORGANISATION must be one line of at most 120 characters, such as Gemeente Voorbeeld.'],
    [{ CONTACT: 'bel de balie' }, 'CONTACT must be an e-mail address or an https address, such as privacy@example.nl.'],
    [{ CONTACT: 'http://example.nl/privacy' }, 'CONTACT must be an e-mail address or an https address, such as privacy@example.nl.'],
    [{ CONTACT: 'https://wie:geheim@example.nl' }, 'CONTACT must be an e-mail address or an https address, such as privacy@example.nl.'],
    [{ CONTACT: 'a@b.nl\nExpires: never' }, 'CONTACT must be an e-mail address or an https address, such as privacy@example.nl.'],
  ])('[CO10] %j is refused in one sentence', (env, error) => {
    expect(readConfig(env)).toEqual({ ok: false, error });
  });

  test.each(['privacy@example.nl', 'fg+kring@gemeente.example.nl', 'https://example.nl/privacy?over=kring'])(
    '%s is a contact',
    (CONTACT) => {
      expect(readConfig({ CONTACT, ORGANISATION: ' Gemeente ’s-Voorbeeld ' })).toMatchObject({
        ok: true,
        value: { contact: CONTACT, organisation: 'Gemeente ’s-Voorbeeld' },
      });
    },
  );
});

describe('security.txt', () => {
  const PATH = '/.well-known/security.txt';

  test('[PV3] is not there when nobody said where to go', async () => {
    expect((await asks(PATH, { organisation: 'Gemeente Voorbeeld' })).status).toBe(404);
  });

  test('[PV3] says where, how long, in which languages, and where it stands itself', async () => {
    const contact = 'privacy@example.nl';
    const answer = await asks(PATH, { contact, publicUrl: new URL('https://kring.example.nl') }, () => Date.UTC(2026, 0, 31, 12));
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await answer.text()).toBe(
      [
        'Contact: mailto:privacy@example.nl',
        'Expires: 2026-08-01T12:00:00.000Z',
        'Preferred-Languages: nl, en',
        'Canonical: https://kring.example.nl/.well-known/security.txt',
        '',
      ].join('\n'),
    );
  });

  test('[PV3] never runs out, is never good for a year, and names no address that is not https', async () => {
    let now = Date.UTC(2026, 1, 28);
    const answer = await asks(PATH, { contact: 'https://example.nl/melden', publicUrl: new URL('http://kring.example.nl') }, () => now);
    const until = async (asked: Response) => Date.parse(/^Expires: (.*)$/m.exec(await asked.text())?.[1] ?? '');
    expect(await until(answer)).toBeGreaterThan(now);
    now += 20 * 365 * DAY;
    const later = await fetch(`${server?.url}${PATH}`);
    const text = await later.clone().text();
    expect(text).toContain('Contact: https://example.nl/melden\n');
    expect(text).not.toContain('Canonical');
    const expires = await until(later);
    expect(expires).toBeGreaterThan(now);
    expect(expires).toBeLessThan(now + 365 * DAY);
  });
});

const DAY = 24 * 60 * 60 * 1000;
