import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Text } from 'yjs';
import type { JoinCode, ParticipantId, PhaseId, SheetId } from '../../../shared/ids.ts';
import type { Seat } from '../../../shared/protocol/control.ts';
import { createSessionConnection, type SessionStore } from '../../../client/connection/session.ts';
import type { LiveSession, TextState } from '../../../client/connection/types.ts';
import { openBrowser, readLink, type Browser } from '../../support/client.ts';
import { newDataDir, startServer, type TestServer } from '../../support/server.ts';
import { rm } from 'node:fs/promises';

/** The client's connection against the real server, without a browser. */
describe('the connection of a tab', () => {
  let dataDir: string;
  let server: TestServer;
  let code: JoinCode;
  let frans: Browser;
  let lydia: Browser;
  let hafza: Browser;
  let lydiaId: ParticipantId;
  const tabs: SessionStore[] = [];

  beforeEach(async () => {
    dataDir = await newDataDir();
    server = await startServer({ dataDir });
    [frans, lydia, hafza] = [openBrowser(server.url), openBrowser(server.url), openBrowser(server.url)];
    code = await frans.create();
    lydiaId = await lydia.join(code, 'Lydia', 'Werk');
    await hafza.join(code, 'Hafza', 'Jongerenloket');
  });
  afterEach(async () => {
    for (const tab of tabs.splice(0)) tab.close();
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  const connect = (browser: Browser, seat: Seat = 'participant', transports: readonly string[] = ['websocket']): SessionStore => {
    const tab = createSessionConnection({
      code,
      seat,
      url: server.url,
      socket: { extraHeaders: { cookie: browser.cookie }, transports: [...transports], reconnectionDelay: 50, reconnectionDelayMax: 100 },
    });
    tabs.push(tab);
    return tab;
  };
  const until = <Value>(tab: SessionStore, read: (live: LiveSession) => Value | undefined | false | null): Promise<Value> =>
    new Promise((resolve) => {
      const look = () => {
        const state = tab.getState();
        const value = state.kind === 'live' ? read(state.live) : null;
        if (value === undefined || value === false || value === null) return;
        stop();
        resolve(value);
      };
      const stop = tab.subscribe(look);
      look();
    });
  /** After writing: the screen says that it is being saved, and then that it is. */
  const stored = async (tab: SessionStore): Promise<void> => {
    await until(tab, ({ saving }) => saving === 'saving');
    await until(tab, ({ saving }) => saving === 'saved');
  };
  const live = (tab: SessionStore): Promise<LiveSession> => until(tab, (now) => now);
  const restart = async () => {
    const { port } = server;
    await server.stop();
    server = await startServer({ dataDir, config: { port } });
  };
  const lydiaTells = async () => {
    const lead = await live(connect(frans, 'facilitator'));
    expect(await lead.act('bringer.set', { person: lydiaId })).toEqual({ ok: true });
    expect(await lead.act('phase.go', { to: 'tell' as PhaseId })).toEqual({ ok: true });
  };
  const openText = async (tab: SessionStore, text: Parameters<LiveSession['openText']>[0] = { kind: 'case' }) => {
    const states: TextState[] = [];
    const waiting = new Set<() => void>();
    const opened = (await live(tab)).openText(text, (state) => {
      states.push(state);
      for (const look of [...waiting]) look();
    });
    const when = (is: (state: TextState) => boolean): Promise<TextState> =>
      new Promise((resolve) => {
        const look = () => {
          const found = states.find(is);
          if (found === undefined) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      });
    return {
      states,
      when,
      close: () => {
        opened.close();
      },
      open: async () => (await when((state) => state.kind === 'open')) as Extract<TextState, { kind: 'open' }>,
    };
  };
  const says = (text: Text, words: string) => expect.poll(() => text.toJSON()).toBe(words);

  it('shows each seat what is its own, and changes once per change', async () => {
    const { key } = readLink((await frans.links(code)).display);
    const screen = openBrowser(server.url);
    await screen.enter(code, 'display', key);
    const [lead, phone, display] = [
      await live(connect(frans, 'facilitator')),
      await live(connect(lydia)),
      await live(connect(screen, 'display')),
    ];
    expect([lead.hosts === null, lead.desk === null, phone.hosts, phone.desk?.me.id, display.desk, display.hosts]).toEqual([
      false,
      false,
      null,
      lydiaId,
      null,
      null,
    ]);
    expect(phone.floor.people[lydiaId]?.name).toBe('Lydia');
    // Both are on one machine: what lies between is how long the first message was on its way.
    expect(Math.abs(phone.serverNow() - Date.now())).toBeLessThan(15_000);
    const tab = connect(hafza);
    await live(tab);
    expect(tab.getState()).toBe(tab.getState());
  });

  it('[CO1] [CO2] does commands, also those given while offline, once and in order', async () => {
    const lead = connect(frans, 'facilitator');
    const phone = connect(lydia);
    await expect((await live(lead)).act('phase.go', { to: 'choose' as PhaseId })).resolves.toEqual({ ok: true });
    await until(phone, ({ floor }) => floor.room.phase === 'choose');
    const { port } = server;
    await server.stop();
    const offline = await until(lead, (now) => now.saving === 'offline' && now);
    const answers = ['Els', 'Bo', 'Cas'].map((name) => offline.act('guest.add', { name, department: null }));
    server = await startServer({ dataDir, config: { port } });
    expect((await Promise.all(answers)).map(({ ok }) => ok)).toEqual([true, true, true]);
    const guests = await until(phone, ({ floor }) => {
      const found = Object.values(floor.people).filter(({ guest }) => guest);
      return found.length >= 3 && found;
    });
    expect(guests.sort((a, b) => a.order - b.order).map(({ name }) => name)).toEqual(['Els', 'Bo', 'Cas']);
    await until(lead, ({ saving }) => saving === 'saved');
    await expect((await live(phone)).act('phase.go', { to: 'tell' as PhaseId })).resolves.toEqual({
      ok: false,
      refusal: { code: 'not-allowed' },
    });
  });

  it('[SY11] after a restart the floor is fetched afresh and nobody is sent away', async () => {
    const phone = connect(lydia);
    const before = (await live(phone)).floor;
    await restart();
    await until(phone, ({ saving }) => saving === 'saved');
    await lydia.request('GET', '/health');
    const lead = connect(frans, 'facilitator');
    await (await live(lead)).act('caption.set', { text: 'We gaan verder.' });
    const after = await until(phone, ({ floor }) => floor.room.caption?.nl === 'We gaan verder.' && floor);
    expect(Object.keys(after.people)).toEqual(Object.keys(before.people));
  });

  it.each(['websocket', 'polling'])('[SY12] [SY14] co-writes over %s, and says “saved” only when it is', async (transport) => {
    await lydiaTells();
    const phone = connect(lydia, 'participant', [transport]);
    const other = connect(hafza, 'participant', [transport]);
    await until(phone, ({ floor }) => floor.room.phase === 'tell');
    const writer = await openText(phone);
    const reader = await openText(other);
    const [mine, theirs] = [await writer.open(), await reader.open()];
    expect([mine.mayWrite, theirs.mayWrite]).toEqual([true, false]);
    mine.text.insert(0, 'Hij blijft bellen.');
    await stored(phone);
    await says(theirs.text, 'Hij blijft bellen.');
  });

  it('[SY12] words typed without network arrive after a restart', async () => {
    await lydiaTells();
    const phone = connect(lydia);
    const writer = await openText(phone);
    const { text } = await writer.open();
    text.insert(0, 'Voor');
    await stored(phone);
    const { port } = server;
    await server.stop();
    await until(phone, ({ saving }) => saving === 'offline');
    text.insert(4, ' en na');
    server = await startServer({ dataDir, config: { port } });
    const reader = await openText(connect(hafza));
    await says((await reader.open()).text, 'Voor en na');
    await until(phone, ({ saving }) => saving === 'saved');
    expect(writer.states.some(({ kind }) => kind === 'closed')).toBe(false);
  });

  it('[AC6] who may not write any more keeps the words that did not arrive, as a draft', async () => {
    await lydiaTells();
    const phone = connect(lydia);
    const writer = await openText(phone);
    const { text } = await writer.open();
    text.insert(0, 'Wel bewaard. ');
    await stored(phone);
    const { port } = server;
    await server.stop();
    await until(phone, ({ saving }) => saving === 'offline');
    text.insert(13, 'Niet meer aangekomen.');
    // Something happens before Lydia's phone is back.
    const between = await startServer({ dataDir });
    const meanwhile = await openAt(frans, between.url).connect(code, 'facilitator');
    await meanwhile.does('phase.go', { to: 'check-out' as PhaseId });
    meanwhile.close();
    await between.stop();
    server = await startServer({ dataDir, config: { port } });
    const closed = await writer.when((state) => state.kind === 'closed');
    expect(closed).toEqual({ kind: 'closed', why: 'accessChanged', draft: 'Niet meer aangekomen.' });
    await expect.poll(() => writer.states.at(-1)).toMatchObject({ kind: 'open', mayWrite: false, synced: true });
    const last = writer.states.at(-1) as Extract<TextState, { kind: 'open' }>;
    expect(last.text.toJSON()).toBe('Wel bewaard. ');
    await until(phone, ({ saving }) => saving === 'saved');
  });

  it('[SY12] [SY15] a deletion without network, by who may not write any more, does not stay behind', async () => {
    await lydiaTells();
    const phone = connect(lydia);
    const writer = await openText(phone);
    const { text } = await writer.open();
    text.insert(0, 'Blijft staan.');
    await stored(phone);
    const { port } = server;
    await server.stop();
    await until(phone, ({ saving }) => saving === 'offline');
    text.delete(0, 7);
    const between = await startServer({ dataDir });
    const meanwhile = await openAt(frans, between.url).connect(code, 'facilitator');
    await meanwhile.does('phase.go', { to: 'check-out' as PhaseId });
    meanwhile.close();
    await between.stop();
    server = await startServer({ dataDir, config: { port } });
    const now = () => {
      const last = writer.states.at(-1);
      return last?.kind === 'open' && last.synced ? last.text.toJSON() : null;
    };
    await expect.poll(now).toBe('Blijft staan.');
    await until(phone, ({ saving }) => saving === 'saved');
  });

  it('[AC6] who may write from now on is asked to, in the same place', async () => {
    const lead = await live(connect(frans, 'facilitator'));
    const phone = connect(lydia);
    const text = await openText(phone);
    expect((await text.open()).mayWrite).toBe(false);
    expect(await lead.act('bringer.set', { person: lydiaId })).toEqual({ ok: true });
    expect(await lead.act('phase.go', { to: 'tell' as PhaseId })).toEqual({ ok: true });
    await text.when((state) => state.kind === 'open' && state.mayWrite);
  });

  it('[SY9] shows who types, and not oneself', async () => {
    const [phone, other] = [connect(lydia), connect(hafza)];
    await live(phone);
    (await live(other)).setTyping('acting' as SheetId);
    const typing = await until(phone, (now) => now.typing.size > 0 && now.typing);
    expect([...typing.values()]).toEqual(['acting']);
    expect((await live(other)).typing.size).toBe(0);
  });

  it('[SE4] [SE6] says why it was refused, or ended', async () => {
    const stranger = connect(openBrowser(server.url));
    await expect.poll(() => stranger.getState()).toEqual({ kind: 'refused', refusal: { code: 'no-seat' } });
    const phone = connect(lydia);
    const { act } = await live(phone);
    await (await live(connect(frans, 'facilitator'))).act('person.remove', { person: lydiaId });
    await expect.poll(() => phone.getState()).toEqual({ kind: 'ended', reason: 'removed' });
    await expect(act('person.leave', {})).resolves.toMatchObject({ ok: false });
  });
});

/** The same browser, at another address of the same server. */
const openAt = (browser: Browser, url: string): Browser => {
  const other = openBrowser(url);
  return { ...other, connect: (code, seat, options) => other.connect(code, seat, { ...options, headers: { cookie: browser.cookie } }) };
};
