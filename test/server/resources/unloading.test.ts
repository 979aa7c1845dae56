import { afterEach, describe, expect, test } from 'vitest';
import { docName } from '../../../shared/doc/names.ts';
import { PLENARY, type JoinCode, type ParticipantId, type SessionId } from '../../../shared/ids.ts';
import { sqliteStore } from '../../../server/store/sqlite.ts';
import type { Store } from '../../../server/store/store.ts';
import { openBrowser, type Tab } from '../../support/client.ts';
import { startServer, type TestServer } from '../../support/server.ts';
import { createHouse } from './house.ts';

describe('sessions nobody uses', () => {
  test('[CO14] two hundred are let go, with their documents, and are there again when asked for', async () => {
    const house = createHouse();
    const codes: JoinCode[] = [];
    for (let n = 0; n < 200; n += 1) codes.push(await house.useSession());
    const ids = await Promise.all(codes.map(async (code) => (await house.store.sessionByCode(code)) as SessionId));
    expect(ids.every((id) => house.registry.live(id) !== null)).toBe(true);
    house.pass(11 * MINUTE);
    house.registry.unload(house.now() - 10 * MINUTE);
    const lives = ids.filter((id) => house.registry.live(id) !== null);
    expect(lives).toEqual([]);
    expect(ids.filter((id) => house.isShown(id))).toEqual([]);
    const back = await house.registry.byCode(codes[0] as JoinCode);
    expect(Object.values(back?.live().session.people ?? {}).map(({ name }) => name)).toEqual(['Frans', 'Lydia']);
    await house.close();
  });

  test('[CO14] one that somebody is connected to stays', async () => {
    const house = createHouse();
    const code = await house.useSession();
    const actor = await house.registry.byCode(code);
    if (actor === null) throw new Error('no session');
    const [host] = Object.values(actor.live().session.people);
    const person = host?.id as ParticipantId;
    const disconnect = actor.connect({ person, moved: () => undefined, end: () => undefined });
    const floor = docName({ kind: 'floor', session: actor.id, room: PLENARY });
    const transport = { send: () => undefined, close: () => undefined, bufferedAmount: 0 };
    const connection = house.hub.open({ kind: 'person', person, session: actor.id }, floor, transport);
    expect(house.isShown(actor.id)).toBe(true);
    house.pass(11 * MINUTE);
    house.registry.unload(house.now());
    expect(await house.registry.byCode(code)).toBe(actor);
    connection.closed();
    disconnect();
    house.pass(11 * MINUTE);
    house.registry.unload(house.now());
    expect(house.isShown(actor.id)).toBe(false);
    expect(await house.registry.byCode(code)).not.toBe(actor);
    await house.close();
  });
});

describe('a stampede', () => {
  let server: TestServer | null = null;
  const tabs: Tab[] = [];
  afterEach(async () => {
    tabs.splice(0).forEach((tab) => tab.close());
    await server?.dispose();
  });

  test('[CO14] two hundred come back after a restart, and the session is read once', async () => {
    const reads = new Map<string, number>();
    const counted = (store: Store): Store => ({
      ...store,
      events(session) {
        reads.set(session, (reads.get(session) ?? 0) + 1);
        return store.events(session);
      },
    });
    server = await startServer();
    const { dataDir, url } = server;
    const browser = openBrowser(server.url);
    const code = await browser.create();
    const before = await browser.connect(code, 'facilitator');
    const session = before.welcome.session;
    before.close();
    const cookies = await Promise.all(
      Array.from({ length: 10 }, async (_, index) => {
        const one = openBrowser(url);
        await one.join(code, `Deelnemer ${String(index)}`);
        return one.cookie;
      }),
    );
    await server.stop();
    const again = await startServer({ dataDir, openStore: ({ dataDir: dir }) => counted(sqliteStore({ dir })) });
    const comers = cookies.flatMap((cookie) =>
      Array.from({ length: 20 }, () => openBrowser(again.url).connect(code, 'participant', { headers: { cookie } })),
    );
    tabs.push(...(await Promise.all(comers)));
    expect(reads.get(session)).toBe(1);
    const floor = docName({ kind: 'floor', session, room: PLENARY });
    const answered = tabs.map(
      (tab) =>
        new Promise<number>((resolve) => {
          tab.socket.once('doc', (channel) => resolve(channel));
          tab.socket.emit('doc-open', 1, floor);
          tab.socket.emit('doc', 1, new Uint8Array([0, 0, 1, 0]));
        }),
    );
    expect(new Set(await Promise.all(answered))).toEqual(new Set([1]));
    expect(reads.get(session)).toBe(1);
    await again.stop();
  });
});

const MINUTE = 60_000;
