import { execFileSync, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { PhaseId } from '../../shared/ids.ts';
import { createSessionConnection, type SessionStore } from '../../client/connection/session.ts';
import type { LiveSession, TextState } from '../../client/connection/types.ts';
import { openBrowser, type Browser } from '../support/client.ts';
import { newDataDir } from '../support/server.ts';
import { openRemains } from '../torture/autopsy.ts';
import { startKillable } from '../torture/processes.ts';

const canLimit = spawnSync('prlimit', ['--version']).status === 0;

test.runIf(canLimit)(
  '[CO4] [CO9] [SY4] a full disk: refused with a reason, shown to nobody, and all goes on when there is room',
  async () => {
    const folder = await newDataDir();
    const dataDir = join(folder, 'data');
    const server = await startKillable({ dataDir });
    const [frans, lydia, hafza] = [openBrowser(server.url), openBrowser(server.url), openBrowser(server.url)];
    const code = await frans.create();
    const bringer = await lydia.join(code, 'Lydia');
    await hafza.join(code, 'Hafza');
    const lead = await frans.connect(code, 'facilitator');
    await lead.does('bringer.set', { person: bringer });
    await lead.does('phase.go', { to: 'explore' as PhaseId });
    const connect = (browser: Browser): SessionStore =>
      createSessionConnection({ code, seat: 'participant', url: server.url, socket: { extraHeaders: { cookie: browser.cookie } } });
    const tabs = [connect(lydia), connect(hafza)] as const;
    const writing = await openCase(tabs[0]);
    const reading = await openCase(tabs[1]);
    await writing.until(({ mayWrite }) => mayWrite);
    writing.write('Hij belt steeds weer. ');
    await reading.until(({ text }) => text.toJSON().includes('steeds weer'));
    await until(tabs[0], ({ saving }) => saving === 'saved');

    limitFiles(server.pid, statSync(join(dataDir, 'kring.db-wal')).size + ROOM_LEFT);
    const accepted: string[] = [];
    let refused = '';
    for (let line = 0; refused === ''; line += 1) {
      const text = `Regel ${String(line)}`;
      const ack = await lead.command('caption.set', { text });
      if (ack.ok) accepted.push(text);
      else {
        expect(ack.refusal).toEqual({ code: 'unavailable' });
        refused = text;
      }
    }
    writing.write('Hij wil wel. ');
    await writing.until(({ synced }) => !synced);
    const health = await hafza.request('GET', '/health');
    expect([health.status, health.body]).toEqual([503, expect.objectContaining({ status: 'failing' })]);
    expect(
      (await openBrowser(server.url).request('POST', `/api/sessions/${code}/join`, { name: 'Bram', department: null })).refusal,
    ).toEqual({
      code: 'unavailable',
    });
    const shown = await until(tabs[1], ({ floor }) => floor);
    expect(shown.room.caption?.nl ?? null).toBe(accepted.at(-1) ?? null);
    expect(Object.values(shown.people).map(({ name }) => name)).not.toContain('Bram');
    expect(reading.text()).not.toContain('wil wel');
    expect(await until(tabs[0], ({ saving }) => saving)).not.toBe('saved');

    limitFiles(server.pid, 'unlimited');
    expect((await hafza.request('GET', '/health')).status).toBe(200);
    expect(await lead.command('caption.set', { text: 'We gaan verder' })).toEqual({ ok: true });
    await until(tabs[1], ({ floor }) => floor.room.caption?.nl === 'We gaan verder');
    await reading.until(({ text }) => text.toJSON().includes('Hij wil wel'));
    await until(tabs[0], ({ saving }) => saving === 'saved');
    for (const tab of tabs) tab.close();
    lead.close();
    await server.end('SIGKILL');

    const remains = openRemains(dataDir);
    expect(remains.integrity).toBe('ok');
    const captions = remains.events(shown.session.id).flatMap(({ event }) => (event.type === 'caption-set' ? [event.text] : []));
    expect(captions).toEqual([...accepted, 'We gaan verder']);
    remains.close();
    await rm(folder, { recursive: true });
  },
);

const until = <Value>(tab: SessionStore, read: (live: LiveSession) => Value): Promise<NonNullable<Exclude<Value, false>>> =>
  new Promise((resolve) => {
    const look = () => {
      const state = tab.getState();
      const value = state.kind === 'live' ? read(state.live) : null;
      if (value === null || value === undefined || value === false) return;
      stop();
      resolve(value as NonNullable<Exclude<Value, false>>);
    };
    const stop = tab.subscribe(look);
    look();
  });

type OpenState = Extract<TextState, { kind: 'open' }>;

/** The case on somebody's screen. */
const openCase = async (tab: SessionStore) => {
  const live = await until(tab, (now) => now);
  let now: OpenState | null = null;
  let look = () => undefined as void;
  live.openText({ kind: 'case' }, (state) => {
    if (state.kind === 'open' && state.text !== now?.text) state.text.observe(() => look());
    now = state.kind === 'open' ? state : null;
    look();
  });
  return {
    write: (words: string) => now?.text.insert(now.text.length, words),
    text: () => now?.text.toJSON() ?? '',
    until: (holds: (state: OpenState) => boolean): Promise<void> =>
      new Promise((resolve) => {
        look = () => {
          if (now !== null && holds(now)) resolve();
        };
        look();
      }),
  };
};

const limitFiles = (pid: number, bytes: number | 'unlimited'): void => {
  execFileSync('prlimit', ['--pid', String(pid), `--fsize=${String(bytes)}:unlimited`]);
};

/** Bytes: a few commands still fit. */
const ROOM_LEFT = 60_000;
